import type { DialectSchema, Direction } from "../../src/load/dialect.ts";
import type { Json, JsonObject } from "../../src/load/json-file.ts";
import { placeOfFile } from "../../src/load/layout.ts";
import { examine } from "../../src/load/load.ts";
import { objectType } from "../../src/load/naming.ts";
import { formatProblem } from "../../src/load/problem.ts";
import type { Spec } from "../../src/load/spec.ts";
import type { ApiDocument, PlainSchema } from "../../src/project/plain-schema.ts";
import { projectSchema } from "../../src/project/project-schema.ts";
import { projectVersion } from "../../src/project/project-version.ts";
import { miniSpec, type Changes } from "../mini-spec.ts";

const VERSIONS = ["3.1", "3.2", "3.3", "3.4"];

/** What a table leaves out: rules on what is written for people, which no projection depends on. */
const UNASKED = [
  "Every property has a sentence, or a `$ref` that says enough.",
  "Every value of an enumeration in `oneOf` has a sentence.",
  "Every entity has a valid example for each version it claims, and an invalid one where it has rules.",
];

/** The mini spec without its entities. */
const NOTHING: Changes = Object.fromEntries(
  miniSpec()
    .filter(({ path }) => ["entity", "example"].includes(placeOfFile(path)!.is))
    .map(({ path }) => [path, null]),
);

/** Files of a spec, by their paths; `$schema`, `source` and `description` may be left out. */
export type Files = Record<string, object>;

const specs = new Map<string, Spec>();

/** A spec of the API `agent` and of webhooks, in the versions 3.1 to 3.4, with the given files. Throws when these break a rule. */
export function specOf(files: Files, versions: readonly string[] = VERSIONS): Spec {
  const apis = ["agent", "webhooks"].map((name) => ({
    name,
    title: `The ${name} API`,
    versions: versions.map((version) => ({ version, status: "stable" })),
  }));
  const key = JSON.stringify([files, versions]);
  const known = specs.get(key);
  if (known !== undefined) return known;
  const { spec, problems } = examine(
    miniSpec({ ...NOTHING, "apis.json": { apis }, ...(files as Record<string, JsonObject>) }),
  );
  const serious = problems.filter(({ rule }) => !UNASKED.includes(rule));
  if (spec === undefined || serious.length > 0) throw new Error(serious.map(formatProblem).join("\n"));
  specs.set(key, spec);
  return spec;
}

export interface Way {
  version?: string;
  direction?: Direction;
  /** Other files that the schema refers to. */
  beside?: Files;
  /** The versions that there are. */
  versions?: readonly string[];
}

/** The plain schema of a schema of the dialect, as the newest version receives it unless told otherwise. */
export function project(
  given: DialectSchema,
  { version = "3.4", direction = "received", beside = {}, versions = VERSIONS }: Way = {},
): PlainSchema {
  const file = "agent/objects/given.json";
  const spec = specOf({ [file]: given, ...beside }, versions);
  return projectSchema(given, {
    spec,
    version,
    direction,
    versions,
    file,
    typeOf: (target) => objectType(target.name),
  });
}

/** The document of a version of an API. */
export function projectApi(files: Files, version = "3.4", name = "agent"): ApiDocument {
  const spec = specOf(files);
  const api = spec.apis.find((each) => each.name === name)!;
  return projectVersion(
    spec,
    api,
    api.versions.find((each) => each.version === version)!,
  );
}

/** The types of a version by their names. */
export const typesOf = (files: Files, version?: string, api?: string): Record<string, PlainSchema> =>
  projectApi(files, version, api).$defs;

export const text = { type: "string" } as const satisfies DialectSchema & Json;
export const object = (
  properties: Record<string, DialectSchema>,
  ...required: NonNullable<DialectSchema["required"]>
): DialectSchema => ({
  type: "object",
  ...(required.length > 0 ? { required } : {}),
  properties,
});
