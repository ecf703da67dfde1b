import { memberRange, type DialectSchema, type ListMember } from "../dialect.ts";
import type { JsonFile, Path } from "../json-file.ts";
import type { Entity, Spec } from "../spec.ts";
import { versionsCovered } from "../version-range.ts";
import { entityVersions, schemasOf } from "../walk.ts";

/** A range as it stands in a file, with the versions that are known there and those of its parent. */
export interface RangeSite {
  file: JsonFile;
  path: Path;
  /** Whether the range is the value or, in `names`, the key. */
  at: "value" | "key";
  range: string;
  known: readonly string[];
  parent: readonly string[];
}

/** What can carry a range or names, wherever it stands. */
interface Ranged {
  versions?: string;
  names?: Record<string, string>;
  deprecated?: DialectSchema["deprecated"];
}

/** Every range of the spec, but not those in trees that are unknown as a whole. */
export function rangesIn(spec: Spec): RangeSite[] {
  const entities = [...spec.entities.values()].filter(({ tree }) => tree.versions.length > 0);
  return entities.flatMap((entity) => [...rangesOfFile(entity), ...rangesOfExamples(spec, entity)]);
}

const known = new WeakMap<Entity, RangeSite[]>();

/** Two rules ask for them, and again after a save. */
function rangesOfFile(entity: Entity): RangeSite[] {
  const ranges = known.get(entity) ?? [...rangesOfEntity(entity), ...rangesOfSchemas(entity)];
  known.set(entity, ranges);
  return ranges;
}

function rangesOfEntity(entity: Entity): RangeSite[] {
  const own = entityVersions(entity);
  const members = (list: ListMember[] | undefined, path: Path, parent: readonly string[]): RangeSite[] =>
    (list ?? []).flatMap((member, index) => site(entity, memberRange(member), [...path, index, "versions"], parent));
  const entries = (key: string, list: (Ranged & { transports?: ListMember[] })[]): RangeSite[] =>
    list.flatMap((entry, index) => [
      ...rangesOf(entity, entry, [key, index], own),
      ...members(entry.transports, [key, index, "transports"], versionsCovered(entry.versions, own)),
    ]);
  switch (entity.kind) {
    // the schemas of objects and envelopes are their files, so their ranges are found with the schemas
    case "objects":
    case "envelopes":
      return [];
    case "errors":
      return entries("errors", entity.content.errors);
    case "disconnects":
      return entries("reasons", entity.content.reasons);
    case "pushes":
    case "webhooks":
      return rangesOf(entity, entity.content, [], entity.tree.versions);
    case "actions": {
      const { transports, scopes, pushes, webhooks, pagination } = entity.content;
      return [
        ...rangesOf(entity, entity.content, [], entity.tree.versions),
        ...Object.entries({ transports, scopes, pushes, webhooks }).flatMap(([key, list]) => members(list, [key], own)),
        ...site(entity, pagination?.versions, ["pagination", "versions"], own),
      ];
    }
  }
}

function rangesOfSchemas(entity: Entity): RangeSite[] {
  return [...schemasOf(entity)].flatMap(({ path, schema, versions, parentVersions }) => [
    ...rangesOf(entity, schema, path, parentVersions),
    ...(schema.required ?? []).flatMap((member, index) =>
      site(entity, memberRange(member), [...path, "required", index, "versions"], versions),
    ),
  ]);
}

function rangesOfExamples(spec: Spec, entity: Entity): RangeSite[] {
  const set = spec.examples.get(entity.file.path);
  if (set === undefined) return [];
  const parts = [
    [set.content, []],
    [set.content.request, ["request"]],
    [set.content.response, ["response"]],
  ] as const;
  return parts.flatMap(([part, path]) =>
    (["valid", "invalid"] as const).flatMap((list) =>
      (part?.[list] ?? []).flatMap(({ versions }, index) =>
        site(entity, versions, [...path, list, index, "versions"], entityVersions(entity)).map((found) => ({
          ...found,
          file: set.file,
        })),
      ),
    ),
  );
}

function rangesOf(
  entity: Entity,
  { versions, names, deprecated }: Ranged,
  path: Path,
  parent: readonly string[],
): RangeSite[] {
  const lives = versionsCovered(versions, parent);
  return [
    ...site(entity, versions, [...path, "versions"], parent),
    ...Object.keys(names ?? {}).flatMap((range) => site(entity, range, [...path, "names", range], lives, "key")),
    ...(typeof deprecated === "object"
      ? site(entity, deprecated.versions, [...path, "deprecated", "versions"], lives)
      : []),
  ];
}

function site(
  { file, tree }: Entity,
  range: string | undefined,
  path: Path,
  parent: readonly string[],
  at: RangeSite["at"] = "value",
): RangeSite[] {
  return range === undefined ? [] : [{ file, path, at, range, known: tree.versions, parent }];
}
