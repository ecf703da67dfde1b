import type { GeneratorValue } from "fast-check";
import fc from "fast-check";

import type { Json } from "../../src/load/json-file.ts";
import { openEnumeration } from "../../src/model/shapes.ts";
import { referredType, type PlainSchema } from "../../src/project/plain-schema.ts";
import { roomForUnknown } from "../../src/project/project-union.ts";

type Types = Record<string, PlainSchema>;

const ANYTHING: Json[] = [null, true, -7, 1.5, "text", [], {}, { a: 1 }];
const TEXTS = ["", "a", "b", "abc", "text", "some more text"];

/** For the patterns of the real spec, which none of the others fits. */
const FORMATTED = ["2026-03-14T09:31:07Z", "2026-03-14", "1b6ff0ae-3d05-4b2e-9c0b-6f2fb8d0a9f7", "+48123456789"];

/** A value that a schema describes: no property, enumeration value or tag that it does not name. */
export function payloadOf(g: GeneratorValue, schema: PlainSchema, types: Types, depth = 0): Json {
  const below = (inner: PlainSchema): Json => payloadOf(g, inner, types, depth + 1);
  if (schema.$ref !== undefined) return payloadOf(g, types[referredType(schema.$ref)]!, types, depth + 1);
  const values = openEnumeration(schema)?.values ?? schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  if (values.length > 0) return g(fc.constantFrom, ...values);
  if (schema.anyOf !== undefined) return below(g(fc.constantFrom, ...withoutRoom(schema, types)));
  if (schema.type === undefined) return g(fc.constantFrom, ...ANYTHING);
  switch (g(fc.constantFrom, ...[schema.type].flat())) {
    case "null":
      return null;
    case "boolean":
      return g(fc.boolean);
    case "integer":
      return g(fc.integer, rangeOf(schema));
    case "number":
      return g(fc.constantFrom, 0.5, g(fc.integer, rangeOf(schema)));
    case "string":
      return g(fc.constantFrom, ...textsOf(schema));
    case "array":
      return lengths(g, schema.minItems, schema.maxItems).map(() => below(schema.items ?? {}));
    default:
      return objectOf(g, schema, below, depth);
  }
}

function withoutRoom({ anyOf = [] }: PlainSchema, types: Types): PlainSchema[] {
  const resolve = (schema: PlainSchema): PlainSchema =>
    schema.$ref === undefined ? schema : resolve(types[referredType(schema.$ref)]!);
  const hasRoom = roomForUnknown({ anyOf: anyOf.map(resolve) }) !== undefined;
  return hasRoom ? anyOf.slice(0, -1) : anyOf;
}

const rangeOf = ({ minimum = -3, maximum = 12 }: PlainSchema): { min: number; max: number } => ({
  min: minimum,
  max: Math.max(minimum, maximum),
});

function textsOf({ pattern = "", minLength = 0, maxLength = 99 }: PlainSchema): string[] {
  const fitting = TEXTS.filter((text) => text.length >= minLength && text.length <= maxLength);
  const isRight = (text: string): boolean => new RegExp(pattern, "u").test(text);
  const right = fitting.filter(isRight);
  return right.length > 0 ? right : FORMATTED.filter(isRight);
}

const lengths = (g: GeneratorValue, least = 0, most = 3): undefined[] =>
  Array.from({ length: g(fc.integer, { min: least, max: Math.max(least, Math.min(most, 3)) }) });

function objectOf(g: GeneratorValue, schema: PlainSchema, below: (inner: PlainSchema) => Json, depth: number): Json {
  const { properties, required = [], additionalProperties: rest } = schema;
  if (properties === undefined) {
    const values = typeof rest === "object" ? rest : {};
    return Object.fromEntries(lengths(g).map((_, index) => [`key${index}`, below(values)]));
  }
  const names = Object.keys(properties).filter((name) => required.includes(name) || (depth < 4 && g(fc.boolean)));
  return Object.fromEntries(names.map((name) => [name, below(properties[name]!)]));
}
