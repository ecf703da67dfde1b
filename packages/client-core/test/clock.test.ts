import { expect, test, vi } from "vitest";

import { systemClock } from "../src/platform/clock.js";
import { titled } from "./matrix/loops.js";

test.each([2 ** 31 - 1, 2 ** 31, 1e15, Infinity])(`${titled("CLOCK-01")} (%d)`, (milliseconds) => {
  vi.useFakeTimers();
  try {
    const work = vi.fn<() => void>();
    const timer = systemClock.setTimeout(work, milliseconds);
    vi.advanceTimersByTime(2 ** 31 - 2);
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(work).toHaveBeenCalledOnce();
    systemClock.clearTimeout(timer);
  } finally {
    vi.useRealTimers();
  }
});

test("a timer that is cleared does not fire", () => {
  vi.useFakeTimers();
  try {
    const work = vi.fn<() => void>();
    systemClock.clearTimeout(systemClock.setTimeout(work, 5));
    vi.advanceTimersByTime(10);
    expect(work).not.toHaveBeenCalled();
  } finally {
    vi.useRealTimers();
  }
});

test("chance is at least 0 and less than 1, and time never goes back", () => {
  for (let round = 0; round < 1_000; round += 1) {
    const [before, chance, after] = [systemClock.now(), systemClock.random(), systemClock.now()];
    expect(chance >= 0 && chance < 1 && after >= before).toBe(true);
  }
});
