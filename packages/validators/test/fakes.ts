import { generateSync } from "json-schema-faker";

import { isObject } from "./odd-values.ts";

/**
 * Made-up values of a type, from seeds, with such a share of the properties that are optional. Fewer, where the faker says
 * that it cannot satisfy a closed object.
 */
export function fakesOf(
  $defs: Readonly<Record<string, object>>,
  type: string,
  seeds: readonly number[],
  optionals = 0.6,
): unknown[] {
  const schema = { $ref: `#/$defs/${type}`, $defs };
  return seeds.flatMap((seed) => fake(schema, { seed, optionalsProbability: optionals, maxDepth: 8 }));
}

/**
 * The types for the faker: with short text, as it makes the longest that is allowed before it cuts it, which for a file takes
 * seconds; and a key in each map, as it leaves maps empty.
 */
export function forFaker($defs: object): Record<string, object> {
  const adapt = (key: string, value: unknown): unknown => {
    if (key === "maxLength" && typeof value === "number") return Math.min(value, 40);
    if (!isObject(value) || !isObject(value["additionalProperties"]) || value["properties"] !== undefined) return value;
    return { ...value, properties: { key: value["additionalProperties"] }, required: ["key"] };
  };
  return JSON.parse(JSON.stringify($defs), adapt) as Record<string, object>;
}

function fake(schema: object, options: object): unknown[] {
  try {
    return [generateSync(schema as never, options)];
  } catch (error) {
    if (/additionalProperties is false/.test(String(error))) return [];
    throw error;
  }
}
