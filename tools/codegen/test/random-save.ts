import fc, { type GeneratorValue } from "fast-check";

import { isObject, type Json, type JsonObject, type TextFile } from "../src/load/json-file.ts";

/** The files after somebody edits one and saves it. What comes out may break a rule. */
export function randomSave(g: GeneratorValue, files: readonly TextFile[]): TextFile[] {
  // objects come first, as most depends on them
  const isIn = (part: RegExp): string[] => files.map(({ path }) => path).filter((path) => part.test(path));
  const some = g(fc.constantFrom, /^[^/]+\/objects\//, /^(?!examples|dialect)[^/]+\//, /^examples\/|^apis/);
  const path = g(fc.constantFrom, ...isIn(some));
  const { text } = files.find((file) => file.path === path)!;
  const saved = `${JSON.stringify(editIn(g, JSON.parse(text) as Json, namesNear(files, path)), null, 2)}\n`;
  return files.map((file) => (file.path === path ? { path, text: saved } : file));
}

/** Objects that a file can refer to. */
function namesNear(files: readonly TextFile[], path: string): string[] {
  const tree = path.split("/")[0]!;
  return files
    .filter((file) => file.path.startsWith(`${tree}/objects/`))
    .map((file) => `../objects/${file.path.split("/").at(-1)!}`);
}

const TYPES: Json[] = ["string", "integer", "boolean", ["string", "null"]];

/** Changes one thing somewhere in a value: text, a schema, or whatever else stands there. */
function editIn(g: GeneratorValue, root: Json, references: readonly string[]): Json {
  const places = objectsIn(root);
  const place = g(fc.constantFrom, ...places.filter(isSchema), ...places);
  const known = place["properties"] as JsonObject | undefined;
  const withProperty = (schema: JsonObject): JsonObject => ({
    ...place,
    properties: { ...known, extra: { description: "Extra.", ...schema } },
  });
  const edits: JsonObject[] = [
    { ...place, description: g(fc.constantFrom, "Other words.", "With */ an end.", "é “x”") },
    { ...place, deprecated: true },
    { ...place, deprecated: "Use another." },
    { ...place, readOnly: true },
    { ...place, writeOnly: true },
    ...TYPES.map((type) => ({ ...place, type })),
    { ...place, versions: g(fc.constantFrom, "3.4+", "1.1+", "1.0") },
    { ...place, names: { [g(fc.constantFrom, "3.1-3.2", "1.0")]: "former" } },
    ...(known === undefined ? [] : [withProperty({ type: "string" })]),
    ...(known === undefined ? [] : references.map(($ref) => withProperty({ $ref }))),
    ...Object.keys(place).map((gone) => Object.fromEntries(Object.entries(place).filter(([name]) => name !== gone))),
  ];
  return replace(root, place, g(fc.constantFrom, ...edits));
}

const isSchema = (place: JsonObject): boolean => "type" in place || "$ref" in place || "properties" in place;

function replace(value: Json, place: JsonObject, edited: JsonObject): Json {
  if (value === place) return edited;
  if (Array.isArray(value)) return value.map((item) => replace(item, place, edited));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]): [string, Json] => [key, replace(item, place, edited)]);
  return Object.fromEntries(entries);
}

/** Every object in a value. */
function objectsIn(value: Json): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}
