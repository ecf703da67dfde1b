import fc from "fast-check";
import { expect, test } from "vitest";

import { byCreatedAt, byOrder } from "../src/order.js";

test.each([
  ["one after the other", "2026-03-14T09:26:53.589793Z", "2026-03-14T09:26:54.000000Z", -1],
  ["a microsecond apart", "2026-03-14T09:26:53.589793Z", "2026-03-14T09:26:53.589794Z", -1],
  ["the same", "2026-03-14T09:26:53.589793Z", "2026-03-14T09:26:53.589793Z", 0],
  ["the same, with other digits", "2026-03-14T09:26:53.5Z", "2026-03-14T09:26:53.500000Z", 0],
  ["no fraction and one", "2026-03-14T09:26:53Z", "2026-03-14T09:26:53.000001Z", -1],
  ["another offset, the same instant", "2026-03-14T10:26:53.589793+01:00", "2026-03-14T09:26:53.589793Z", 0],
  ["another offset, later on the clock and earlier", "2026-03-14T10:00:00+01:00", "2026-03-14T09:30:00Z", -1],
  ["what is no instant, last", "soon", "2026-03-14T09:26:53Z", 1],
])("%s", (_, one, other, want) => {
  expect(byCreatedAt({ created_at: one }, { created_at: other })).toBe(want);
  expect(byCreatedAt({ created_at: other }, { created_at: one })).toBe(0 - want);
});

test("instants of any offset are ordered as their microseconds", () => {
  const instant = fc.record({
    micros: fc.bigInt({ min: 0n, max: 4_000_000_000_000_000n }),
    offset: fc.integer({ min: -14 * 60, max: 14 * 60 }),
  });
  const write = ({ micros, offset }: { micros: bigint; offset: number }): string => {
    const local = new Date(Number(micros / 1_000_000n) * 1000 + offset * 60_000).toISOString().slice(0, 19);
    const two = (value: number): string => String(value).padStart(2, "0");
    const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
    const fraction = String(micros % 1_000_000n).padStart(6, "0");
    return `${local}.${fraction}${offset < 0 ? "-" : "+"}${two(hours)}:${two(minutes)}`;
  };
  fc.assert(
    fc.property(fc.array(instant), (instants) => {
      const sorted = instants.map((each) => ({ ...each, created_at: write(each) })).sort(byCreatedAt);
      const micros = sorted.map((each) => each.micros);
      expect(micros).toEqual([...micros].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    }),
    { seed: 20261130, numRuns: 2_000 },
  );
});

test("events of 0.3 are ordered by `order`", () => {
  expect([{ order: 3 }, { order: 1 }, { order: 2 }].sort(byOrder)).toEqual([{ order: 1 }, { order: 2 }, { order: 3 }]);
});
