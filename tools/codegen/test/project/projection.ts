import { readFileSync } from "node:fs";

import type { DialectSchema, Direction } from "../../src/load/dialect.ts";
import type { Json, TextFile } from "../../src/load/json-file.ts";
import { metaSchemaOf, placeOfFile, META_SCHEMA_FILES } from "../../src/load/layout.ts";
import { examine } from "../../src/load/load.ts";
import { objectType } from "../../src/load/naming.ts";
import { formatProblem } from "../../src/load/problem.ts";
import type { Spec } from "../../src/load/spec.ts";
import type { ApiDocument, PlainSchema } from "../../src/project/plain-schema.ts";
import { projectSchema } from "../../src/project/project-schema.ts";
import { projectVersion } from "../../src/project/project-version.ts";

const DIALECT = new URL("../../../../spec/dialect/", import.meta.url);
const VERSIONS = ["3.1", "3.2", "3.3", "3.4"];

/** What a table leaves out: rules on what is written for people, which no projection depends on. */
const UNASKED = ["Every property has a sentence, or a `$ref` that says enough.", "Every entity has a valid example"];

const settled: TextFile[] = [
  ...META_SCHEMA_FILES.map((name) => ({ path: `dialect/${name}`, text: readFileSync(new URL(name, DIALECT), "utf8") })),
  textFile("sources.json", { docs: { title: "The documents" } }),
];

function textFile(path: string, content: object): TextFile {
  const place = placeOfFile(path)!;
  const head = { $schema: `${"../".repeat(path.split("/").length - 1)}dialect/${metaSchemaOf(place)}` };
  return { path, text: JSON.stringify({ ...head, ...content }) };
}

/** Files of a spec, by their paths; `$schema`, `source` and `description` may be left out. */
export type Files = Record<string, object>;

/** A spec of the API `agent` and of webhooks, in the versions 3.1 to 3.4, with the given files. */
export function specOf(files: Files, versions: readonly string[] = VERSIONS): Spec {
  const apis = ["agent", "webhooks"].map((name) => ({ name, title: `The ${name} API`, versions: versions.map((version) => ({ version, status: "stable" })) }));
  const entities = Object.entries(files).map(([path, content]) => {
    const isList = /\/(errors|disconnects)\.json$/.test(path);
    return textFile(path, { source: ["docs@01234567:page"], ...(isList ? {} : { description: "Given." }), ...content });
  });
  const { spec, problems } = examine([...settled, textFile("apis.json", { apis }), ...entities]);
  const serious = problems.filter(({ rule }) => !UNASKED.some((sentence) => rule.startsWith(sentence)));
  if (serious.length > 0) throw new Error(serious.map(formatProblem).join("\n"));
  return spec!;
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
export function project(given: DialectSchema, { version = "3.4", direction = "received", beside = {}, versions = VERSIONS }: Way = {}): PlainSchema {
  const file = "agent/objects/given.json";
  const spec = specOf({ [file]: given, ...beside }, versions);
  return projectSchema(given, { spec, version, direction, versions, file, typeOf: (target) => objectType(target.name) });
}

/** The document of a version of an API. */
export function projectApi(files: Files, version = "3.4", name = "agent"): ApiDocument {
  const spec = specOf(files);
  const api = spec.apis.find((each) => each.name === name)!;
  return projectVersion(spec, api, api.versions.find((each) => each.version === version)!);
}

/** The types of a version by their names. */
export const typesOf = (files: Files, version?: string, api?: string): Record<string, PlainSchema> => projectApi(files, version, api).$defs;

export const text = { type: "string" } as const satisfies DialectSchema & Json;
export const object = (properties: Record<string, DialectSchema>, ...required: NonNullable<DialectSchema["required"]>): DialectSchema => ({
  type: "object",
  ...(required.length > 0 ? { required } : {}),
  properties,
});
