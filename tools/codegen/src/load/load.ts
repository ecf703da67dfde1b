import { assemble, type PlacedFile } from "./assemble.ts";
import { parseJsonFile, type JsonFile, type TextFile } from "./json-file.ts";
import { META_SCHEMA_FILES, metaSchemaOf, placeOfFile, schemaReference, type Place } from "./layout.ts";
import { compileMetaSchemas, type MetaSchemas } from "./meta-schemas.ts";
import { compareProblems, problemAt, quote, SpecError, type Problem } from "./problem.ts";
import { rules } from "./rules/index.ts";
import type { Spec } from "./spec.ts";

export const IS_JSON = "Every file is JSON.";
export const IS_COMPLETE = "The spec has apis.json, sources.json and its meta-schemas.";
export const HAS_A_PLACE = "Every file has a place in the layout.";
export const NAMES_META_SCHEMA = "Every file names the meta-schema of its kind.";

const NEEDED = ["apis.json", "sources.json", ...META_SCHEMA_FILES.map((name) => `dialect/${name}`)];

/** What was last loaded, and from what. */
let latest: { files: readonly TextFile[]; spec: Spec } | undefined;

/** Turns the files of the spec into a Spec, the same for the same files; throws a SpecError with everything that is wrong. */
export function load(files: readonly TextFile[]): Spec {
  if (latest !== undefined && areSame(latest.files, files)) return latest.spec;
  const { spec, problems } = examine(files);
  if (spec === undefined || problems.length > 0) throw new SpecError(problems);
  latest = { files, spec };
  return spec;
}

const areSame = (some: readonly TextFile[], others: readonly TextFile[]): boolean =>
  some.length === others.length &&
  some.every(({ path, text }, index) => path === others[index]!.path && text === others[index]!.text);

/** As `load`, but hands out the problems beside what could be read. */
export function examine(files: readonly TextFile[]): { spec?: Spec; problems: Problem[] } {
  const problems: Problem[] = [];
  const paths = new Set(files.map(({ path }) => path));
  const missing = NEEDED.filter((path) => !paths.has(path));
  problems.push(
    ...missing.map((file) => ({ file, line: 1, column: 1, rule: IS_COMPLETE, found: "no file", expected: "a file" })),
  );
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const placed = sorted.flatMap((text) => placeFile(text, problems));
  const metaSchemas = compileMetaSchemas(
    placed.filter(({ place }) => place.is === "meta-schema").map(({ file }) => file),
  );
  // a file that is missing or no JSON is the cause of what the others do not find in it
  if (!problems.some(isInDialect)) problems.push(...metaSchemas.problems);
  if (problems.some(isInDialect)) return { problems: problems.sort(compareProblems) };
  const sound = placed.filter(({ file, place }) => {
    const found = checkStructure(file, place, metaSchemas);
    problems.push(...found);
    return found.length === 0;
  });
  const apis = sound.find(({ place }) => place.is === "apis");
  if (apis === undefined) return { problems: problems.sort(compareProblems) };
  const spec = assemble(sound, apis.file);
  const read = new Set(sound.map(({ file }) => file.path));
  const broken = new Set([...missing, ...paths].filter((path) => !read.has(path)));
  problems.push(...rules.flatMap((rule) => rule.check(spec, broken)));
  return { spec, problems: problems.sort(compareProblems) };
}

const isInDialect = ({ file }: Problem): boolean => file.startsWith("dialect/");

function placeFile(text: TextFile, problems: Problem[]): PlacedFile[] {
  const where = placeOfFile(text.path);
  const at = { file: text.path, line: 1, column: 1 };
  if (where === undefined) {
    problems.push({
      ...at,
      rule: HAS_A_PLACE,
      found: quote(text.path),
      expected: "<tree>/<kind>/<name_in_snake_case>.json, see spec/README.md",
    });
    return [];
  }
  const file = parseJsonFile(text);
  if (!Array.isArray(file)) return [{ file, place: where }];
  problems.push(...file.map((problem) => ({ ...at, rule: IS_JSON, ...problem })));
  return [];
}

function checkStructure(file: JsonFile, place: Place, metaSchemas: MetaSchemas): Problem[] {
  const metaSchema = metaSchemaOf(place);
  if (metaSchema === undefined) return [];
  const problems = [...metaSchemas.check(file, metaSchema)];
  const said = (file.value as { $schema?: unknown } | null)?.$schema;
  const wanted = schemaReference(file.path, metaSchema);
  if (typeof said === "string" && said !== wanted)
    problems.push(problemAt(file, ["$schema"], NAMES_META_SCHEMA, quote(said), quote(wanted)));
  return problems;
}
