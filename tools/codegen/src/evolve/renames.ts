import { memberName, type DialectSchema } from "../load/dialect.ts";
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
import { ITEM, stepInto, VALUE } from "./path.ts";
import type { Site } from "./rename-table.ts";

interface EntityRename {
  kind: Exclude<EntityKind, "connection">;
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

/** Finds the renames between two versions of an API in the `names` of the spec; an object goes by its type. */
export function renamesBetween(spec: Spec, api: Api, before: string, after: string): Rename[] {
  const tree = treeOf(spec, api, after);
  // versions of different trees have nothing in common
  if (tree === undefined || treeOf(spec, api, before) !== tree) return [];
  const inBoth = liveIn(spec, tree, after).filter((entity) => rangeCovers(entity.versions, before));
  const between = { before, after };
  return inBoth.flatMap((entity) => [...ofEntity(entity, between), ...ofSchemas(entity, inBoth, between)]);
}

function treeOf(spec: Spec, api: Api, version: string): Tree | undefined {
  const found = api.versions.find((each) => each.version === version);
  return found && spec.trees.get(found.tree ?? api.name);
}

/** The entities of a tree, whatever else they refer to, and the webhooks that actions cause. */
function liveIn(spec: Spec, tree: Tree, version: string): Entity[] {
  const kinds = ["actions", "pushes", "webhooks", "objects", "envelopes", "errors", "disconnects"] as const;
  const own = kinds.flatMap((kind): Entity[] => entitiesOf(spec, tree, kind));
  const live = own.filter(({ versions }) => rangeCovers(versions, version));
  const webhooks = live.flatMap((entity) => (entity.kind === "actions" ? (entity.content.webhooks ?? []) : []));
  const paths = webhooks.map((webhook) => `webhooks/webhooks/${memberName(webhook)}.json`);
  return [
    ...new Set([...live, ...reachFrom(spec, live, version).keys(), ...paths.map((path) => spec.entities.get(path)!)]),
  ];
}

interface Named {
  names?: Record<string, string>;
  versions?: string | undefined;
}

/** What a thing is called in both versions, when it is in both and not called the same. */
function namesOf(
  newest: string,
  { names, versions }: Named,
  { before, after }: Between,
): { from: string; to: string }[] {
  const [from, to] = [nameIn(before, newest, names), nameIn(after, newest, names)];
  return from !== to && rangeCovers(versions, before) && rangeCovers(versions, after) ? [{ from, to }] : [];
}

const KINDS = { actions: "action", pushes: "push", webhooks: "webhook", envelopes: "envelope" } as const;

function ofEntity(entity: Entity, between: Between): Rename[] {
  const find = (kind: EntityRename["kind"], newest: string, named: Named): Rename[] =>
    namesOf(newest, named, between).map((names) => ({ kind, ...names }));
  switch (entity.kind) {
    case "errors":
      return entity.content.errors.flatMap((error) => find("error", error.type, error));
    case "disconnects":
      return entity.content.reasons.flatMap((reason) => find("disconnect", reason.reason, reason));
    case "objects":
      return find("object", entity.name, entity).map((rename) => ({
        ...rename,
        from: objectType(rename.from),
        to: objectType(rename.to),
      }));
    default:
      return find(KINDS[entity.kind], entity.name, entity);
  }
}

/** The renamed properties and values of an entity, once for each type that its schemas are part of. */
function ofSchemas(entity: Entity, entities: readonly Entity[], between: Between): Rename[] {
  const find = (schema: DialectSchema | null, ...types: string[]): Rename[] =>
    types.flatMap((type) => (schema === null ? [] : within(schema, { type, path: "" }, between)));
  const name = nameIn(between.after, entity.name, entity.names);
  switch (entity.kind) {
    case "objects":
      return find(entity.content, objectType(name));
    case "pushes":
    case "webhooks":
      return find(entity.content.payload, payloadType(name));
    case "actions":
      return [...find(entity.content.request, requestType(name)), ...find(entity.content.response, responseType(name))];
    case "envelopes":
      return find(entity.content, ...(name === "webhook" ? bodyTypes(entities, between) : [envelopeType(name)]));
    case "errors":
    case "disconnects":
      return [];
  }
}

/** The envelope of webhooks is part of the body of each. */
function bodyTypes(entities: readonly Entity[], { after }: Between): string[] {
  const webhooks = entities.filter(({ kind }) => kind === "webhooks");
  return webhooks.map(({ name, names }) => webhookType(nameIn(after, name, names)));
}

function within(schema: DialectSchema, { type, path }: Site, between: Between): Rename[] {
  if (!rangeCovers(schema.versions, between.after)) return [];
  const below = (step: string): Site => ({ type, path: stepInto(path, step) });
  const rest = schema.additionalProperties;
  const properties = Object.entries(schema.properties ?? {}).flatMap(([key, property]): Rename[] => {
    const site = below(nameIn(between.after, key, property.names));
    const here = namesOf(key, property, between).map((names): Rename => ({ kind: "property", ...site, ...names }));
    return [...here, ...within(property, site, between)];
  });
  const members = (schema.oneOf ?? []).flatMap((member): Rename[] => {
    if (typeof member.const !== "string") return within(member, { type, path }, between);
    return namesOf(member.const, member, between).map((names) => ({ kind: "value", type, path, ...names }));
  });
  return [
    ...properties,
    ...(schema.items ? within(schema.items, below(ITEM), between) : []),
    ...(rest && rest !== true ? within(rest, below(VALUE), between) : []),
    ...members,
  ];
}
