import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Schema = { [keyword: string]: Json };
interface Document {
  $id: string;
  $defs: Record<string, Schema>;
}

const require = createRequire(import.meta.url);
const generated = join(import.meta.dirname, "../generated");
const versions = readdirSync(generated).flatMap((api) =>
  readdirSync(join(generated, api)).map((file) => `${api}/${file.replace(".json", "")}`),
);

/** Every keyword that JSON Schema 2020-12 has, as its own meta-schemas list them. */
const KEYWORDS = new Set(
  ["core", "applicator", "unevaluated", "validation", "meta-data", "format-annotation", "content"].flatMap(
    (vocabulary) =>
      Object.keys(
        (require(`ajv/dist/refs/json-schema-2020-12/meta/${vocabulary}.json`) as { properties: object }).properties,
      ),
  ),
);

describe.each(versions)("%s", (version) => {
  const document = require(`@chatwire/schemas/${version}`) as Document;

  test("is valid JSON Schema 2020-12", () => {
    const ajv = new Ajv2020();
    expect(ajv.validateSchema(document), ajv.errorsText()).toBe(true);
  });

  test("is identified by its version", () => {
    expect(document.$id.endsWith(`/${version}.json`)).toBe(true);
  });

  test("every $ref leads to one of its types", () => {
    const names = Object.keys(document.$defs);
    const lost = references(document as unknown as Json).filter(
      ($ref) => !names.some((name) => $ref === `#/$defs/${name}`),
    );
    expect(lost).toEqual([]);
  });

  test("no keyword is ours", () => {
    const keywords = new Set(Object.values(document.$defs).flatMap(keywordsOf));
    expect([...keywords].filter((keyword) => !KEYWORDS.has(keyword))).toEqual([]);
  });
});

/** Every `$ref`, wherever it stands. */
function references(json: Json): string[] {
  if (json === null || typeof json !== "object") return [];
  return Object.entries(json).flatMap(([key, value]) =>
    key === "$ref" && typeof value === "string" ? [value] : references(value),
  );
}

/** The keywords of a schema and of those within it; the names of properties are none. */
function keywordsOf(schema: Schema): string[] {
  return Object.entries(schema).flatMap(([keyword, value]) => [
    keyword,
    ...subschemas(keyword, value).flatMap(keywordsOf),
  ]);
}

function subschemas(keyword: string, value: Json): Schema[] {
  const one = ["items", "not", "additionalProperties", "propertyNames", "contains", "if", "then", "else"];
  const many = [
    "properties",
    "patternProperties",
    "dependentSchemas",
    "$defs",
    "anyOf",
    "allOf",
    "oneOf",
    "prefixItems",
  ];
  const found = one.includes(keyword) ? [value] : many.includes(keyword) ? Object.values(value as Schema) : [];
  return found.filter((schema): schema is Schema => typeof schema === "object");
}
