import { referredType, type PlainSchema } from "../../project/plain-schema.ts";
import { openEnumeration } from "../../model/shapes.ts";

/** What the check of some type may cost, of which nothing is known. */
const SOME_TYPE = 10;

/**
 * About how long the check of a schema takes, in checks of a scalar. What is cheap is checked first, so that a value that
 * does not fit is found out soon. It looks at the types that the schema refers to, and not at those that these refer to.
 */
export function costOf(schema: PlainSchema, types: Record<string, PlainSchema>, isReferred = false): number {
  const cost = (below: PlainSchema): number => costOf(below, types, isReferred);
  const sum = (costs: readonly number[]): number => costs.reduce((all, each) => all + each, 0);
  if (schema.$ref !== undefined) return isReferred ? SOME_TYPE : costOfType(types[referredType(schema.$ref)]!, types);
  if (openEnumeration(schema) !== undefined) return 1;
  if (schema.anyOf !== undefined) return 5 + Math.max(...schema.anyOf.map(cost));
  const { pattern, items, properties, additionalProperties: rest } = schema;
  return (
    1 +
    (pattern === undefined ? 0 : 10) +
    (items === undefined ? 0 : 2 + 3 * cost(items)) +
    sum(Object.values(properties ?? {}).map(cost)) +
    (typeof rest === "object" ? 5 + 3 * cost(rest) : 0)
  );
}

/** By schema: many properties are of few types. */
const known = new WeakMap<PlainSchema, number>();

function costOfType(schema: PlainSchema, types: Record<string, PlainSchema>): number {
  // another name for a type costs what that costs, which is not for it to keep
  if (schema.$ref !== undefined) return costOf(schema, types);
  const cost = known.get(schema) ?? costOf(schema, types, true);
  known.set(schema, cost);
  return cost;
}
