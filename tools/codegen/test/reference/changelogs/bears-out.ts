import type { Change, EntityKind, Place } from "../../../src/evolve/change.ts";
import { inWords } from "../../../src/evolve/shape.ts";
import { objectType } from "../../../src/load/naming.ts";
import type { PlainSchema } from "../../../src/project/plain-schema.ts";
import type { ChangeRecord } from "./change-record.ts";
import { rootsOf, type Root } from "./roots.ts";
import type { VersionPair } from "./version-pair.ts";
import { stepsOf, walk, type Way } from "./walk.ts";

/** Whether the computed changes between two versions say what a record says. */
export function bearsOut(pair: VersionPair, record: ChangeRecord): boolean {
  switch (record.what) {
    case "action":
    case "push":
    case "webhook":
      return entityChanged(pair, record.what, record);
    case "object":
      return objectChanged(pair, record);
    case "event-type":
      return pair.changes.some((change) => change.kind === "member-added" && change.name === "ChatEvent" && change.member.startsWith(`${objectType(record.name)}ChatEvent`));
    case "field":
    case "filter":
    case "envelope-field":
    case "query":
      return record.in === undefined ? queryChanged(pair, record) : fieldChanged(pair, record);
    case "shape":
      return shapeChanged(pair, record);
    case "enum-value":
      return valueAdded(pair, record);
    case "scope":
      return scopeChanged(pair, record);
    default:
      return false;
  }
}

function entityChanged({ changes }: VersionPair, entity: EntityKind, { kind, name, new_name }: ChangeRecord): boolean {
  return changes.some((change) => {
    if (change.entity !== entity) return false;
    if (change.kind === "entity-renamed") return kind === "renamed" && change.was === name && change.name === new_name;
    return change.kind === `entity-${kind}` && change.name === name;
  });
}

function objectChanged(pair: VersionPair, record: ChangeRecord): boolean {
  const type = (name: string): string[] => [objectType(name), `${objectType(name)}ChatEvent`];
  return type(record.name).some((name, index) =>
    entityChanged(pair, "object", { ...record, name, ...(record.new_name === undefined ? {} : { new_name: type(record.new_name)[index]! }) }),
  );
}

/** The query of the connection has no `names`: a renamed parameter is one that goes and one that comes. */
function queryChanged({ changes }: VersionPair, { kind, name, new_name }: ChangeRecord): boolean {
  const has = (what: Change["kind"], parameter: string | undefined): boolean =>
    changes.some((change) => change.entity === "connection" && change.kind === what && change.path === `/${parameter}`);
  if (kind === "renamed") return has("property-removed", name) && has("property-added", new_name);
  return has(kind === "added" ? "property-added" : "property-removed", name);
}

function fieldChanged(pair: VersionPair, record: ChangeRecord): boolean {
  const { kind, name, new_name, in: where, optional } = record;
  const prefix = record.what === "filter" ? "filters." : where!.startsWith("webhook:") && record.what !== "envelope-field" ? "payload." : "";
  const older = rootsOf(pair.before, where!, (entity, newer) => pair.formerName(entity, newer));
  const newer = rootsOf(pair.after, where!, (_, newest) => newest);
  const waysThen = (root: Root, path: string) => walk(pair.before, root.place, root.schema, stepsOf(prefix + path));
  const waysNow = (root: Root, path: string) => walk(pair.after, root.place, root.schema, stepsOf(prefix + path));
  const added = (path: string): boolean =>
    each(newer, (root) => waysNow(root, path), (way) => isAdded(pair, way, older.some((root) => waysThen(root, path).length > 0)));
  const removed = (path: string): boolean =>
    each(older, (root) => waysThen(root, path), (way) => isRemoved(pair, way, newer.some((root) => waysNow(root, path).length > 0)));
  switch (kind) {
    case "added":
      return added(name);
    case "removed":
      return removed(name);
    case "moved":
      return (name === "*" || removed(name)) && added(new_name!);
    case "renamed": {
      const was = stepsOf(name).at(-1);
      return each(newer, (root) => waysNow(root, new_name!), (way) => pair.at(endOf(way), "property-renamed").some((change) => change.was === was));
    }
    case "changed": {
      const wanted = optional === undefined ? "type-changed" : "required-changed";
      return each(newer, (root) => waysNow(root, name), (way) => pair.at(endOf(way), wanted).length > 0);
    }
  }
}

