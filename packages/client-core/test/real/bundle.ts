import { join } from "node:path";

import { build } from "esbuild";

const VIRTUAL = join(import.meta.dirname, "../virtual");

/** Writes the matrix over what is real as one file that any version of Node runs: `node <file> [rounds] [api]`. */
export async function bundleMatrix(file: string): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, "main.ts")],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // `ws` is CommonJS
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    // where the facts of the versions are read from
    define: { "import.meta.dirname": JSON.stringify(VIRTUAL) },
    logLevel: "error",
  });
}
