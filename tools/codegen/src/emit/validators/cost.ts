import { referredType, type PlainSchema } from "../../project/plain-schema.ts";
import { openEnumeration } from "../../model/shapes.ts";

/** About how long the check of a schema takes, in checks of a scalar. What is cheap is checked first, so that a value that does not fit is found out soon. */
export function costOf(
  schema: PlainSchema,
  types: Record<string, PlainSchema>,
  within: readonly string[] = [],
): number {
  const cost = (below: PlainSchema): number => costOf(below, types, within);
  const sum = (costs: readonly number[]): number => costs.reduce((all, each) => all + each, 0);
  if (schema.$ref !== undefined) {
    const type = referredType(schema.$ref);
    // a type within itself counts once
    if (within.includes(type)) return 1;
    return within.length === 0 ? costOfType(type, types) : costOf(types[type]!, types, [...within, type]);
  }
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

const known = new WeakMap<Record<string, PlainSchema>, Map<string, number>>();

/** The cost of a type by itself: many properties are of few types. */
function costOfType(type: string, types: Record<string, PlainSchema>): number {
  const ofTypes = known.get(types) ?? new Map<string, number>();
  known.set(types, ofTypes);
  const cost = ofTypes.get(type) ?? costOf(types[type]!, types, [type]);
  ofTypes.set(type, cost);
  return cost;
}
