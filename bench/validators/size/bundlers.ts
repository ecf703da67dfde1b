import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { rolldown } from "rolldown";
import { rollup, type Plugin } from "rollup";
import webpack from "webpack";

import { bundle } from "../bundle.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** Each makes one minified module of a module. */
export const bundlers: Record<string, (code: string) => Promise<string>> = {
  esbuild: (code) => bundle(code, { minify: true }),
  rolldown: bundleWithRolldown,
  Rollup: bundleWithRollup,
  webpack: bundleWithWebpack,
};

/** Gives work a file with the code, in a folder from where packages are found. */
async function withFile<T>(code: string, work: (file: string, folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(HERE, "bundle-"));
  try {
    const file = join(folder, "entry.mjs");
    writeFileSync(file, code);
    return await work(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function bundleWithRolldown(code: string): Promise<string> {
  return withFile(code, async (input) => {
    await using build = await rolldown({ input, logLevel: "silent" });
    const { output } = await build.generate({ format: "esm", minify: true });
    return output[0].code;
  });
}

/** Rollup neither finds packages nor minifies by itself. */
const resolvePackages: Plugin = {
  name: "resolve-packages",
  resolveId: (id, importer) =>
    id.startsWith("@") ? fileURLToPath(import.meta.resolve(id)) : importer === undefined ? id : null,
};

function bundleWithRollup(code: string): Promise<string> {
  return withFile(code, async (input) => {
    const build = await rollup({
      input,
      plugins: [resolvePackages],
      treeshake: { moduleSideEffects: sideEffectsOf },
      logLevel: "silent",
    });
    const { output } = await build.generate({ format: "esm" });
    await build.close();
    return bundle(output[0].code, { minify: true });
  });
}

/** As the package says of itself, which a plugin for packages reads. */
const sideEffectsOf = (id: string): boolean => !/\/validators\/(?:generated|dist)\//.test(id);

function bundleWithWebpack(code: string): Promise<string> {
  return withFile(code, async (entry, path) => {
    const compiler = webpack({
      mode: "production",
      entry,
      output: { path, filename: "output.mjs", module: true, library: { type: "module" } },
      experiments: { outputModule: true },
      performance: false,
    })!;
    const stats = await promisify(compiler.run.bind(compiler))();
    if (stats?.hasErrors() !== false) throw new Error(String(stats));
    return readFileSync(join(path, "output.mjs"), "utf8");
  });
}
