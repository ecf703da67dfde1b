import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const dist = join(import.meta.dirname, "../dist");
const require = createRequire(import.meta.url);
const scripts = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
const versions = readdirSync(dist).flatMap((api) => readdirSync(join(dist, api)).map((version) => `${api}/${version}`));

/** What tsc leaves of a module that holds nothing but types. */
const STUB = '"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\n';

test("nothing but stubs is there at run time", () => {
  const code = (file: string): string => readFileSync(join(dist, file), "utf8").replace(/^\/\/.*\n/gm, "");
  expect(scripts.filter((file) => code(file) !== STUB)).toEqual([]);
});

describe.each(versions)("%s", (version) => {
  test("can be required and imported, and exports nothing", async () => {
    const path = `@chatwire/protocol-types/${version}`;
    expect(Object.keys(require(path) as object)).toEqual([]);
    expect(Object.keys((await import(path)) as object)).toEqual([]);
  });
});
