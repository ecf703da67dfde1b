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

/** What the newer version calls otherwise than the older one. */
export type Rename =
  | { kind: Exclude<EntityKind, "connection">; from: string; to: string }
  /** `path` leads from the root of `type` to the property; both as the newer version calls them. */
  | { kind: "property"; type: string; path: string; from: string; to: string }
  /** A value of the enumeration that stands at `path`. */
  | { kind: "value"; type: string; path: string; from: string; to: string };

/** Finds the renames between two versions of an API in the `names` of the spec; an object goes by its type. */
export function renamesBetween(spec: Spec, api: Api, before: string, after: string): Rename[] {
  const tree = treeOf(spec, api, after);
  // versions of different trees have nothing in common
  if (tree === undefined || treeOf(spec, api, before) !== tree) return [];
  const inBoth = liveIn(spec, tree, after).filter((entity) => rangeCovers(entity.versions, before));
  return inBoth.flatMap((entity) => [...ofEntity(entity, before, after), ...ofSchemas(entity, inBoth, before, after)]);
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
  const caused = webhooks.flatMap(
    (webhook) => spec.entities.get(`webhooks/webhooks/${memberName(webhook)}.json`) ?? [],
  );
  return [...new Set([...live, ...reachFrom(spec, live, version).keys(), ...caused])];
}

const KIND = { actions: "action", pushes: "push", webhooks: "webhook", envelopes: "envelope" } as const;

function ofEntity(entity: Entity, before: string, after: string): Rename[] {
  const find = (kind: Exclude<EntityKind, "connection">, newest: string, named: Named): Rename[] =>
    namesOf(newest, named, before, after).map((names) => ({ kind, ...names }));
  if (entity.kind === "errors") return entity.content.errors.flatMap((error) => find("error", error.type, error));
  if (entity.kind === "disconnects")
    return entity.content.reasons.flatMap((reason) => find("disconnect", reason.reason, reason));
  if (entity.kind !== "objects") return find(KIND[entity.kind], entity.name, entity);
  return namesOf(entity.name, entity, before, after).map(({ from, to }) => ({
    kind: "object",
    from: objectType(from),
    to: objectType(to),
  }));
}

interface Named {
  names?: Record<string, string>;
  versions?: string | undefined;
}

/** What a thing is called in both versions, when it is in both and not called the same. */
function namesOf(
  newest: string,
  { names, versions }: Named,
  before: string,
  after: string,
): { from: string; to: string }[] {
  const [from, to] = [nameIn(before, newest, names), nameIn(after, newest, names)];
  return from !== to && rangeCovers(versions, before) && rangeCovers(versions, after) ? [{ from, to }] : [];
}

/** The renamed properties and values of an entity, once for each type that its schemas are part of. */
function ofSchemas(entity: Entity, entities: readonly Entity[], before: string, after: string): Rename[] {
  const find = (schema: DialectSchema | null, ...types: string[]): Rename[] =>
    types.flatMap((type) => (schema === null ? [] : within(schema, type, "", before, after)));
  const name = nameIn(after, entity.name, entity.names);
  switch (entity.kind) {
    case "objects":
      return find(entity.content, objectType(name));
    case "pushes":
    case "webhooks":
      return find(entity.content.payload, payloadType(name));
    case "actions":
      return [...find(entity.content.request, requestType(name)), ...find(entity.content.response, responseType(name))];
    case "envelopes": {
      if (name !== "webhook") return find(entity.content, envelopeType(name));
      const webhooks = entities.filter(({ kind }) => kind === "webhooks");
      return find(
        entity.content,
        ...webhooks.map((webhook) => webhookType(nameIn(after, webhook.name, webhook.names))),
      );
    }
    case "errors":
    case "disconnects":
      return [];
  }
}

function within(schema: DialectSchema, type: string, path: string, before: string, after: string): Rename[] {
  if (!rangeCovers(schema.versions, after)) return [];
  const rest = schema.additionalProperties;
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, property]): Rename[] => {
      const below = stepInto(path, nameIn(after, key, property.names));
      const here = namesOf(key, property, before, after).map((names): Rename => ({
        kind: "property",
        type,
        path: below,
        ...names,
      }));
      return [...here, ...within(property, type, below, before, after)];
    }),
    ...(schema.items ? within(schema.items, type, stepInto(path, ITEM), before, after) : []),
    ...(rest && rest !== true ? within(rest, type, stepInto(path, VALUE), before, after) : []),
    ...(schema.oneOf ?? []).flatMap((member): Rename[] => {
      if (typeof member.const !== "string") return within(member, type, path, before, after);
      return namesOf(member.const, member, before, after).map((values) => ({ kind: "value", type, path, ...values }));
    }),
  ];
}
