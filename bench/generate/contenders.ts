import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { ApiDocument } from "../../tools/codegen/src/project/plain-schema.ts";

import { measureNode, type Cost } from "../measure/node-process.ts";
import { toOpenApi } from "./openapi-document.ts";
import { codegen, projectedDocuments, type Sandbox } from "./sandbox.ts";

/** What is timed: a whole process that generates everything from nothing. */
export type Contender = () => Promise<Cost>;

const OPENAPI_TYPESCRIPT = fileURLToPath(new URL("../node_modules/openapi-typescript/bin/cli.js", import.meta.url));
const HEY_API = fileURLToPath(new URL("run-hey-api.js", import.meta.url));

/** Runs `generate` in a root. */
export function generateIn(root: string): Promise<Cost> {
  return measureNode(codegen, ["generate"], { cwd: root, env: { CHATWIRE_ROOT: root } });
}

/** Ours, from a copy of the spec: types, schemas, validators and client stubs of every version. */
export function chatwire(sandbox: Sandbox, spec: string): Contender {
  return async () => {
    const root = sandbox.freshRoot(spec);
    const cost = await generateIn(root);
    rmSync(root, { recursive: true });
    return cost;
  };
}

/** The OpenAPI documents of what a root generated, one for each version of an API. Gives their names and folder. */
export function writeOpenApi(sandbox: Sandbox, root: string): { folder: string; names: string[] } {
  const folder = sandbox.fresh("openapi");
  const documents = projectedDocuments(root);
  for (const { name, path } of documents) {
    const document = JSON.parse(readFileSync(path, "utf8")) as ApiDocument;
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(toOpenApi(document), null, 2));
  }
  return { folder, names: documents.map(({ name }) => name) };
}

/** openapi-typescript by its command, with every document in one `redocly.yaml` (JSON is YAML): types. */
export function openapiTypescript(folder: string, names: readonly string[]): Contender {
  const out = join(folder, "openapi-typescript");
  const apis = names.map((name) => [
    name,
    { root: `./${name}.json`, "x-openapi-ts": { output: `./openapi-typescript/${name}.ts` } },
  ]);
  writeFileSync(join(folder, "redocly.yaml"), JSON.stringify({ apis: Object.fromEntries(apis) }));
  return () => {
    rmSync(out, { recursive: true, force: true });
    return measureNode(OPENAPI_TYPESCRIPT, [], { cwd: folder });
  };
}

/** @hey-api/openapi-ts with one job for each document in one process: types and SDK. */
export function heyApi(folder: string, names: readonly string[]): Contender {
  const out = join(folder, "hey-api");
  return () => {
    rmSync(out, { recursive: true, force: true });
    return measureNode(HEY_API, [out, ...names.map((name) => join(folder, `${name}.json`))], {
      cwd: folder,
      // as ours does
      env: { NODE_COMPILE_CACHE: join(folder, "compiled") },
    });
  };
}
