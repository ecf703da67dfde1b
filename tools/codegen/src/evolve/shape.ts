import type { Scalar } from "../load/dialect.ts";
import { openEnumeration } from "../model/shapes.ts";
import { referredType, type PlainSchema } from "../project/plain-schema.ts";

/** What a schema is, apart from its texts and limits. */
export type Shape =
  | { is: "object"; properties: Record<string, PlainSchema>; required: readonly string[] }
  | { is: "map"; values: PlainSchema }
  | { is: "array"; items: PlainSchema }
  | { is: "enumeration"; values: Scalar[]; open: boolean }
  | { is: "union"; members: PlainSchema[] }
  /** Anything of a type, such as a string or an object with free content; without a type any value. */
  | { is: "plain" };

/** The shape of a schema that is no reference. */
export function shapeOf(schema: PlainSchema): Shape {
  const open = openEnumeration(schema);
  if (open !== undefined) return { is: "enumeration", values: open.values, open: true };
  if (schema.enum !== undefined) return { is: "enumeration", values: schema.enum, open: false };
  if (schema.const !== undefined) return { is: "enumeration", values: [schema.const], open: false };
  if (schema.anyOf !== undefined) return { is: "union", members: schema.anyOf };
  if (schema.properties !== undefined)
    return { is: "object", properties: schema.properties, required: schema.required ?? [] };
  if (typeof schema.additionalProperties === "object") return { is: "map", values: schema.additionalProperties };
  return schema.items === undefined ? { is: "plain" } : { is: "array", items: schema.items };
}

/** A schema in words: `string`, `array of Chat`, `"asc" | "desc"`. */
export function inWords(schema: PlainSchema): string {
  if (schema.$ref !== undefined) return referredType(schema.$ref);
  const shape = shapeOf(schema);
  switch (shape.is) {
    case "enumeration":
      return [...shape.values.map((value) => JSON.stringify(value)), ...(shape.open ? ["…"] : [])].join(" | ");
    case "union":
      return shape.members.map(inWords).join(" | ");
    case "object":
      return [...nullable(schema), `{ ${Object.entries(shape.properties).map(propertyInWords).join(", ")} }`].join(
        " | ",
      );
    case "map":
      return [...nullable(schema), `map of ${inWords(shape.values)}`].join(" | ");
    case "array":
      return [...nullable(schema), `array of ${inWords(shape.items)}`].join(" | ");
    case "plain":
      return typesOf(schema).join(" | ") || "anything";
  }
}

/** A name, and the value where there is just one: `type: "form"`. */
const propertyInWords = ([name, { const: value }]: [string, PlainSchema]): string =>
  value === undefined ? name : `${name}: ${JSON.stringify(value)}`;

const nullable = (schema: PlainSchema): string[] => (typesOf(schema).includes("null") ? ["null"] : []);

/** The JSON types that a schema names, in order. */
export const typesOf = ({ type }: PlainSchema): string[] => [type ?? []].flat().sort();
