import { isDeepStrictEqual } from "node:util";

import type { PlainSchema } from "../project/plain-schema.ts";
import type { Change } from "./change.ts";
import { leadToSameObject, resolve, type Comparison, type Side } from "./comparison.ts";
import { isRoom } from "./object-forms.ts";
import { stepInto } from "./path.ts";
import { inWords, shapeOf, typesOf } from "./shape.ts";
import type { DiffInside, Spot } from "./spot.ts";
import { hasRoomFor, roomOf } from "./union-room.ts";

/** Compares two unions; what is no union counts as one with a single member. Members that are most alike are a pair. */
export function diffUnion(
  comparison: Comparison,
  spot: Spot,
  before: PlainSchema,
  after: PlainSchema,
  inside: DiffInside,
): Change[] {
  const all = { older: membersOf(comparison.before, before), newer: membersOf(comparison.after, after) };
  // a union may become a member of the other, or have been one
  const older = all.newer.some((member) => leadToSameObject(comparison, before, member)) ? [before] : all.older;
  const newer = all.older.some((member) => leadToSameObject(comparison, member, after)) ? [after] : all.newer;
  const pairs = mostAlike(comparison, older, newer);
  const paired = new Set(pairs.values());
  const [old, now] = [comparison.before, comparison.after];
  const gone = older.filter((member) => !pairs.has(member));
  const came = newer.filter((member) => !paired.has(member));
  const open = (hasRoom: boolean): { open?: true } => (hasRoom ? { open: true } : {});
  const changes = [
    ...gone.map((member): Change => {
      const names = { member: nameOf(old, member), ...open(hasRoomFor(now, after, old, member)) };
      return { ...spot.place, kind: "member-removed", ...names };
    }),
    ...came.map((member): Change => {
      const names = { member: nameOf(now, member), ...open(hasRoomFor(old, before, now, member)) };
      return { ...spot.place, kind: "member-added", ...names };
    }),
    ...[...pairs].flatMap(([was, is]) => {
      const others = {
        before: older.filter((member) => member !== was),
        after: newer.filter((member) => member !== is),
      };
      const elsewhere = (change: Change): boolean =>
        change.kind === "property-added"
          ? others.before.some((member) => has(old, member, spot, change))
          : change.kind === "property-removed" && others.after.some((member) => has(now, member, spot, change));
      return inside(spot, was, is).map((change) =>
        elsewhere(change) ? { ...change, among: nameOf(now, is) } : change,
      );
    }),
  ];
  if (older === all.older && newer === all.newer) changes.push(...diffRoom(comparison, spot, before, after));
  // members may share a property, and with it a change
  return changes.filter((change, index) => changes.findIndex((other) => isDeepStrictEqual(other, change)) === index);
}

/** A union that gets a tag, or loses it, takes members with an unknown tag from then on, or no longer. */
function diffRoom(
  { before: old, after: now }: Comparison,
  spot: Spot,
  before: PlainSchema,
  after: PlainSchema,
): Change[] {
  if ([resolve(old, before), resolve(now, after)].some((schema) => shapeOf(schema).is !== "union")) return [];
  const [was, is] = [roomOf(old, before), roomOf(now, after)];
  if ((was === undefined) === (is === undefined)) return [];
  const kind = is === undefined ? "member-removed" : "member-added";
  return [{ ...spot.place, kind, member: `{ ${(is ?? was)!.tag}: … }` }];
}

/** Whether a member has the property that a change of another member is about. */
function has(side: Side, member: PlainSchema, { place }: Spot, { path }: Change): boolean {
  const shape = shapeOf(resolve(side, member));
  return shape.is === "object" && Object.keys(shape.properties).some((name) => stepInto(place.path, name) === path);
}

/** An object goes by its name, whatever its type is in this direction. */
const nameOf = (side: Side, member: PlainSchema): string => side.objectOf(member) ?? inWords(member);

/** The room for unknown tags follows from the other members; annotations are those of the whole. */
function membersOf(side: Side, schema: PlainSchema): PlainSchema[] {
  const resolved = resolve(side, schema);
  const shape = shapeOf(resolved);
  if (shape.is === "union") return shape.members.filter((member) => !isRoom(resolve(side, member)));
  const { default: _, deprecated: __, ...member } = resolved;
  return [member];
}

function mostAlike(
  comparison: Comparison,
  before: readonly PlainSchema[],
  after: readonly PlainSchema[],
): Map<PlainSchema, PlainSchema> {
  const candidates = before.flatMap((was) => after.map((is) => ({ was, is, score: likeness(comparison, was, is) })));
  const pairs = new Map<PlainSchema, PlainSchema>();
  const taken = new Set<PlainSchema>();
  for (const { was, is, score } of candidates.sort((a, b) => b.score - a.score)) {
    if (score === 0 || pairs.has(was) || taken.has(is)) continue;
    pairs.set(was, is);
    taken.add(is);
  }
  return pairs;
}

/** How much two members have in common: 0 nothing, 3 all that matters. */
function likeness(comparison: Comparison, before: PlainSchema, after: PlainSchema): number {
  if (leadToSameObject(comparison, before, after) || isDeepStrictEqual(before, after)) return 3;
  const [older, newer] = [resolve(comparison.before, before), resolve(comparison.after, after)];
  const [was, is] = [shapeOf(older), shapeOf(newer)];
  if (was.is !== is.is) return 0;
  if (was.is !== "object" || is.is !== "object") return isDeepStrictEqual(typesOf(older), typesOf(newer)) ? 1 : 0;
  const names = new Set([...Object.keys(was.properties), ...Object.keys(is.properties)]);
  const shared = [...names].filter((name) => Object.hasOwn(was.properties, name) && Object.hasOwn(is.properties, name));
  const [tag] = shared.flatMap((name) => compareTags(was.properties[name]!, is.properties[name]!) ?? []);
  return tag === undefined ? shared.length / (names.size || 1) : tag ? 2 : 0;
}

/** Whether two tags have a value in common; undefined when they are no tags. */
function compareTags(before: PlainSchema, after: PlainSchema): boolean | undefined {
  const [was, is] = [shapeOf(before), shapeOf(after)];
  if (was.is !== "enumeration" || is.is !== "enumeration" || was.open || is.open) return undefined;
  return was.values.some((value) => is.values.includes(value));
}
