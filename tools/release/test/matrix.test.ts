import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { cells, chosen, nameOf, TYPESCRIPT_VERSIONS } from "../src/matrix/cell.ts";
import { installScripts } from "../src/matrix/install-scripts.ts";
import { requiresEsModules } from "../src/matrix/try-types.ts";
import { table } from "../src/table.ts";

const all = cells([20, 22]);
const names = (filter: string | undefined) => chosen(all, filter).map(nameOf);

test("every Node is tried with both kinds of modules, every TypeScript with each way to resolve, and a browser", () => {
  expect(all).toHaveLength(2 * 2 + TYPESCRIPT_VERSIONS.length * 3 + 1);
  expect(names("node")).toEqual(["node 20, esm", "node 20, commonjs", "node 22, esm", "node 22, commonjs"]);
});

test.each([
  ["node 20", ["node 20, esm", "node 20, commonjs"]],
  ["commonjs 22", ["node 22, commonjs"]],
  ["7.0.2 bundler", ["typescript 7.0.2, bundler, esm"]],
  ["vite", ["vite, chromium, script-src 'self'"]],
  // a part of a word is none
  ["nod", []],
])("the filter `%s`", (filter, found) => {
  expect(names(filter)).toEqual(found);
});

test("without a filter all are tried", () => {
  expect(chosen(all, undefined)).toEqual(all);
});

test.each([
  ["5.4.5", false],
  ["5.7.3", false],
  ["5.8.0", true],
  ["6.0.3", true],
  ["7.0.2", true],
])("TypeScript %s lets a CommonJS module require an ES module: %s", (version, can) => {
  expect(requiresEsModules(version)).toBe(can);
});

test("a table has columns", () => {
  expect(
    table([
      ["a", "bb", "c"],
      ["aaa", "b", ""],
    ]),
  ).toEqual(["a    bb  c", "aaa  b"]);
});

test("a package that would run a program when it is installed is found, however deep it lies", () => {
  const folder = mkdtempSync(join(tmpdir(), "chatwire-scripts-"));
  const add = (path: string, manifest: object): void => {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, "package.json"), JSON.stringify(manifest));
  };
  try {
    add("node_modules/quiet", { name: "quiet", scripts: { test: "node test.js", prepare: "tsc" } });
    add("node_modules/@scope/loud", { name: "@scope/loud", scripts: { postinstall: "node build.js" } });
    add("node_modules/quiet/node_modules/built", { name: "built" });
    writeFileSync(join(folder, "node_modules/quiet/node_modules/built/binding.gyp"), "{}");
    // no package, but a file of one
    add("node_modules/quiet/fixtures/x", { name: "x", scripts: { install: "x" } });
    expect(installScripts(folder).sort()).toEqual(["@scope/loud: postinstall", "built: binding.gyp"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
