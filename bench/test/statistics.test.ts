import { expect, test } from "vitest";

import { interleave } from "../measure/rounds.ts";
import { exponent, median } from "../measure/statistics.ts";

test.each([
  [[3], 3],
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[10, 9, 100], 10],
])("the median of %j is %j", (values, want) => {
  expect(median(values)).toBe(want);
});

test("nothing has no median", () => {
  expect(() => median([])).toThrow("no median");
});

test.each([
  ["linear", 5, 50, 1],
  ["the square", 5, 500, 2],
  ["constant", 5, 5, 0],
])("the exponent of what is %s", (_, one, ten, want) => {
  expect(exponent({ x: 1, y: one }, { x: 10, y: ten })).toBeCloseTo(want);
});

test("rounds take things in turns", async () => {
  const seen: string[] = [];
  const thing = (name: string) => () => seen.push(name);
  expect(await interleave(2, { a: thing("a"), b: thing("b") })).toEqual({ a: [1, 3], b: [2, 4] });
  expect(seen).toEqual(["a", "b", "a", "b"]);
});
