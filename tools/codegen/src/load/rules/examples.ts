import type { Examples } from "../dialect.ts";
import { problemAt, quote, type Problem } from "../problem.ts";
import type { Entity, Spec } from "../spec.ts";
import { formatVersions, rangeCovers } from "../version-range.ts";
import { entityVersions, rootsOf } from "../walk.ts";
import { rule } from "./rule.ts";

const SENTENCE = "Every entity has a valid example for each version it claims, and an invalid one where it has rules.";

export const entitiesHaveExamples = rule(SENTENCE, (spec, sentence, broken) =>
  [...spec.entities.values()].flatMap((entity) => {
    const roots = rootsOf(entity);
    if (
      !["actions", "pushes", "webhooks", "objects"].includes(entity.kind) ||
      (roots.length === 0 && entity.kind !== "webhooks")
    )
      return [];
    const path = `examples/${entity.file.path}`;
    // what has no versions has a range or a tree that is wrong itself
    if (broken.has(path) || entityVersions(entity).length === 0) return [];
    const set = spec.examples.get(entity.file.path);
    if (set === undefined) return [problemAt(entity.file, [], sentence, "no examples", `a file ${path}`)];
    if (entity.kind !== "actions") return checkPart(entity, set.content, sentence, spec);
    return roots.flatMap(({ path: [part] }) =>
      checkPart(entity, set.content[part as "request" | "response"] ?? {}, sentence, spec, part as string),
    );
  }),
);

function checkPart(entity: Entity, examples: Examples, sentence: string, spec: Spec, part?: string): Problem[] {
  const { file } = spec.examples.get(entity.file.path)!;
  const at = part === undefined ? [] : [part];
  const inPart = part === undefined ? "" : ` of the ${part}`;
  const missing = entityVersions(entity).filter(
    (version) => !examples.valid?.some(({ versions }) => rangeCovers(versions, version)),
  );
  const problems: Problem[] = [];
  if (missing.length > 0) {
    const found = `no valid example${inPart} for ${formatVersions(missing, entity.tree.versions)}`;
    problems.push(problemAt(file, [...at, "valid"], sentence, found, "one for each version"));
  }
  const ruled = rootsOf(entity).some(
    ({ path, schema }) =>
      (part === undefined || path[0] === part) && Object.keys(schema).some((keyword) => RULES.has(keyword)),
  );
  if (ruled && (examples.invalid ?? []).length === 0) {
    problems.push(problemAt(file, at, sentence, `no invalid example${inPart}`, "at least one"));
  }
  return problems;
}

const RULES = new Set(["type", "properties", "oneOf", "enum", "const", "$ref"]);

export const examplesBelong = rule("Every example belongs to an entity.", (spec, sentence, broken) =>
  [...spec.examples].flatMap(([path, { file, content }]) => {
    const entity = spec.entities.get(path);
    if (entity === undefined)
      return broken.has(path)
        ? []
        : [problemAt(file, [], sentence, `no entity ${path}`, "the path of an entity below examples/")];
    const parts = partsOf(entity);
    return Object.keys(content)
      .filter((part) => part !== "$schema" && !parts.includes(part))
      .map((part) =>
        problemAt(
          file,
          [part],
          sentence,
          quote(part),
          parts.length > 0 ? parts.join(" or ") : `nothing; ${path} holds no schema`,
          "key",
        ),
      );
  }),
);

/** What an example file may hold. */
function partsOf(entity: Entity): string[] {
  if (entity.kind === "actions") return rootsOf(entity).map(({ path }) => String(path[0]));
  return rootsOf(entity).length > 0 || entity.kind === "webhooks" ? ["valid", "invalid"] : [];
}
