import { existsSync, mkdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { applyPlan, forgetOldFiles, recover } from "../../src/write/apply.ts";
import { planWrites } from "../../src/write/plan.ts";
import { Scratch } from "./scratch.ts";

let scratch: Scratch;
beforeEach(() => void (scratch = new Scratch()));
afterEach(() => scratch.remove());

const OLD = {
  "packages/a/generated/x.ts": "old x",
  "packages/a/generated/y.ts": "old y",
  "packages/a/generated/deep/z.ts": "old z",
};
const NEW = [
  { path: "packages/a/generated/x.ts", content: "new x" },
  { path: "packages/a/generated/y.ts", content: "old y" },
  { path: "packages/b/generated/w.ts", content: "new w" },
];
const WANTED = {
  "packages/a/generated/x.ts": "new x",
  "packages/a/generated/y.ts": "old y",
  "packages/b/generated/w.ts": "new w",
};

test("brings the disk to the plan, and clears folders that are empty then", () => {
  scratch.write(OLD);
  applyPlan(scratch.root, planWrites(scratch.root, NEW));
  expect(scratch.read()).toEqual(WANTED);
  expect(existsSync(join(scratch.root, "packages/a/generated/deep"))).toBe(false);
});

test("does not touch what is unchanged", () => {
  scratch.write(OLD);
  const path = join(scratch.root, "packages/a/generated/y.ts");
  utimesSync(path, 1000, 1000);
  applyPlan(scratch.root, planWrites(scratch.root, NEW));
  expect(statSync(path).mtimeMs).toBe(1_000_000);
});

test("undoes every move when one fails", () => {
  scratch.write(OLD);
  // the place of a folder is taken by a file
  scratch.write({ "packages/b/generated": "a file" });
  expect(() => applyPlan(scratch.root, planWrites(scratch.root, NEW))).toThrow();
  expect(scratch.read()).toEqual({ ...OLD, "packages/b/generated": "a file" });
});

test("leaves the old files whole when the new ones cannot be put aside", () => {
  scratch.write({ ...OLD, node_modules: "a file where the folder of staged files would be" });
  expect(() => applyPlan(scratch.root, planWrites(scratch.root, NEW))).toThrow();
  expect(scratch.read()).toEqual(OLD);
});

test("what it kept is written over by the next plan, and goes when asked to", () => {
  const path = "packages/a/generated/x.ts";
  const staging = join(scratch.root, "node_modules/.cache/chatwire", String(process.pid));
  scratch.write({ [path]: "old" });
  const { ino } = statSync(join(scratch.root, path));
  for (const [content, isOld] of [
    ["a new one", false],
    ["newer", true],
    ["the newest", false],
  ] as const) {
    applyPlan(scratch.root, planWrites(scratch.root, [{ path, content }]), true);
    expect(scratch.read()).toEqual({ [path]: content });
    expect(statSync(join(scratch.root, path)).ino === ino).toBe(isOld);
    expect(existsSync(join(staging, "journal.json"))).toBe(false);
  }
  forgetOldFiles(scratch.root);
  expect(existsSync(staging)).toBe(false);
});

test("a plan that fails leaves nothing for the next", () => {
  scratch.write({ "packages/a/generated/x.ts": "old", "packages/b/generated": "a file" });
  const plan = planWrites(scratch.root, [{ path: "packages/a/generated/x.ts", content: "new" }]);
  applyPlan(scratch.root, plan, true);
  expect(() => applyPlan(scratch.root, planWrites(scratch.root, NEW), true)).toThrow();
  expect(scratch.read()).toEqual({ "packages/a/generated/x.ts": "new", "packages/b/generated": "a file" });
  expect(existsSync(join(scratch.root, "node_modules/.cache/chatwire", String(process.pid)))).toBe(false);
});

const DEAD = "999999999"; // above the largest process id

/** What a run leaves that was killed: staged files, and a journal once all of them are there. */
function leaveStaged(journal: object | undefined): string {
  const staging = join(scratch.root, "node_modules/.cache/chatwire", DEAD);
  mkdirSync(staging, { recursive: true });
  writeFileSync(join(staging, "0"), "new x");
  writeFileSync(join(staging, "1"), "new w");
  if (journal !== undefined) writeFileSync(join(staging, "journal.json"), JSON.stringify(journal));
  return staging;
}

test("a run that was killed before its moves is forgotten by the next", () => {
  scratch.write(OLD);
  const staging = leaveStaged(undefined);
  recover(scratch.root);
  expect(scratch.read()).toEqual(OLD);
  expect(existsSync(staging)).toBe(false);
});

test("a run that was killed among its moves is finished by the next", () => {
  scratch.write({
    "packages/a/generated/y.ts": "old y",
    "packages/a/generated/deep/z.ts": "old z",
    "packages/b/generated/w.ts": "new w",
  });
  leaveStaged([
    { to: "packages/a/generated/x.ts", staged: "0" },
    { to: "packages/b/generated/w.ts", staged: "gone" },
    { to: "packages/a/generated/deep/z.ts" },
  ]);
  recover(scratch.root);
  expect(scratch.read()).toEqual(WANTED);
});

test("a run that is still going on is left alone", () => {
  const staging = join(scratch.root, "node_modules/.cache/chatwire", String(process.ppid));
  mkdirSync(staging, { recursive: true });
  recover(scratch.root);
  expect(existsSync(staging)).toBe(true);
});
