import { posix } from "node:path";

import type { Path } from "../json-file.ts";
import { nearestName } from "../nearest.ts";
import { problemAt, quote } from "../problem.ts";
import { referencePath, resolveReference } from "../references.ts";
import { LISTS, type Entity, type Spec } from "../spec.ts";
import { formatVersions } from "../version-range.ts";
import { entityVersions, schemasOf } from "../walk.ts";
import { eachSchema } from "./each-schema.ts";
import { rule } from "./rule.ts";

export const referencesLead = rule(
  "Every `$ref` leads to an object, a payload or a list of the spec.",
  (spec, sentence, broken) =>
    eachSchema(spec, ({ entity, file, path, schema: { $ref } }) => {
      if ($ref === undefined) return [];
      const at = (expected: string) => [problemAt(file, [...path, "$ref"], sentence, quote($ref), expected)];
      const target = resolveReference(spec, file.path, $ref);
      // a list is a type of its own tree only
      const isForeignList = LISTS.some((kind) => kind === target?.kind) && target?.tree !== entity.tree;
      if (target !== undefined) return isForeignList ? at(`the ${target.name}.json of its own tree`) : [];
      const elsewhere = referencePath(file.path, $ref);
      if (broken.has(elsewhere)) return [];
      const isOther = spec.entities.has(elsewhere);
      return at(
        isOther
          ? "an object, or a push or webhook that has a payload"
          : `a file; there is none at ${elsewhere}${candidate(spec, file.path, elsewhere)}`,
      );
    }),
);

/** The file that may be meant: one beside it with a name that comes close, or one of the same name in its own tree or a shared one. */
function candidate(spec: Spec, from: string, missing: string): string {
  const tree = from.split("/")[0]!;
  const isNear = (other: string): boolean => other === tree || other === "shared" || tree === "webhooks";
  const objects = [...spec.entities.values()]
    .filter((entity) => entity.kind === "objects" && isNear(entity.tree.name))
    .map(({ file }) => file.path);
  const folder = posix.dirname(missing);
  const beside = objects.filter((path) => posix.dirname(path) === folder).map((path) => posix.basename(path, ".json"));
  const near = nearestName(posix.basename(missing, ".json"), beside);
  const path =
    objects.find((each) => each !== from && posix.basename(each) === posix.basename(missing)) ??
    (near === undefined ? undefined : `${folder}/${near}.json`);
  if (path === undefined) return "";
  const reference = posix.relative(posix.dirname(from), path);
  return `; did you mean ${quote(reference.startsWith(".") ? reference : `./${reference}`)}?`;
}

export const referencesCover = rule("A `$ref` covers every version that its holder covers.", (spec, sentence) =>
  eachSchema(spec, ({ file, path, schema, versions, entity }) => {
    const target = schema.$ref === undefined ? undefined : resolveReference(spec, file.path, schema.$ref);
    if (target === undefined) return [];
    const covered = entityVersions(target);
    const missing = versions.filter((version) => !covered.includes(version));
    // what has no versions at all has a range that is wrong itself
    if (missing.length === 0 || covered.length === 0) return [];
    const all = entity.tree.versions;
    const found = `${target.file.path} of ${formatVersions(covered, target.tree.versions)}`;
    return [
      problemAt(
        file,
        [...path, "$ref"],
        sentence,
        found,
        `something of ${formatVersions(versions, all)}, or a range that leaves out ${formatVersions(missing, all)}`,
      ),
    ];
  }),
);

export const referencesEnd = rule("No `$ref` leads back to itself.", (spec, sentence) => {
  const told = new Set<Entity>();
  return eachSchema(spec, ({ entity, file, path, schema }) => {
    if (schema.$ref === undefined || told.has(entity) || !standsForAll(entity, path)) return [];
    const passed = new Set<Entity>();
    if (!leadsTo(spec, resolveReference(spec, file.path, schema.$ref), entity, passed)) return [];
    for (const other of [entity, ...passed]) told.add(other);
    return [
      problemAt(
        file,
        [...path, "$ref"],
        sentence,
        quote(schema.$ref),
        "a schema that ends, or a property or an item between",
      ),
    ];
  });
});

/** Whether a schema within an entity stands for the whole of it, as a root does and an alternative of that. */
function standsForAll(entity: Entity, path: Path): boolean {
  const inRoot = entity.kind === "objects" ? path : path[0] === "payload" ? path.slice(1) : undefined;
  return inRoot !== undefined && inRoot.every((step) => step === "oneOf" || typeof step === "number");
}

/** Whether whole schemas lead from an entity to a goal; `passed` collects those that were tried. */
function leadsTo(spec: Spec, from: Entity | undefined, goal: Entity, passed: Set<Entity>): boolean {
  if (from === undefined || passed.has(from)) return false;
  if (from === goal) return true;
  passed.add(from);
  return [...schemasOf(from)]
    .filter(({ path }) => standsForAll(from, path))
    .some(
      ({ schema }) =>
        schema.$ref !== undefined && leadsTo(spec, resolveReference(spec, from.file.path, schema.$ref), goal, passed),
    );
}
