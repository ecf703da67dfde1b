import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { writePlan } from "../src/publish/publish-plan.ts";
import { differences } from "../src/reproduce/differences.ts";
import { run } from "../src/run.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chatwire-differences-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A packed folder with one package of these files. */
async function packed(name: string, files: Record<string, string>, mtime = "2026-01-01"): Promise<string> {
  const out = join(folder, name);
  const source = join(folder, `${name}-source`);
  mkdirSync(join(out, "packages"), { recursive: true });
  mkdirSync(join(source, "package"), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(source, "package", path), text);
  const tarball = join(out, "packages/x-1.0.0.tgz");
  const same = ["--sort=name", `--mtime=${mtime}`, "--owner=0", "--group=0", "--numeric-owner"];
  await run("tar", ["-czf", tarball, ...same, "-C", source, "package"], { cwd: folder, env: { GZIP: "-n" } });
  const integrity = `sha256-${createHash("sha256").update(readFileSync(tarball)).digest("base64")}`;
  writePlan(out, [
    [{ kind: "publish", name: "x", version: "1.0.0", tarball: { path: "packages/x-1.0.0.tgz", integrity } }],
  ]);
  return out;
}

test.each([
  ["the same files", { "a.js": "a" }, []],
  ["a file that is changed", { "a.js": "b" }, ["x-1.0.0.tgz: a.js"]],
  ["a file more", { "a.js": "a", "b.js": "b" }, ["x-1.0.0.tgz: b.js"]],
])("two builds with %s", async (_, files, found) => {
  expect(await differences(await packed("first", { "a.js": "a" }), await packed("second", files))).toEqual(found);
});

test("two builds with the same files, packed at different times", async () => {
  const [first, second] = [
    await packed("first", { "a.js": "a" }),
    await packed("second", { "a.js": "a" }, "2026-01-02"),
  ];
  expect(await differences(first, second)).toEqual([
    "x-1.0.0.tgz: its files are the same, but not how they are packed",
  ]);
});

test("a package that one build lacks", async () => {
  const [first, second] = [await packed("first", { "a.js": "a" }), await packed("second", { "a.js": "a" })];
  writePlan(second, [[]]);
  expect(await differences(first, second)).toEqual(["x-1.0.0.tgz is packed once only"]);
  expect(await differences(second, first)).toEqual(["x-1.0.0.tgz is packed once only"]);
});
