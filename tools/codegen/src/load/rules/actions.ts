import { causePath, type Cause } from "../causes.ts";
import { memberName, memberRange, type ListMember } from "../dialect.ts";
import { problemAt, quote, type Problem } from "../problem.ts";
import type { EntityOf, Spec } from "../spec.ts";
import { formatVersions, versionsCovered } from "../version-range.ts";
import { entityVersions } from "../walk.ts";
import { entityRule, rule } from "./rule.ts";

export const causesExist = rule(
  "Every push and webhook named by an action exists in the versions of the action.",
  (spec, sentence, broken) =>
    [...spec.entities.values()]
      .filter((entity) => entity.kind === "actions")
      .flatMap((action) => [
        ...checkCauses(spec, sentence, broken, action, "pushes"),
        ...checkCauses(spec, sentence, broken, action, "webhooks"),
      ]),
);

function checkCauses(
  spec: Spec,
  sentence: string,
  broken: ReadonlySet<string>,
  action: EntityOf<"actions">,
  kind: Cause,
): Problem[] {
  const members: ListMember[] = action.content[kind] ?? [];
  return members.flatMap((member, index) => {
    const path = causePath(action, kind, memberName(member));
    const target = spec.entities.get(path);
    const versions = versionsCovered(memberRange(member), entityVersions(action));
    const exists = target === undefined ? [] : entityVersions(target);
    const missing = versions.filter((version) => !exists.includes(version));
    const at = (found: string, expected: string) => [problemAt(action.file, [kind, index], sentence, found, expected)];
    if (target === undefined)
      return broken.has(path) ? [] : at(quote(memberName(member)), `a file; there is none at ${path}`);
    // what has no versions at all has a range that is wrong itself
    if (missing.length === 0 || exists.length === 0) return [];
    const all = action.tree.versions;
    const found = `${path} of ${formatVersions(exists, target.tree.versions)}`;
    return at(
      found,
      `something of ${formatVersions(versions, all)}, or a range that leaves out ${formatVersions(missing, all)}`,
    );
  });
}

export const pagesHoldRecords = entityRule("`pagination` names an array of the response.", (entity, sentence) => {
  if (entity.kind !== "actions" || entity.content.pagination === undefined) return [];
  const { items } = entity.content.pagination;
  const property = entity.content.response?.properties?.[items];
  if (property !== undefined && [property.type].flat().includes("array")) return [];
  return [
    problemAt(
      entity.file,
      ["pagination", "items"],
      sentence,
      quote(items),
      "an array among the properties of the response",
    ),
  ];
});

const PAGE_PARAMETERS = ["page_id", "offset", "pagination"];

export const pagesCanBeAskedFor = entityRule(
  "The request of a paginated action takes `page_id`, `offset` or `pagination`.",
  (entity, sentence) => {
    if (entity.kind !== "actions" || entity.content.pagination === undefined) return [];
    const { request } = entity.content;
    const names = [request, ...(request?.oneOf ?? [])].flatMap((form) => Object.keys(form?.properties ?? {}));
    if (names.some((name) => PAGE_PARAMETERS.includes(name))) return [];
    const found = names.length === 0 ? "a request without properties" : `only ${names.map(quote).join(", ")}`;
    return [problemAt(entity.file, ["request"], sentence, found, PAGE_PARAMETERS.map(quote).join(" or "))];
  },
);
