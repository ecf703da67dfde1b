import type { JsonSchema } from "./standard-schema.js";

/** Takes the schema of a type by its name, once, and gives a reference to it. */
export type Define = (type: string, schema: () => JsonSchema) => JsonSchema;

/** A type: it hands its name and its schema to what is given, which the schema does with those that it refers to. */
export type Definition = (define: Define) => JsonSchema;

const DIALECTS: Record<string, readonly [$schema: string, place: string]> = {
  "draft-2020-12": ["https://json-schema.org/draft/2020-12/schema", "$defs"],
  "draft-07": ["http://json-schema.org/draft-07/schema#", "definitions"],
};

/** The schema of a type on its own, with what it refers to. */
export function toJsonSchema(definition: Definition, target: string): JsonSchema {
  const dialect = Object.hasOwn(DIALECTS, target) ? DIALECTS[target] : undefined;
  if (dialect === undefined)
    throw new Error(
      `The target ${JSON.stringify(target)} is not supported; ${Object.keys(DIALECTS).join(" and ")} are.`,
    );
  const [$schema, place] = dialect;
  const types: JsonSchema = {};
  const reference = definition((type, schema) => {
    if (!Object.hasOwn(types, type)) {
      types[type] = {}; // a schema may refer to itself
      types[type] = schema();
    }
    return { $ref: `#/${place}/${type}` };
  });
  return { $schema, ...reference, [place]: types };
}

/** The name of a type. */
export function nameOf(definition: Definition): string {
  let name = "";
  definition((type) => {
    name = type;
    return {};
  });
  return name;
}
