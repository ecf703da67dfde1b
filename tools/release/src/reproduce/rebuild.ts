import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import { clone } from "../clone.ts";
import { pack } from "../publish/pack.ts";
import { run } from "../run.ts";

export interface Rebuild {
  /** A commit, a branch or a tag. */
  ref: string;
  /** Where the clone goes; its path must not show in what is built. */
  folder: string;
  /** The program that runs the tools; the workspace's own when it is left out. */
  node: string | undefined;
  /** For pnpm: an empty registry, so that every package is packed. */
  environment: Record<string, string>;
}

/** Clones this repository, builds everything anew, and packs it; gives the folder. */
export async function rebuild({ ref, folder, node, environment }: Rebuild): Promise<string> {
  await clone(ref, folder);
  if (node !== undefined) useNode(folder, node);
  const bin = join(folder, "node_modules/.bin");
  const env = { PATH: `${bin}:${process.env["PATH"]}`, TURBO_TELEMETRY_DISABLED: "1" };
  await run("turbo", ["run", "build", "--force"], { cwd: folder, env });
  const packed = join(folder, "node_modules/.cache/packed");
  await pack(packed, { ...env, ...environment }, folder);
  return packed;
}

/** Scripts of the workspace run on the `node` that is installed in it. */
function useNode(folder: string, node: string): void {
  const link = join(folder, "node_modules/.bin/node");
  rmSync(link);
  symlinkSync(node, link);
}
