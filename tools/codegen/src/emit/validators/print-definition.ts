import type { TypeModel } from "../../model/model.ts";
import { referredType, type PlainSchema } from "../../project/plain-schema.ts";
import { identifier, jsonLiteral, stringLiteral } from "../encode.ts";
import { schemaKey } from "../type-key.ts";

const printed = new Map<number, string>();

/**
 * The JSON Schema of a type as code, so that a bundle has only those that its validators refer to. The text of a schema is
 * in `@chatwire/schemas`; here it would only weigh.
 */
// export const Chat = (define) => define("Chat", () => ({ "type": "object", "properties": { "access": Access(define) } }));
export function printDefinition(type: TypeModel): string {
  const { name, schema } = type;
  const key = schemaKey(type);
  const known =
    printed.get(key) ??
    `export const ${identifier(name)} = (define) => define(${stringLiteral(name)}, () => (${printSchema(schema)}));`;
  printed.set(key, known);
  return known;
}

function printSchema(schema: PlainSchema): string {
  if (schema.$ref !== undefined) return `${identifier(referredType(schema.$ref))}(define)`;
  const {
    description: _d,
    deprecated: _p,
    default: _v,
    properties,
    items,
    anyOf,
    additionalProperties: rest,
    ...others
  } = schema;
  return printObject({
    ...mapValues(others, jsonLiteral),
    ...(properties === undefined ? {} : { properties: printObject(mapValues(properties, printSchema)) }),
    ...(items === undefined ? {} : { items: printSchema(items) }),
    ...(anyOf === undefined ? {} : { anyOf: `[${anyOf.map(printSchema).join(", ")}]` }),
    ...(rest === undefined
      ? {}
      : { additionalProperties: typeof rest === "object" ? printSchema(rest) : String(rest) }),
  });
}

/** An object literal; `__proto__` as a plain key would set the prototype. */
function printObject(values: Record<string, string>): string {
  return `{${Object.entries(values)
    .map(([key, value]) => `${key === "__proto__" ? '["__proto__"]' : stringLiteral(key)}: ${value}`)
    .join(", ")}}`;
}

function mapValues<V>(record: Record<string, V>, map: (value: V) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
