// Checks the package in the current folder as those who install it get it: `node check.ts`.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { createPackageFromTarballData } from "@arethetypeswrong/core";

import { entryPoints, type Api } from "./entry-points.ts";
import { pack } from "./pack.ts";
import { rules, type Packed } from "./rules.ts";

const { apis } = readJson<{ apis: Api[] }>(join(import.meta.dirname, "../../../spec/apis.json"));
const manifest = readJson<Packed["manifest"]>("package.json");
const tarball = pack(process.cwd());
const packed: Packed = {
  manifest,
  tarball,
  content: createPackageFromTarballData(tarball),
  entryPoints: entryPoints(manifest.name, Object.keys(manifest.exports), apis),
};

let failed = 0;
for (const [sentence, breaches] of Object.entries(rules)) {
  const found = await breaches(packed);
  console.log(`${found.length === 0 ? "✓" : "✗"} ${sentence}`);
  for (const breach of found) console.log(`    ${manifest.name}: ${breach}`);
  if (found.length > 0) failed += 1;
}
console.log(`${Object.keys(rules).length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}
