import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { expect, it } from "vitest";

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
/** Between the two, when there are two saves, of which the second is written over what the first kept. */
const BETWEEN = {
  "packages/a/generated/x.ts": "x between the old and the new",
  "packages/a/generated/y.ts": "y between",
};
type Files = Record<string, string>;
const filesOf = (content: Files) => Object.entries(content).map(([path, text]) => ({ path, content: text }));
const local = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Applies lists of files in a process that is killed before its n-th call that changes the disk; whether it came that far. */
function killAt(call: number, root: string, saves: readonly Files[]): boolean {
  const { signal, stderr } = spawnSync(
    process.execPath,
    ["--import", local("killed-at-call.js"), local("apply-in-process.ts"), root, JSON.stringify(saves.map(filesOf))],
    {
      env: { ...process.env, KILLED_AT_CALL: String(call) },
      encoding: "utf8",
    },
  );
  expect(stderr).toBe("");
  return signal === "SIGKILL";
}

const old = "(old ){5,}";
it.each([
  // old until everything is put aside, new from then on
  ["one run", [NEW], new RegExp(`^${old}(new ){5,}new$`)],
  ["two saves", [BETWEEN, NEW], new RegExp(`^${old}(between ){5,}(new ){5,}new$`)],
])(
  "%s, killed at any moment, leaves the old files, or what the next run makes the new ones of",
  (_, saves, wanted) => {
    const states: Record<string, Files> = { old: OLD, between: BETWEEN, new: NEW };
    const outcomes: string[] = [];
    for (let call = 1, killed = true; killed; call += 1) {
      const scratch = new Scratch().write(OLD);
      killed = killAt(call, scratch.root, saves);
      const staging = join(scratch.root, "node_modules/.cache/chatwire");
      const journal =
        existsSync(staging) && readdirSync(staging).some((name) => existsSync(join(staging, name, "journal.json")));
      if (killed && !journal) expect(Object.values(states)).toContainEqual(scratch.read());
      recover(scratch.root);
      const now = scratch.read();
      const state = Object.keys(states).find((name) => isDeepStrictEqual(states[name], now));
      expect(now).toEqual(states[state ?? "old"]);
      expect(existsSync(staging) ? readdirSync(staging) : []).toEqual([]);
      outcomes.push(state!);
      scratch.remove();
    }
    expect(outcomes.join(" ")).toMatch(wanted);
  },
  60_000,
);
