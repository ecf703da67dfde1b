import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { withoutChromium } from "@chatwire/runtimes/chromium";
import { installedNodes } from "@chatwire/runtimes/node";

import { type Cell, cells, chosen } from "../matrix/cell.ts";
import { type Result, runMatrix } from "../matrix/run-matrix.ts";
import { pack } from "../publish/pack.ts";
import { publish } from "../publish/publish.ts";
import { startRegistry } from "../registry/loopback-registry.ts";
import { run } from "../run.ts";
import { table } from "../table.ts";
import { publishedPackages, ROOT } from "../workspace.ts";

export interface CheckOptions {
  /** Words that the name of a cell must hold. */
  only: string | undefined;
  /** Whether the packages are built first. */
  build: boolean;
  print: (line: string) => void;
}

/** Publishes every package to a registry of its own and uses them from there; false when something does not hold. */
export async function check({ only, build, print }: CheckOptions): Promise<boolean> {
  const start = performance.now();
  const wanted = chosen(available(print), only);
  if (wanted.length === 0)
    throw new Error(`no cell is called \`${only}\`: expected words of \`node 24, esm\` and the like`);
  if (build) {
    print("building");
    await run("turbo", ["run", "build"], { cwd: ROOT });
  }
  const registry = await startRegistry();
  const packed = mkdtempSync(join(tmpdir(), "chatwire-packed-"));
  try {
    await pack(packed, registry.environment);
    const { published } = await publish(packed, { registry: registry.url, environment: registry.environment });
    print(`published ${published.length} packages to ${registry.url}`);
    const setting = { packages: publishedPackages(), npmrc: registry.npmrc };
    const results = await runMatrix(setting, wanted, (result) => print(line(result)));
    print("");
    for (const row of table([["Used as", "", "Time", "What was done"], ...results.map(rowOf)])) print(row);
    const failed = results.filter(({ found }) => found instanceof Error);
    for (const { cell, found } of failed) print(`\n${cell}: ${(found as Error).message}`);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    print(`\n${results.length - failed.length} passed, ${failed.length} failed, in ${seconds} s`);
    return failed.length === 0;
  } finally {
    await registry.close();
    rmSync(packed, { recursive: true, force: true });
  }
}

/** The cells that this machine can run; what it cannot is said. */
function available(print: (line: string) => void): Cell[] {
  const nodes = installedNodes().map(({ major }) => major);
  if (nodes.length === 0) print("without Node: its packages serve Linux on x64 only");
  if (withoutChromium) print("without a browser: there is no Chromium on this machine");
  return cells(nodes).filter(({ kind }) => kind !== "browser" || !withoutChromium);
}

function line({ cell, found, seconds }: Result): string {
  return `${found instanceof Error ? "✗" : "✓"} ${cell} (${seconds.toFixed(1)} s)`;
}

function rowOf({ cell, found, seconds }: Result): string[] {
  const isError = found instanceof Error;
  return [cell, isError ? "✗" : "✓", `${seconds.toFixed(1)} s`, isError ? "failed, see below" : found.join(", ")];
}
