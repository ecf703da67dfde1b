import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** A module and all that it imports as one module; imports are looked up as from this folder. */
export async function bundle(code: string, options: { minify: boolean }): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: HERE, loader: "ts" },
    ...options,
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import", "module"],
    logLevel: "error",
  });
  return result.outputFiles[0]!.text;
}

/** Writes a bundle to a folder and gives its path. */
export function save(folder: string, name: string, code: string): string {
  const path = join(folder, `${name.replaceAll(/\W+/g, "-")}.mjs`);
  writeFileSync(path, code);
  return path;
}

export const zipped = (code: string): number => gzipSync(code, { level: 9 }).length;
