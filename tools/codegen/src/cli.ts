import { examine } from "./load/load.ts";
import { formatProblem } from "./load/problem.ts";
import { readSpecFolder } from "./load/read-spec-folder.ts";
const root = new URL("../../../spec", import.meta.url).pathname;
const t = performance.now();
const { problems } = examine(readSpecFolder(root));
for (const p of problems) console.log("spec/" + formatProblem(p));
console.log(`${problems.length} problems, ${Math.round(performance.now() - t)} ms`);
import { load } from "./load/load.ts";
import { projectVersion } from "./project/project-version.ts";
import { mkdirSync, writeFileSync } from "node:fs";
const { spec } = examine(readSpecFolder(root));
const t2 = performance.now();
for (const api of spec!.apis) for (const v of api.versions) {
  try {
  const doc = projectVersion(spec!, api, v);
  mkdirSync(`/tmp/out/packages/schemas/generated/${api.name}`, { recursive: true });
  writeFileSync(`/tmp/out/packages/schemas/generated/${api.name}/v${v.version}.json`, JSON.stringify(doc, null, 2));
  } catch (e) { console.log(api.name, v.version, String((e as Error).stack).split("\n").slice(0,3).join(" | ")); }
}
console.log("projected", Math.round(performance.now() - t2), "ms");
