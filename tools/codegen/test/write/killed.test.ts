import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

import { recover } from "../../src/write/apply.ts";
import { Scratch } from "./scratch.ts";

const OLD = {
  "packages/a/generated/x.ts": "old x",
  "packages/a/generated/y.ts": "old y",
  "packages/a/generated/deep/gone.ts": "old",
};
const NEW = {
  "packages/a/generated/x.ts": "new x",
  "packages/a/generated/y.ts": "new y",
  "packages/b/generated/z.ts": "new z",
};
const files = JSON.stringify(Object.entries(NEW).map(([path, content]) => ({ path, content })));
const local = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Applies the new files in a process that is killed before its n-th call that changes the disk; whether it came that far. */
function killAt(call: number, root: string): boolean {
  const { signal, stderr } = spawnSync(
    process.execPath,
    ["--import", local("killed-at-call.js"), local("apply-in-process.ts"), root, files],
    {
      env: { ...process.env, KILLED_AT_CALL: String(call) },
      encoding: "utf8",
    },
  );
  expect(stderr).toBe("");
  return signal === "SIGKILL";
}

test("killed at any moment, leaves the old files or what the next run makes the new ones of", () => {
  const outcomes: string[] = [];
  for (let call = 1, killed = true; killed; call += 1) {
    const scratch = new Scratch().write(OLD);
    killed = killAt(call, scratch.root);
    const staging = join(scratch.root, "node_modules/.cache/chatwire");
    const journal =
      existsSync(staging) && readdirSync(staging).some((name) => existsSync(join(staging, name, "journal.json")));
    if (killed && !journal) expect([OLD, NEW]).toContainEqual(scratch.read());
    recover(scratch.root);
    const isNew = JSON.stringify(scratch.read()) === JSON.stringify(NEW);
    expect(scratch.read()).toEqual(isNew ? NEW : OLD);
    expect(existsSync(staging) ? readdirSync(staging) : []).toEqual([]);
    outcomes.push(isNew ? "new" : "old");
    scratch.remove();
  }
  // old until everything is put aside, new from then on
  expect(outcomes.join(" ")).toMatch(/^(old ){5,}(new ){5,}new$/);
});
