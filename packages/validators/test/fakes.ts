import { generateSync } from "json-schema-faker";

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

/** The faker makes the longest text that is allowed before it cuts it, which for a file takes seconds. */
export function withShortText($defs: object): Record<string, object> {
  const shorten = (key: string, value: unknown): unknown =>
    key === "maxLength" && typeof value === "number" ? Math.min(value, 40) : value;
  return JSON.parse(JSON.stringify($defs), shorten) as Record<string, object>;
}

function fake(schema: object, options: object): unknown[] {
  try {
    return [generateSync(schema as never, options)];
  } catch (error) {
    if (/additionalProperties is false/.test(String(error))) return [];
    throw error;
  }
}
