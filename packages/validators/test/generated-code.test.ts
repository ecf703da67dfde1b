import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** Every module that is published, as a path from the root of the package. */
const modules = ["generated", "dist"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => posix.join(folder, path)),
  )
  .filter((path) => path.endsWith(".js"));

/** The code of a module without its comments and texts, so that no text of the spec is taken for code. */
function codeOf(path: string): string {
  return readFileSync(join(root, path), "utf8")
    .replace(/^(?:import|export) .* from ".*";$/gm, "")
    .replace(/"(?:[^"\\]|\\.)*"|\/\/.*$|\/\*[^]*?\*\//gm, '""');
}

test("there are modules to look at", () => {
  expect(modules.length).toBeGreaterThan(22 * 4);
});

test.each([
  ["require", /\brequire\s*\(/],
  ["eval", /\beval\b/],
  ["Function", /\bFunction\b/],
  ["import()", /\bimport\s*\(/],
  ["process", /\bprocess\b/],
])("no code says %s", (_, forbidden) => {
  expect(modules.filter((path) => forbidden.test(codeOf(path)))).toEqual([]);
});

/** What a module imports or hands on, as it is written: `import { a } from "b"`, `import "b"`. */
const SPECIFIER = /^(?:import|export)\b(?:[^"'`;]*\bfrom)?\s*["']([^"']+)["']/gm;

test("nothing is imported but modules of the package", () => {
  const specifiers = modules.flatMap((path) =>
    [...readFileSync(join(root, path), "utf8").matchAll(SPECIFIER)].map(([, specifier]) => ({
      path,
      specifier: specifier!,
    })),
  );
  expect(specifiers.length).toBeGreaterThan(modules.length);
  expect(
    specifiers.filter(({ path, specifier }) => !modules.includes(posix.join(posix.dirname(path), specifier))),
  ).toEqual([]);
});

test("the validators work where no code may be made from strings, as under a strict content security policy", () => {
  const script = `
    try { Function("return 1")(); throw new Error("the flag is not in force"); } catch (error) { if (!(error instanceof EvalError)) throw error; }
    for (const path of ${JSON.stringify(modules.filter((path) => path.endsWith("/index.js") && path.startsWith("generated/")))}) {
      const { objectValidators } = await import("./" + path);
      for (const validator of Object.values(objectValidators)) if (validator(Symbol()) !== (validator.issues(Symbol()).length === 0)) throw new Error(path);
    }
    const { validateSendEventRequest } = await import("./generated/agent/v3.7/index.js");
    console.log(validateSendEventRequest({ chat_id: "C", event: { type: "message", text: "Hello" } }), validateSendEventRequest.issues({ chat_id: 1 }).length);
  `;
  const output = execFileSync(
    process.execPath,
    ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", script],
    { cwd: root, encoding: "utf8" },
  );
  expect(output).toBe("true 2\n");
});
