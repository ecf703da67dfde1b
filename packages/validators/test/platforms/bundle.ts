import { build } from "esbuild";

/** A script from a piece of TypeScript that stands in this folder, with what it imports. */
export async function bundle(contents: string, platform: "browser" | "node"): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    format: "esm",
    platform,
    // of the package a browser gets all that is used; Node finds it where it is installed
    external: platform === "node" ? ["@chatwire/validators"] : [],
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]!.text;
}
