import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { holds, remember } from "../../src/write/holds.ts";
import { Scratch } from "./scratch.ts";

let scratch: Scratch;
beforeEach(() => void (scratch = new Scratch()));
afterEach(() => {
  vi.useRealTimers();
  scratch.remove();
});

test("a file holds its content and no other; no file holds nothing", () => {
  scratch.write({ a: "aaaa" });
  const place = join(scratch.root, "a");
  expect(["aaaa", "bbbb", "aaaa", "aaa"].map((content) => holds(place, content))).toEqual([true, false, true, false]);
  expect(holds(join(scratch.root, "b"), "")).toBe(false);
});

test("a change of a file that was read long ago is seen, although its size stays", () => {
  scratch.write({ a: "aaaa" });
  const place = join(scratch.root, "a");
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
  expect(holds(place, "aaaa")).toBe(true);
  const before = statSync(place, { bigint: true }).ctimeNs;
  // until the clock of the disk has moved on
  do writeFileSync(place, "bbbb");
  while (statSync(place, { bigint: true }).ctimeNs === before);
  expect([holds(place, "aaaa"), holds(place, "bbbb")]).toEqual([false, true]);
});

test("what was written is not read again to be found another, and is to be found the same", () => {
  scratch.write({ a: "aaaa" });
  const place = join(scratch.root, "a");
  remember(place, "bbbb");
  expect(holds(place, "aaaa")).toBe(false);
  expect(holds(place, "bbbb")).toBe(false);
  writeFileSync(place, "bbbb");
  expect(holds(place, "bbbb")).toBe(true);
});
