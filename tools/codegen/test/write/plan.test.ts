import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { isEmpty, planWrites } from "../../src/write/plan.ts";
import { Scratch } from "./scratch.ts";

let scratch: Scratch;
beforeEach(() => void (scratch = new Scratch()));
afterEach(() => scratch.remove());

const file = (path: string, content = "new") => ({ path, content });

test("writes what is new or differs, keeps what is the same, removes what is no longer produced", () => {
  scratch.write({
    "packages/a/generated/same.ts": "same",
    "packages/a/generated/other.ts": "old",
    "packages/a/generated/deep/gone.ts": "gone",
    "packages/a/src/hand-written.ts": "mine",
  });
  const plan = planWrites(scratch.root, [
    file("packages/a/generated/same.ts", "same"),
    file("packages/a/generated/other.ts"),
    file("packages/b/generated/first.ts"),
  ]);
  expect(plan).toEqual({
    write: [file("packages/a/generated/other.ts"), file("packages/b/generated/first.ts")],
    unchanged: ["packages/a/generated/same.ts"],
    remove: ["packages/a/generated/deep/gone.ts"],
  });
  expect(isEmpty(plan)).toBe(false);
});

test("has nothing to do when everything is the same", () => {
  scratch.write({ "packages/a/generated/same.ts": "same" });
  expect(isEmpty(planWrites(scratch.root, [file("packages/a/generated/same.ts", "same")]))).toBe(true);
});

test("with a selection, removes files of that version alone", () => {
  const kept = {
    "packages/schemas/generated/agent/v3.1.json": "",
    "packages/schemas/generated/agent/v3.21.json": "",
    "packages/schemas/generated/customer/v3.2.json": "",
    "packages/agent-client/generated/v3.1/index.ts": "",
    "packages/customer-client/generated/v3.2/index.ts": "",
  };
  const removed = {
    "packages/agent-client/generated/v3.2/index.ts": "",
    "packages/protocol-types/generated/agent/v3.2/objects.ts": "",
    "packages/schemas/generated/agent/v3.2.json": "",
  };
  scratch.write({ ...kept, ...removed });
  expect(planWrites(scratch.root, [], { api: "agent", version: "3.2" }).remove.sort()).toEqual(
    Object.keys(removed).sort(),
  );
});

describe("refuses a path outside the generated folders", () => {
  test.each([
    "packages/a/src/x.ts",
    "packages/a/generated/../src/x.ts",
    "packages/a/generated/./x.ts",
    "packages/a/generated/b/../../x.ts",
    "packages/../generated/x.ts",
    "/packages/a/generated/x.ts",
    "../packages/a/generated/x.ts",
    "packages/a/generated/x\u0000.ts",
    "packages/a/generated/x y.ts",
    "packages/a/generated\\x.ts",
    "generated/x.ts",
  ])("%j", (path) => {
    expect(() => planWrites(scratch.root, [file(path)])).toThrow("lies outside the generated folders");
  });
});

test("refuses a generated folder that leads elsewhere", () => {
  scratch.write({ "elsewhere/mine.ts": "mine", "packages/a/package.json": "{}" });
  symlinkSync(join(scratch.root, "elsewhere"), join(scratch.root, "packages/a/generated"));
  expect(() => planWrites(scratch.root, [file("packages/a/generated/x.ts")])).toThrow("packages/a/generated is a link");
});

test("refuses two outputs with one path", () => {
  expect(() =>
    planWrites(scratch.root, [file("packages/a/generated/x.ts", "1"), file("packages/a/generated/x.ts", "2")]),
  ).toThrow("one path");
});
