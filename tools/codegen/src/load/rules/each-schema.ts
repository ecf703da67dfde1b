import type { Problem } from "../problem.ts";
import type { Spec } from "../spec.ts";
import { schemasOf, type SchemaSite } from "../walk.ts";
import { entityRule, type Rule } from "./rule.ts";

/** Checks every schema of the spec. */
export function eachSchema(spec: Spec, check: (site: SchemaSite) => Problem[]): Problem[] {
  return [...spec.entities.values()].flatMap((entity) => [...schemasOf(entity)].flatMap(check));
}

/** A rule of each schema by itself, wherever it stands. */
export function schemaRule(sentence: string, check: (site: SchemaSite, sentence: string) => Problem[]): Rule {
  return entityRule(sentence, (entity) => schemasOf(entity).flatMap((site) => check(site, sentence)));
}
