import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

import { apiCompare } from "api-smart-diff";
import jsonSchemaDiff from "json-schema-diff";

import type { Place } from "../../tools/codegen/src/evolve/change.ts";
import { diffVersions } from "../../tools/codegen/src/evolve/diff-versions.ts";
import { findingsOf } from "../../tools/codegen/src/evolve/findings.ts";
import type { Rename } from "../../tools/codegen/src/evolve/renames.ts";
import type { ApiDocument, PlainSchema } from "../../tools/codegen/src/project/plain-schema.ts";
import { toOpenApi } from "../generate/openapi-document.ts";
import { sort, type Said, type Verdicts } from "./verdicts.ts";

/** Two versions of an API, as each tool wants them. */
export interface Pair {
  before: ApiDocument;
  after: ApiDocument;
  /** What the spec knows beside the two documents. */
  renames: readonly Rename[];
}

/** A tool that says what breaks. */
export interface Contender {
  name: string;
  /** What it compares. */
  reads: string;
  /** Whether it comes to an end on documents of the real size. */
  forMoves: boolean;
  findings(pair: Pair, folder: string): Promise<(Said & { path: string })[]>;
}

const ours: Contender = {
  name: "chatwire",
  forMoves: true,
  reads: "our model, with the renames that the spec knows",
  async findings({ before, after, renames }) {
    const changes = diffVersions(before, after, renames);
    const findings = findingsOf([{ api: "agent", version: "3.4", changes }], "move");
    return findings.flatMap(({ change, effect, sentence }) =>
      pathsOf(change, after).map((path) => ({
        path,
        breaking: effect === "sender" || effect === "receiver",
        text: sentence,
      })),
    );
  },
};

/** The places in the OpenAPI document. What becomes of an object is told once, and here wherever the object stands. */
function pathsOf({ entity, name, part, direction }: Place, document: ApiDocument): string[] {
  if (entity === "push" || entity === "webhook") return [`webhooks/${name}/post/requestBody`];
  if (entity === "action") return [`paths//action/${name}${PARTS[part] ?? ""}`];
  if (entity !== "object") return [`${entity}/${name}`];
  const side = direction === "sent" ? "request" : "response";
  return Object.entries(document["x-chatwire"].actions)
    .filter(([, action]) => typesBehind(action[side], document).has(name))
    .map(([action]) => `paths//action/${action}${PARTS[side]}`);
}

const PARTS: Partial<Record<Place["part"], string>> = { request: "/requestBody", response: "/responses" };

/** The types that a schema leads to; a type for what is sent counts as its object. */
function typesBehind(schema: unknown, document: ApiDocument, types = new Set<string>()): Set<string> {
  for (const [, type] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)) {
    if (types.has(type!)) continue;
    types.add(type!).add(type!.replace(/Input$/, ""));
    typesBehind(document.$defs[type!], document, types);
  }
  return types;
}

const require = createRequire(import.meta.url);
const REDOCLY = join(dirname(require.resolve("@redocly/cli/package.json")), "bin/cli.js");

const redocly: Contender = {
  name: "@redocly/cli",
  forMoves: true,
  reads: "OpenAPI 3.1",
  async findings({ before, after }, folder) {
    const files = writeDocuments(folder, before, after);
    const output = join(folder, "report.json");
    const words = [REDOCLY, "diff", ...files, "--format", "json", "--fail-on", "none", "--output", output];
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    await promisify(execFile)(process.execPath, words, { cwd: folder, env, maxBuffer: 2 ** 28 });
    const { changes } = JSON.parse(readFileSync(output, "utf8")) as {
      changes: { path: string; impact: string; kind: string; verdicts: { message: string }[] }[];
    };
    return changes.map(({ path, impact, kind, verdicts }) => ({
      path: path.replace(/^#\//, "").replaceAll("/~1", "//").replaceAll("~1", "/"),
      breaking: impact === "major",
      text: verdicts.map(({ message }) => message).join(" ") || kind,
    }));
  },
};

const smart: Contender = {
  name: "api-smart-diff",
  forMoves: true,
  reads: "OpenAPI 3.0, given 3.1",
  async findings({ before, after }) {
    const { diffs } = apiCompare(toOpenApi(before), toOpenApi(after));
    return diffs.map(({ type, path, description, action }) => ({
      path: path.join("/"),
      breaking: type === "breaking",
      text: description ?? action,
    }));
  },
};

const setTheory: Contender = {
  name: "json-schema-diff",
  forMoves: false,
  reads: "one JSON Schema at a time, references written out",
  async findings({ before, after }) {
    const [older, newer] = [before["x-chatwire"].actions, after["x-chatwire"].actions];
    const found: (Said & { path: string })[] = [];
    for (const name of Object.keys(newer).filter((each) => older[each] !== undefined)) {
      for (const part of ["request", "response"] as const) {
        const path = `paths//action/${name}/${part === "request" ? "requestBody" : "responses"}`;
        try {
          const result = await jsonSchemaDiff.diffSchemas({
            sourceSchema: inlined(older[name]![part], before),
            destinationSchema: inlined(newer[name]![part], after),
          });
          if (!result.additionsFound && !result.removalsFound) continue;
          const breaking = part === "request" ? result.removalsFound : result.additionsFound;
          found.push({ path, breaking, text: result.removalsFound ? "less is accepted" : "more is accepted" });
        } catch (error) {
          found.push({ path, breaking: false, text: `fails: ${(error as Error).message}` });
        }
      }
    }
    return found;
  },
};

/** A schema with what it refers to written out, as the tool follows no reference to the document that it is given. */
function inlined(schema: unknown, document: ApiDocument, trail: readonly string[] = []): object {
  const write = (_: string, value: unknown): unknown => {
    const reference = (value as { $ref?: string } | null)?.$ref;
    if (reference === undefined) return value;
    const type = reference.replace("#/$defs/", "");
    if (trail.includes(type)) throw new Error(`${type} holds itself`);
    return inlined(document.$defs[type], document, [...trail, type]);
  };
  return JSON.parse(JSON.stringify(schema ?? { type: "object" }, write)) as object;
}

function writeDocuments(folder: string, before: ApiDocument, after: ApiDocument): [string, string] {
  const files = [join(folder, "before.json"), join(folder, "after.json")] as const;
  writeFileSync(files[0], JSON.stringify(toOpenApi(before)));
  writeFileSync(files[1], JSON.stringify(toOpenApi(after)));
  return [...files];
}

export const contenders: Contender[] = [ours, redocly, smart, setTheory];

/** What a tool says of each part. */
export async function verdictsOf(contender: Contender, pair: Pair, folder: string): Promise<Verdicts> {
  return sort(await contender.findings(pair, folder));
}
