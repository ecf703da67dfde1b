import { afterEach, beforeEach, expect, test } from "vitest";

import { listOutputs, removeOthers } from "../../src/write/outputs.ts";
import { planWrites } from "../../src/write/plan.ts";
import { Scratch } from "./scratch.ts";

let scratch: Scratch;
beforeEach(() => void (scratch = new Scratch()));
afterEach(() => scratch.remove());

const OURS = { "packages/a/generated/x.ts": "x", "packages/a/generated/deep/y.ts": "y" };
const FOREIGN = { "packages/a/generated/deep/z.ts": "z", "packages/b/generated/w.ts": "w" };
const BESIDE = { "packages/a/src/hand-written.ts": "h" };

test("what another state of the spec left goes, and nothing else", () => {
  scratch.write({ ...OURS, ...BESIDE });
  const files = Object.entries(OURS).map(([path, content]) => ({ path, content }));
  listOutputs(scratch.root, planWrites(scratch.root, files));
  scratch.write(FOREIGN);
  expect(removeOthers(scratch.root)).toEqual(Object.keys(FOREIGN));
  expect(scratch.read()).toEqual({ ...OURS, ...BESIDE });
  expect(removeOthers(scratch.root)).toEqual([]);
});

test("without a list nothing goes", () => {
  scratch.write(OURS);
  expect(removeOthers(scratch.root)).toEqual([]);
  expect(scratch.read()).toEqual(OURS);
});
