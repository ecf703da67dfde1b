import type { JsonSchema } from "./standard-schema.js";

/** A type: its name, its schema, and the types that it refers to. */
export type Definition = () => readonly [name: string, schema: JsonSchema, references: readonly Definition[]];

const DIALECTS: Record<string, string> = {
  "draft-2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#",
};

/** The schema of a type on its own, with what it refers to in `$defs`. */
export function toJsonSchema(definition: Definition, target: string): JsonSchema {
  const dialect = DIALECTS[target];
  if (dialect === undefined) throw new Error(`The target ${JSON.stringify(target)} is not supported; ${Object.keys(DIALECTS).join(" and ")} are.`);
  const [type] = definition();
  const $defs: JsonSchema = {};
  collect(definition, $defs);
  if (target === "draft-2020-12") return { $schema: dialect, $ref: `#/$defs/${type}`, $defs };
  const definitions = JSON.parse(JSON.stringify($defs).replaceAll('"#/$defs/', '"#/definitions/')) as JsonSchema;
  return { $schema: dialect, $ref: `#/definitions/${type}`, definitions };
}

function collect(definition: Definition, found: JsonSchema): void {
  const [name, schema, references] = definition();
  if (Object.hasOwn(found, name)) return;
  found[name] = schema;
  for (const reference of references) collect(reference, found);
}
