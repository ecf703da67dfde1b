import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { applyPlan } from "../../src/write/apply.ts";
import { planWrites } from "../../src/write/plan.ts";
import { Scratch } from "./scratch.ts";

let scratch: Scratch;
beforeEach(() => void (scratch = new Scratch().write({ "elsewhere/mine.ts": "mine" })));
afterEach(() => scratch.remove());

const link = (to: string, at: string): void => symlinkSync(join(scratch.root, to), join(scratch.root, at));
const FILE = { path: "packages/a/generated/deep/x.ts", content: "new" };

describe("a link on the way to a file is refused", () => {
  test.each([
    ["the generated folder", "packages/a/generated", { "packages/a/package.json": "{}" }],
    ["a folder in it", "packages/a/generated/deep", { "packages/a/generated/y.ts": "" }],
    ["the package", "packages/a", { "packages/b/package.json": "{}" }],
    ["the folder of the packages", "packages", {}],
  ])("%s", (_, at, files) => {
    scratch.write(files);
    link("elsewhere", at);
    expect(() => planWrites(scratch.root, [FILE])).toThrow(`${at} is a link`);
    expect(scratch.read("elsewhere")).toEqual({ "elsewhere/mine.ts": "mine" });
  });

  test("also one that leads nowhere", () => {
    scratch.write({ "packages/a/package.json": "{}" });
    link("nowhere", "packages/a/generated");
    expect(() => planWrites(scratch.root, [FILE])).toThrow("packages/a/generated is a link");
  });
});

test("the root itself may be a link", () => {
  const outer = new Scratch();
  try {
    symlinkSync(scratch.root, join(outer.root, "root"));
    applyPlan(join(outer.root, "root"), planWrites(join(outer.root, "root"), [FILE]));
    expect(scratch.read()).toEqual({ [FILE.path]: "new" });
  } finally {
    outer.remove();
  }
});

test("a link in the place of a file, or of one that is no longer produced, is replaced or removed; where it leads stays", () => {
  scratch.write({ "packages/a/generated/deep/y.ts": "" });
  link("elsewhere/mine.ts", FILE.path);
  link("elsewhere", "packages/a/generated/obsolete");
  applyPlan(scratch.root, planWrites(scratch.root, [FILE]));
  expect(scratch.read()).toEqual({ [FILE.path]: "new" });
  expect(scratch.read("elsewhere")).toEqual({ "elsewhere/mine.ts": "mine" });
});
