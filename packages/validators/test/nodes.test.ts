import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { installedNodes } from "@chatwire/runtimes/node";
import { afterAll, beforeAll, expect, test } from "vitest";

import { bundle } from "./platforms/bundle.ts";
import { samples, wrong } from "./platforms/cases.ts";
import type { Told } from "./platforms/try-cases.ts";

const root = join(import.meta.dirname, "..");
const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { files: string[] };

/** A project that has nothing but the package, as it is published. */
const project = mkdtempSync(join(tmpdir(), "chatwire-validators-"));
beforeAll(async () => {
  const installed = join(project, "node_modules/@chatwire/validators");
  for (const path of ["package.json", ...files]) cpSync(join(root, path), join(installed, path), { recursive: true });
  writeFileSync(join(project, "cases.json"), JSON.stringify(samples.map(({ type, value }) => ({ type, value }))));
  const script = `
    import { readFileSync } from "node:fs";
    import { tryCases } from "./try-cases.ts";
    console.log(process.version);
    console.log(JSON.stringify(tryCases(JSON.parse(readFileSync("cases.json", "utf8")))));`;
  writeFileSync(join(project, "main.mjs"), await bundle(script, "node"));
});
afterAll(() => rmSync(project, { recursive: true }));

test.each(installedNodes())("Node $major says what is right of each example", async ({ major, path }) => {
  const { stdout, stderr } = await promisify(execFile)(path, ["main.mjs"], { cwd: project, maxBuffer: 1e9 });
  const [version, told] = stdout.split("\n") as [string, string];
  expect(version).toMatch(new RegExp(`^v${major}\\.`));
  expect(JSON.parse(told) as Told[]).toHaveLength(samples.length);
  expect(wrong(JSON.parse(told) as Told[])).toEqual([]);
  expect(stderr).toBe("");
});
