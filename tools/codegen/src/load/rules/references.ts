import { memberName, memberRange, type ListMember } from "../dialect.ts";
import { problemAt, quote, type Problem } from "../problem.ts";
import { referencePath, resolveReference } from "../references.ts";
import type { EntityOf, Spec } from "../spec.ts";
import { formatVersions, versionsCovered } from "../version-range.ts";
import { entityVersions } from "../walk.ts";
import { rule } from "./rule.ts";
import { eachSchema } from "./each-schema.ts";

export const referencesLead = rule("Every `$ref` leads to an object, a payload or a list of the spec.", (spec, sentence, broken) =>
  eachSchema(spec, ({ file, path, schema }) => {
    if (schema.$ref === undefined || resolveReference(spec, file.path, schema.$ref) !== undefined) return [];
    const target = referencePath(file.path, schema.$ref);
    if (broken.has(target)) return [];
    return [problemAt(file, [...path, "$ref"], sentence, quote(schema.$ref), `a file; there is no such thing at ${target}`)];
  }),
);

export const referencesCover = rule("A `$ref` covers every version that its holder covers.", (spec, sentence) =>
  eachSchema(spec, ({ file, path, schema, versions, entity }) => {
    const target = schema.$ref === undefined ? undefined : resolveReference(spec, file.path, schema.$ref);
    if (target === undefined) return [];
    const covered = entityVersions(target);
    const missing = versions.filter((version) => !covered.includes(version));
    if (missing.length === 0) return [];
    const all = entity.tree.versions;
    const found = `${target.file.path} of ${formatVersions(covered, target.tree.versions)}`;
    return [problemAt(file, [...path, "$ref"], sentence, found, `something of ${formatVersions(versions, all)}, or a range that leaves out ${formatVersions(missing, all)}`)];
  }),
);

export const causesExist = rule("Every push and webhook named by an action exists in the versions of the action.", (spec, sentence, broken) =>
  [...spec.entities.values()]
    .filter((entity) => entity.kind === "actions")
    .flatMap((action) => [
      ...checkCauses(spec, sentence, broken, action, "pushes", action.tree.name),
      ...checkCauses(spec, sentence, broken, action, "webhooks", "webhooks"),
    ]),
);

function checkCauses(spec: Spec, sentence: string, broken: ReadonlySet<string>, action: EntityOf<"actions">, kind: "pushes" | "webhooks", tree: string): Problem[] {
  const members: ListMember[] = action.content[kind] ?? [];
  return members.flatMap((member, index) => {
    const path = `${tree}/${kind}/${memberName(member)}.json`;
    const target = spec.entities.get(path);
    if (broken.has(path)) return [];
    const versions = versionsCovered(memberRange(member), entityVersions(action));
    const exists = target === undefined ? [] : entityVersions(target);
    const missing = versions.filter((version) => !exists.includes(version));
    if (target !== undefined && missing.length === 0) return [];
    const found = target === undefined ? `no file ${path}` : `${quote(memberName(member))} of ${formatVersions(exists, target.tree.versions)}`;
    return [problemAt(action.file, [kind, index], sentence, found, `one of ${formatVersions(versions, action.tree.versions)}, or a range`)];
  });
}

export const pagesHoldRecords = rule("`pagination` names an array of the response.", (spec, sentence) =>
  [...spec.entities.values()].flatMap((entity) => {
    if (entity.kind !== "actions" || entity.content.pagination === undefined) return [];
    const { items } = entity.content.pagination;
    const property = entity.content.response?.properties?.[items];
    if (property !== undefined && [property.type].flat().includes("array")) return [];
    return [problemAt(entity.file, ["pagination", "items"], sentence, quote(items), "an array among the properties of the response")];
  }),
);
