import { generateSync } from "json-schema-faker";

import type { PublishedDocument } from "./visible-schema.mjs";

/** Makes up values of a type, with few and with many of its optional properties. */
export function createFaker({ $defs }: PublishedDocument): (type: string) => unknown[] {
  // the longest text that is allowed is made before it is cut, which for a file takes seconds
  const shorten = (key: string, value: unknown): unknown =>
    key === "maxLength" && typeof value === "number" ? Math.min(value, 40) : value;
  const schema = { $defs: JSON.parse(JSON.stringify($defs), shorten) as object };
  return (type) =>
    [0.3, 0.9].flatMap((optionalsProbability, index) =>
      fake({ ...schema, $ref: `#/$defs/${type}` }, index + 1, optionalsProbability),
    );
}

/** Nothing, where the faker says that it cannot satisfy a closed object. */
function fake(schema: object, seed: number, optionalsProbability: number): unknown[] {
  try {
    return [generateSync(schema as never, { seed, optionalsProbability, maxDepth: 8 })];
  } catch (error) {
    if (/additionalProperties is false/.test(String(error))) return [];
    throw error;
  }
}
