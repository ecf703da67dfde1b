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

/** Rules on the content of text, numbers and lists; `not` keeps the tags of a union apart from unknown ones. */
const INVISIBLE = new Set([
  ...[
    "pattern",
    "format",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
  ],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "not"],
]);

/** The document with only those rules left that a TypeScript type can say. */
export function visiblePart({ $id, $defs }: PublishedDocument): PublishedDocument {
  const visible = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visible);
    if (typeof value !== "object" || value === null) return value === "integer" ? "number" : value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, below]) =>
        INVISIBLE.has(key) && typeof below !== "object" ? [] : key === "not" ? [] : [[key, visible(below)]],
      ),
    );
  };
  return { $id, $defs: visible($defs) as Record<string, object> };
}
