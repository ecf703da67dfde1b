import { causedBy } from "../load/causes.ts";
import type { DialectSchema } from "../load/dialect.ts";
import {
  envelopeType,
  nameIn,
  objectType,
  payloadType,
  requestType,
  responseType,
  webhookType,
} from "../load/naming.ts";
import { entitiesOf, type Api, type Entity, type Spec, type Tree } from "../load/spec.ts";
import { rangeCovers } from "../load/version-range.ts";
import { reachFrom } from "../project/reach.ts";
import type { EntityKind } from "./change.ts";
import { counterpartOf, pairByNewestName, pairMembers, type Counterparts } from "./counterparts.ts";
import { ITEM, stepInto, VALUE } from "./path.ts";
import type { Site } from "./rename-table.ts";

interface EntityRename {
  kind: Exclude<EntityKind, "connection" | "version">;
  from: string;
  to: string;
}

/** What the newer version calls otherwise than the older one. */
export type Rename =
  | EntityRename
  /** `path` leads from the root of `type` to the property; both as the newer version calls them. */
  | { kind: "property"; type: string; path: string; from: string; to: string }
  /** A value of the enumeration that stands at `path`. */
  | { kind: "value"; type: string; path: string; from: string; to: string };

/** The two versions. */
interface Between {
  before: string;
  after: string;
}

/** One version as a state of the spec has it. */
export interface Moment {
  spec: Spec;
  api: Api;
  version: string;
}

/** Finds the renames between two versions of an API in the `names` of the spec; an object goes by its type. */
export function renamesBetween(spec: Spec, api: Api, before: string, after: string): Rename[] {
  return renamesAcross({ spec, api, version: before }, { spec, api, version: after });
}

/** Finds the renames between two versions, or two states of one, in the `names` of either state. */
export function renamesAcross(older: Moment, newer: Moment): Rename[] {
  const tree = treeOf(newer);
  // versions of different trees have nothing in common
  if (tree === undefined || treeOf(older)?.name !== tree.name) return [];
  const between = { before: older.version, after: newer.version };
  const inBoth = liveIn(newer.spec, tree, newer.version).flatMap((is) => {
    const was = counterpartOf(older.spec, newer.spec, is);
    return was !== undefined && rangeCovers(was.versions, older.version) ? [{ was, is }] : [];
  });
  const webhooks = inBoth.filter(({ is }) => is.kind === "webhooks").map(({ is }) => is);
  return inBoth.flatMap((pair) => [...ofEntity(pair, between), ...ofSchemas(pair, webhooks, between)]);
}

function treeOf({ spec, api, version }: Moment): Tree | undefined {
  const found = api.versions.find((each) => each.version === version);
  return found && spec.trees.get(found.tree ?? api.name);
}

/** The entities of a tree, whatever else they refer to, and the webhooks that actions cause. */
function liveIn(spec: Spec, tree: Tree, version: string): Entity[] {
  const kinds = ["actions", "pushes", "webhooks", "objects", "envelopes", "errors", "disconnects"] as const;
  const own = kinds.flatMap((kind): readonly Entity[] => entitiesOf(spec, tree, kind));
  const live = own.filter(({ versions }) => rangeCovers(versions, version));
  const webhooks = live.flatMap((entity) => causedBy(spec, entity, "webhooks"));
  return [...new Set([...live, ...reachFrom(spec, live, version).keys(), ...webhooks])];
}

interface Named {
  names?: Record<string, string> | undefined;
  versions?: string | undefined;
}

/** What a thing is called in both versions, when it is in both and not called the same. */
function namesOf(
  { was, is, oldKey, newKey }: Counterparts<Named>,
  { before, after }: Between,
): { from: string; to: string }[] {
  const [from, to] = [nameIn(before, oldKey, was.names), nameIn(after, newKey, is.names)];
  return from !== to && rangeCovers(was.versions, before) && rangeCovers(is.versions, after) ? [{ from, to }] : [];
}

const KINDS = { actions: "action", pushes: "push", webhooks: "webhook", envelopes: "envelope" } as const;

interface EntityPair {
  was: Entity;
  is: Entity;
}

