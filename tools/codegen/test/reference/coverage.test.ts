import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { hasReference, referenceFolder, referenceTools, repository } from "./reference-folder.ts";

interface Cell {
  api: string;
  version: string;
  names: { ok: number; total: number };
}

describe.skipIf(!hasReference)("the facts of the documentation", () => {
  const options = [
    "--project",
    repository,
    "--reference",
    referenceFolder,
    "--api",
    "agent,customer,webhooks",
    "--min",
    "99",
  ];
  const run = (...more: string[]) =>
    spawnSync(process.execPath, [join(referenceTools, "coverage.mjs"), ...options, ...more], { encoding: "utf8" });

  test("99 % of them, and every name, are in the generated schemas of every version", () => {
    const { status, stdout, stderr } = run("--json", "--list", "5");
    expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: "" });
    const { cells } = JSON.parse(stdout) as { cells: Cell[] };
    expect(cells).toHaveLength(22);
    expect(cells.filter(({ names }) => names.ok !== names.total)).toEqual([]);
  });
});
