import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";

import { isObject, type Json, type JsonFile, type Path } from "./json-file.ts";
import { problemAt, quote, type Problem } from "./problem.ts";

export const FOLLOWS_META_SCHEMA = "Every file follows the meta-schema of its kind.";
export const NO_KEYWORD_OUTSIDE = "No keyword stands outside the dialect.";

/** Checks the structure of files against the meta-schemas in `spec/dialect`. */
export class MetaSchemas {
  readonly #ajv: Ajv2020;

  constructor(files: readonly JsonFile[]) {
    this.#ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true, schemas: files.map((file) => file.value as object) });
  }

  check(file: JsonFile, metaSchema: string): Problem[] {
    const validate = this.#ajv.getSchema(metaSchema) as ValidateFunction | undefined;
    if (validate === undefined) throw new Error(`the meta-schema dialect/${metaSchema} is missing`);
    if (validate(file.value)) return [];
    return (validate.errors ?? []).filter(({ keyword }) => keyword !== "if").map((error) => problemOf(file, error));
  }
}

function problemOf(file: JsonFile, error: ErrorObject): Problem {
  const path = pathOf(error.instancePath, file.value);
  if (error.keyword === "additionalProperties") {
    const name = (error.params as { additionalProperty: string }).additionalProperty;
    const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {}).filter((key) => key !== "$schema");
    return problemAt(file, [...path, name], NO_KEYWORD_OUTSIDE, quote(name), `one of ${known.join(", ")}`, "key");
  }
  if (error.keyword === "required") {
    const name = (error.params as { missingProperty: string }).missingProperty;
    return problemAt(file, path, FOLLOWS_META_SCHEMA, `no ${quote(name)}`, `${quote(name)} beside what stands here`);
  }
  return problemAt(file, path, FOLLOWS_META_SCHEMA, shorten(error.data), expectation(error));
}

function expectation({ keyword, params, schema, message }: ErrorObject): string {
  if (keyword === "enum") return `one of ${(schema as unknown[]).map(quote).join(", ")}`;
  if (keyword === "type") return [(params as { type: string | string[] }).type].flat().join(" or ");
  if (keyword === "const") return quote(schema);
  if (keyword === "pattern") return `text that matches ${String(schema)}`;
  return (message ?? keyword).replace(/^must (be |have |NOT have )?/, (_, verb?: string) => (verb === "NOT have " ? "not " : ""));
}

function shorten(value: unknown): string {
  const text = quote(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** The path of a JSON Pointer; a step in an array becomes a number. */
export function pathOf(pointer: string, root: Json): Path {
  let at: Json | undefined = root;
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((step) => {
      const key = Array.isArray(at) ? Number(step) : step;
      at = Array.isArray(at) ? at[key as number] : isObject(at) ? at[step] : undefined;
      return key;
    });
}