function ofEntity({ was, is }: EntityPair, between: Between): Rename[] {
  const find = (kind: EntityRename["kind"], things: Counterparts<Named>[]): EntityRename[] =>
    things.flatMap((thing) => namesOf(thing, between).map((names) => ({ kind, ...names })));
  const whole = [{ was, is, oldKey: was.name, newKey: is.name }];
  switch (is.kind) {
    case "errors":
      return find("error", pairByNewestName(keyed(was, "errors", "type"), keyed(is, "errors", "type")));
    case "disconnects":
      return find("disconnect", pairByNewestName(keyed(was, "reasons", "reason"), keyed(is, "reasons", "reason")));
    case "objects":
      return find("object", whole).map((rename) => ({
        ...rename,
        from: objectType(rename.from),
        to: objectType(rename.to),
      }));
    default:
      return find(KINDS[is.kind], whole);
  }
}

/** The entries of a list by their newest names. */
function keyed(entity: Entity, list: "errors" | "reasons", key: string): [string, Named][] {
  const entries = (entity.content as unknown as Record<string, (Named & Record<string, string>)[]>)[list]!;
  return entries.map((entry) => [entry[key]!, entry]);
}

/** The renamed properties and values of an entity, once for each type that its schemas are part of. */
function ofSchemas({ was, is }: EntityPair, webhooks: readonly Entity[], between: Between): Rename[] {
  const find = (before: Schema, after: Schema, ...types: string[]): Rename[] =>
    types.flatMap((type) => (before && after ? within(before, after, { type, path: "" }, between) : []));
  const name = nameIn(between.after, is.name, is.names);
  if (is.kind === "actions" && was.kind === "actions")
    return [
      ...find(was.content.request, is.content.request, requestType(name)),
      ...find(was.content.response, is.content.response, responseType(name)),
    ];
  if ((is.kind === "pushes" || is.kind === "webhooks") && was.kind === is.kind)
    return find(was.content.payload, is.content.payload, payloadType(name));
  if (is.kind === "objects" && was.kind === "objects") return find(was.content, is.content, objectType(name));
  if (is.kind !== "envelopes" || was.kind !== "envelopes") return [];
  // the envelope of webhooks is part of the body of each
  const bodies = webhooks.map((webhook) => webhookType(nameIn(between.after, webhook.name, webhook.names)));
  return find(was.content, is.content, ...(name === "webhook" ? bodies : [envelopeType(name)]));
}

type Schema = DialectSchema | null | undefined;

function within(was: DialectSchema, is: DialectSchema, { type, path }: Site, between: Between): Rename[] {
  if (!rangeCovers(is.versions, between.after)) return [];
  const below = (step: string): Site => ({ type, path: stepInto(path, step) });
  const [oldRest, newRest] = [was.additionalProperties, is.additionalProperties];
  const properties = pairByNewestName(Object.entries(was.properties ?? {}), Object.entries(is.properties ?? {}));
  const inProperties = properties.flatMap((property): Rename[] => {
    const site = below(nameIn(between.after, property.newKey, property.is.names));
    const here = namesOf(property, between).map((names): Rename => ({ kind: "property", ...site, ...names }));
    return [...here, ...within(property.was, property.is, site, between)];
  });
  const values = pairByNewestName(textsOf(was), textsOf(is)).flatMap((value) =>
    namesOf(value, between).map((names): Rename => ({ kind: "value", type, path, ...names })),
  );
  const members = pairMembers(was.oneOf ?? [], is.oneOf ?? []).filter(({ is: member }) => !isText(member));
  return [
    ...inProperties,
    ...(was.items && is.items ? within(was.items, is.items, below(ITEM), between) : []),
    ...(isSchema(oldRest) && isSchema(newRest) ? within(oldRest, newRest, below(VALUE), between) : []),
    ...values,
    ...members.flatMap((member) => within(member.was, member.is, { type, path }, between)),
  ];
}

const isSchema = (rest: true | DialectSchema | undefined): rest is DialectSchema => rest !== undefined && rest !== true;

const isText = (member: DialectSchema): boolean => typeof member.const === "string";

/** The values of an enumeration that can have another name. */
const textsOf = ({ oneOf = [] }: DialectSchema): [string, DialectSchema][] =>
  oneOf.filter(isText).map((member) => [member.const as string, member]);
