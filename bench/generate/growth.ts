import { rmSync } from "node:fs";
import { join } from "node:path";

import type { Cost } from "../measure/node-process.ts";
import { interleave } from "../measure/rounds.ts";
import { generateIn } from "./contenders.ts";
import { copySpec } from "./copy-spec.ts";
import type { Sandbox } from "./sandbox.ts";

/** A cold generate of specs that are so many times as large. */
export async function measureGrowth(
  sandbox: Sandbox,
  spec: string,
  sizes: readonly number[],
  rounds: number,
): Promise<Record<string, Cost[]>> {
  const roots = sizes.map((size) => {
    const root = sandbox.fresh(`x${size}`);
    copySpec(spec, join(root, "spec"), size);
    return root;
  });
  const cold = (root: string) => async (): Promise<Cost> => {
    rmSync(join(root, "packages"), { recursive: true, force: true });
    return generateIn(root);
  };
  return interleave(rounds, Object.fromEntries(sizes.map((size, index) => [String(size), cold(roots[index]!)])));
}
