import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";

import { isObject, type Json, type JsonFile, type Path } from "./json-file.ts";
import { didYouMean } from "./nearest.ts";
import { problemAt, quote, shorten, type Problem } from "./problem.ts";

export const FOLLOWS_META_SCHEMA = "Every file follows the meta-schema of its kind.";
export const NO_KEYWORD_OUTSIDE = "No keyword stands outside the dialect.";

/** Checks the structure of files against the meta-schemas in `spec/dialect`. */
export class MetaSchemas {
  readonly #ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true });
  /** What is wrong with the meta-schemas themselves. */
  readonly problems: readonly Problem[];
  /** By file, which is the same object until its text changes; the place of a file says which meta-schema it follows. */
  readonly #known = new WeakMap<JsonFile, Problem[]>();

  constructor(files: readonly JsonFile[]) {
    const unsound = files.flatMap((file) =>
      attempt(file, () => this.#ajv.addSchema(file.value as object, nameOf(file))),
    );
    this.problems =
      unsound.length > 0 ? unsound : files.flatMap((file) => attempt(file, () => this.#ajv.getSchema(nameOf(file))));
  }

  check(file: JsonFile, metaSchema: string): readonly Problem[] {
    const problems = this.#known.get(file) ?? this.#examine(file, metaSchema);
    this.#known.set(file, problems);
    return problems;
  }

  #examine(file: JsonFile, metaSchema: string): Problem[] {
    const validate = this.#ajv.getSchema(metaSchema) as ValidateFunction;
    if (validate(file.value)) return [];
    return firstCauses(validate.errors ?? []).map((error) => problemOf(file, error));
  }
}

let latest: { key: string; compiled: MetaSchemas } | undefined;

/** The meta-schemas, compiled. That takes longer than the rest of a load, so they are kept until they change. */
export function compileMetaSchemas(files: readonly JsonFile[]): MetaSchemas {
  const key = JSON.stringify(files.map(({ path, text }) => [path, text]));
  if (latest?.key !== key) latest = { key, compiled: new MetaSchemas(files) };
  return latest.compiled;
}

const nameOf = (file: JsonFile): string => file.path.slice("dialect/".length);

function attempt(file: JsonFile, use: () => void): Problem[] {
  try {
    use();
    return [];
  } catch (error) {
    return [problemAt(file, [], FOLLOWS_META_SCHEMA, (error as Error).message, "a meta-schema in JSON Schema 2020-12")];
  }
}

/** Errors without those that only repeat others: of a value of the wrong type nothing else is said. */
function firstCauses(errors: readonly ErrorObject[]): ErrorObject[] {
  const wrongTypes = new Map(
    errors.filter(({ keyword }) => keyword === "type").map((error) => [error.instancePath, error]),
  );
  return errors.filter((error) => {
    if (error.keyword === "if" || error.keyword === "propertyNames") return false;
    const wrongType = wrongTypes.get(error.instancePath);
    return wrongType === undefined || wrongType === error;
  });
}

function problemOf(file: JsonFile, error: ErrorObject): Problem {
  const path = pathOf(error.instancePath, file.value);
  if (error.propertyName !== undefined) {
    return problemAt(
      file,
      [...path, error.propertyName],
      FOLLOWS_META_SCHEMA,
      quote(error.propertyName),
      expectation(error),
      "key",
    );
  }
  if (error.keyword === "additionalProperties") {
    const name = (error.params as { additionalProperty: string }).additionalProperty;
    const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {}).filter(
      (key) => key !== "$schema",
    );
    return problemAt(
      file,
      [...path, name],
      NO_KEYWORD_OUTSIDE,
      quote(name),
      `one of ${known.join(", ")}${didYouMean(name, known)}`,
      "key",
    );
  }
  if (error.keyword === "required") {
    const name = (error.params as { missingProperty: string }).missingProperty;
    return problemAt(file, path, FOLLOWS_META_SCHEMA, `no ${quote(name)}`, `${quote(name)} beside what stands here`);
  }
  return problemAt(file, path, FOLLOWS_META_SCHEMA, shorten(error.data), expectation(error) + hint(error));
}

function expectation({ keyword, params, schema, parentSchema, message }: ErrorObject): string {
  if (keyword === "enum") return `one of ${(schema as unknown[]).map(quote).join(", ")}`;
  if (keyword === "type") return [(params as { type: string | string[] }).type].flat().join(" or ");
  if (keyword === "const") return quote(schema);
  if (keyword === "pattern")
    return summaryOf(parentSchema as { description?: string }) ?? `text that matches ${String(schema)}`;
  if (keyword === "uniqueItems") return "each item once";
  return (message ?? keyword)
    .replace(/^must (be |have )?/, "")
    .replace("NOT have fewer than", "at least")
    .replace("NOT have more than", "at most");
}

/** What the value may be meant to be. */
function hint({ keyword, params, schema, parentSchema, data }: ErrorObject): string {
  if (keyword === "enum" && typeof data === "string") return didYouMean(data, schema as string[]);
  const wantsText = keyword === "type" && [(params as { type: string | string[] }).type].flat().includes("string");
  if (!wantsText || typeof data !== "number") return "";
  const { pattern } = (parentSchema ?? {}) as { pattern?: string };
  const wouldFit = pattern !== undefined && new RegExp(pattern, "u").test(String(data));
  return wouldFit ? `; quote it: ${quote(String(data))}` : "";
}

/** The first sentence of a description, as the end of one of ours. */
function summaryOf({ description }: { description?: string }): string | undefined {
  return description?.split(/\.(?:\s|$)/)[0]!.replace(/^[A-Z]/, (letter) => letter.toLowerCase());
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
