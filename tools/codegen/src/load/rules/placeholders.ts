import { isObject, type Json, type JsonFile, type Path } from "../json-file.ts";
import { isPlaceholder } from "../placeholders.ts";
import { problemAt, quote } from "../problem.ts";
import { rule } from "./rule.ts";

export const placeholdersAreFilled = rule(
  "Nothing stands as `spec new` wrote it for its author to fill in.",
  (spec, sentence) => {
    const files = [...spec.entities.values(), ...spec.examples.values()].map(({ file }) => file);
    return files.flatMap((file) =>
      placeholdersIn(file).map(({ path, text }) =>
        problemAt(
          file,
          path,
          sentence,
          quote(text),
          path.includes("source") ? "where the facts come from" : "words of your own",
        ),
      ),
    );
  },
);

const known = new WeakMap<JsonFile, { path: Path; text: string }[]>();

function placeholdersIn(file: JsonFile): { path: Path; text: string }[] {
  // all of them begin like this; to walk every file takes longer than to look
  const found = known.get(file) ?? (/Say |@0{8}:/.test(file.text) ? [...search(file.value, [])] : []);
  known.set(file, found);
  return found;
}

function* search(value: Json, path: Path): Generator<{ path: Path; text: string }> {
  if (typeof value === "string" && isPlaceholder(value)) yield { path, text: value };
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* search(item, [...path, index]);
  if (isObject(value)) for (const [key, item] of Object.entries(value)) yield* search(item, [...path, key]);
}