/** Whether it holds for some way from each root that has one. */
function each(roots: readonly Root[], ways: (root: Root) => Way[], holds: (way: Way) => boolean): boolean {
  const found = roots.map(ways).filter((some) => some.length > 0);
  return found.length > 0 && found.every((some) => some.some(holds));
}

const endOf = ({ places }: Way): Place => places.at(-1)!;

/** A property is also new when something on the way to it is, and it was not there before. */
function isAdded(pair: VersionPair, way: Way, wasThere: boolean): boolean {
  if (pair.at(endOf(way), "property-added").length > 0) return true;
  const above = way.places.some((place) => pair.at(place, "entity-added", "property-added", "type-changed", "member-added").length > 0);
  return above && !wasThere;
}

function isRemoved(pair: VersionPair, way: Way, isThere: boolean): boolean {
  const places = way.places.map((place) => pair.inNewNames(place));
  if (pair.at(places.at(-1)!, "property-removed").length > 0) return true;
  const above = places.some((place) => pair.at(place, "entity-removed", "property-removed", "type-changed", "member-removed").length > 0);
  return above && !isThere;
}

/** Any change below the place will do; a `new_name` must be new there. */
function shapeChanged(pair: VersionPair, record: ChangeRecord): boolean {
  const { name, new_name, in: where } = record;
  if (new_name !== undefined) {
    return fieldChanged(pair, { ...record, what: "field", kind: "removed" }) && fieldChanged(pair, { ...record, what: "field", kind: "added", name: new_name });
  }
  const roots = rootsOf(pair.after, where!, (_, newest) => newest);
  if (name === "payload" || where === "object:Properties") {
    const places = roots.length > 0 ? roots.map(({ place }) => place) : [partWithoutSchema(where!)];
    return places.every((place) => changedWithin(pair, place));
  }
  const steps = stepsOf(where!.startsWith("webhook:") ? `payload.${name}` : name);
  return each(roots, (root) => walk(pair.after, root.place, root.schema, steps), (way) => changedWithin(pair, endOf(way)) || changedWithin(pair, way.behind));
}

/** What became empty has no schema. */
function partWithoutSchema(where: string): Place {
  const [entity, name, part] = where.split(":") as [EntityKind, string, "request" | "response"];
  return { entity, name, part, path: "", direction: part === "request" ? "sent" : "received" };
}

function changedWithin({ changes }: VersionPair, { entity, name, part, path }: Place): boolean {
  const isHere = (change: Change): boolean => change.entity === entity && change.name === name && change.part === part;
  return changes.some((change) => isHere(change) && (change.path === path || change.path.startsWith(`${path}/`)));
}

function valueAdded(pair: VersionPair, { name, field, in: where }: ChangeRecord): boolean {
  if (field === "reason") return pair.changes.some((change) => change.entity === "disconnect" && change.kind === "entity-added" && change.name === name);
  const roots = rootsOf(pair.after, where!, (_, newest) => newest);
  return each(roots, (root) => walk(pair.after, root.place, root.schema, stepsOf(field!)), (way) => {
    if (pair.at(endOf(way), "value-added").some(({ value }) => value === name)) return true;
    // a value of a tag comes with a member of its own, and all values of a new object are new
    const withMember = way.places.some((place) => pair.at(place, "member-added").some(({ member }) => member.includes(JSON.stringify(name))));
    const withObject = way.places.some((place) => pair.at(place, "entity-added").length > 0);
    return withMember || (withObject && isListed(way.end, name));
  });
}

const isListed = (schema: PlainSchema, value: string): boolean => inWords(schema).split(" | ").includes(JSON.stringify(value));

/** A scope that goes everywhere is in no list of the newer version; one for another is exchanged. */
function scopeChanged(pair: VersionPair, { kind, name, new_name, in: where }: ChangeRecord): boolean {
  const has = (what: "listed" | "unlisted", scope: string, action?: string): boolean =>
    pair.changes.some((change) => change.kind === what && change.item === scope && (action === undefined || change.name === action));
  if (kind === "removed") {
    const left = Object.values(pair.after.document["x-chatwire"].actions).some(({ scopes }) => scopes.includes(name));
    return has("unlisted", name) && !left;
  }
  const action = where!.split(":")[1]!;
  return name.split("|").every((scope) => has("unlisted", scope, action)) && new_name!.split("|").every((scope) => has("listed", scope, action));
}
