import type { Problem } from "../problem.ts";
import type { Spec } from "../spec.ts";
import { schemasOf, type SchemaSite } from "../walk.ts";

/** Checks every schema of the spec. */
export function eachSchema(spec: Spec, check: (site: SchemaSite) => Problem[]): Problem[] {
  return [...spec.entities.values()].flatMap((entity) => [...schemasOf(entity)].flatMap(check));
}
