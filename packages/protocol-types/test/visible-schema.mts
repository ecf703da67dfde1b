import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

/** What the tests need of a published document. */
export interface PublishedDocument {
  $id: string;
  $defs: Record<string, object>;
}

export type Judge = (type: string) => ValidateFunction;

/** Judges values by the schemas as they are published. */
export function createJudge(document: PublishedDocument): Judge {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, code: { optimize: false } });
  ajv.addSchema(document);
  return (type) => ajv.getSchema(`${document.$id}#/$defs/${type}`)!;
}

/** Rules on the content of text, numbers and lists; `not` only keeps the tags of a union apart from unknown ones. */
const INVISIBLE = new Set([
  "pattern",
  "format",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "not",
]);

/** The document with only those rules left that a TypeScript type can say. */
export function visiblePart({ $id, $defs }: PublishedDocument): PublishedDocument {
  return {
    $id,
    $defs: Object.fromEntries(Object.entries($defs).map(([type, schema]) => [type, visible(schema as Schema)])),
  };
}

interface Schema {
  type?: string | string[];
  properties?: Record<string, Schema>;
  [keyword: string]: unknown;
}

function visible(schema: Schema): Schema {
  // `interface Nothing {}` takes any value but null
  if (schema.properties !== undefined && Object.keys(schema.properties).length === 0) return { not: { type: "null" } };
  const { type, properties, items, additionalProperties, anyOf, ...others } = schema;
  return {
    ...Object.fromEntries(Object.entries(others).filter(([keyword]) => !INVISIBLE.has(keyword))),
    ...(type === undefined ? {} : { type: [type].flat().map((each) => (each === "integer" ? "number" : each)) }),
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties).map(([name, below]) => [name, visible(below)])) }),
    ...(items === undefined ? {} : { items: visible(items as Schema) }),
    ...(anyOf === undefined ? {} : { anyOf: (anyOf as Schema[]).map(visible) }),
    ...(typeof additionalProperties === "object"
      ? { additionalProperties: visible(additionalProperties as Schema) }
      : { additionalProperties: additionalProperties ?? true }),
  };
}
