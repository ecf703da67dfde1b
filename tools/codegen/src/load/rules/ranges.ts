import { memberRange, type ListMember } from "../dialect.ts";
import type { JsonFile, Path } from "../json-file.ts";
import { problemAt, quote, type Problem } from "../problem.ts";
import type { Entity, Spec } from "../spec.ts";
import { formatVersions, isBackwards, versionsCovered, versionsNamed } from "../version-range.ts";
import { entityVersions, schemasOf } from "../walk.ts";
import { rule } from "./rule.ts";

/** A range as it stands in a file, with the versions that are known there and those of its parent. */
interface RangeSite {
  file: JsonFile;
  path: Path;
  range: string;
  known: readonly string[];
  parent: readonly string[];
}

export const rangesAreKnown = rule("Every range names known versions.", (spec, sentence) =>
  rangesIn(spec).flatMap(({ file, path, range, known }) => {
    const unknown = versionsNamed(range).filter((version) => !known.includes(version));
    const expected = `versions of ${known.join(", ")}, the first one first`;
    return unknown.length > 0 || isBackwards(range) ? [problemAt(file, path, sentence, quote(range), expected)] : [];
  }),
);

export const rangesStayInside = rule("No range reaches outside its parent's.", (spec, sentence) =>
  rangesIn(spec).flatMap(({ file, path, range, known, parent }) => {
    // an open end means "to the end of the parent's", so only what is named can reach outside
    const named = range.includes("+") ? [...versionsNamed(range)] : versionsCovered(range, known);
    const outside = named.filter((version) => known.includes(version) && !parent.includes(version));
    return outside.length > 0 ? [problemAt(file, path, sentence, quote(range), `a part of ${formatVersions(parent, known)}`)] : [];
  }),
);

function rangesIn(spec: Spec): RangeSite[] {
  return [...spec.entities.values()].flatMap((entity) => [...rangesOfEntity(entity), ...rangesOfSchemas(entity), ...rangesOfExamples(spec, entity)]);
}

function rangesOfEntity(entity: Entity): RangeSite[] {
  const known = entity.tree.versions;
  const own = entityVersions(entity);
  const site = (range: string | undefined, path: Path, parent: readonly string[]): RangeSite[] =>
    range === undefined ? [] : [{ file: entity.file, path, range, known, parent }];
  const names = (all: Record<string, string> | undefined, at: Path, parent: readonly string[]): RangeSite[] =>
    Object.keys(all ?? {}).flatMap((range) => site(range, [...at, "names", range], parent));
  const members = (list: ListMember[] | undefined, at: Path, parent: readonly string[]): RangeSite[] =>
    (list ?? []).flatMap((member, index) => site(memberRange(member), [...at, index, "versions"], parent));
  const entries = (key: string, list: { versions?: string; names?: Record<string, string>; transports?: ListMember[] }[]): RangeSite[] =>
    list.flatMap((entry, index) => {
      const lives = versionsCovered(entry.versions, own);
      const at = [key, index];
      return [...site(entry.versions, [...at, "versions"], own), ...names(entry.names, at, lives), ...members(entry.transports, [...at, "transports"], lives)];
    });
  // the schemas of objects and envelopes are their files, so their ranges are found with the schemas
  if (entity.kind === "objects" || entity.kind === "envelopes") return [];
  const head = [...site(entity.versions, ["versions"], known), ...names(entity.names, [], own)];
  if (entity.kind === "errors") return [...head, ...entries("errors", entity.content.errors)];
  if (entity.kind === "disconnects") return [...head, ...entries("reasons", entity.content.reasons)];
  const { deprecated } = entity.content;
  head.push(...site(typeof deprecated === "object" ? deprecated.versions : undefined, ["deprecated", "versions"], own));
  if (entity.kind !== "actions") return head;
  const { transports, scopes, pushes, webhooks, pagination } = entity.content;
  const lists = Object.entries({ transports, scopes, pushes, webhooks });
  return [...head, ...lists.flatMap(([key, list]) => members(list, [key], own)), ...site(pagination?.versions, ["pagination", "versions"], own)];
}

function rangesOfSchemas(entity: Entity): RangeSite[] {
  const { file } = entity;
  const known = entity.tree.versions;
  return [...schemasOf(entity)].flatMap(({ path, schema, versions, parentVersions }) => [
    ...(schema.versions === undefined ? [] : [{ file, path: [...path, "versions"], range: schema.versions, known, parent: parentVersions }]),
    ...Object.keys(schema.names ?? {}).map((range) => ({ file, path: [...path, "names", range], range, known, parent: versions })),
    ...(schema.required ?? []).flatMap((member, index) => {
      const range = memberRange(member);
      return range === undefined ? [] : [{ file, path: [...path, "required", index, "versions"], range, known, parent: versions }];
    }),
    ...(typeof schema.deprecated === "object"
      ? [{ file, path: [...path, "deprecated", "versions"], range: schema.deprecated.versions, known, parent: versions }]
      : []),
  ]);
}

function rangesOfExamples(spec: Spec, entity: Entity): RangeSite[] {
  const set = spec.examples.get(entity.file.path);
  if (set === undefined) return [];
  const parts = [[set.content, []], [set.content.request, ["request"]], [set.content.response, ["response"]]] as const;
  return parts.flatMap(([part, at]) =>
    (["valid", "invalid"] as const).flatMap((list) =>
      (part?.[list] ?? []).flatMap(({ versions }, index) =>
        versions === undefined
          ? []
          : [{ file: set.file, path: [...at, list, index, "versions"], range: versions, known: entity.tree.versions, parent: entityVersions(entity) }],
      ),
    ),
  );
}
