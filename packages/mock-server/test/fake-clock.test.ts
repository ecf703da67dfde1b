import { expect, test } from "vitest";

import { FakeClock } from "../src/index.js";
import { Timers } from "../src/time/timers.js";

test("timers fall due in their order, each at its time", () => {
  const clock = new FakeClock(1000);
  const seen: string[] = [];
  const note = (name: string) => () => void seen.push(`${name} at ${clock.now()}`);
  clock.setTimeout(note("late"), 30);
  clock.setTimeout(note("early"), 10);
  clock.setTimeout(note("too late"), 31);
  clock.clearTimeout(clock.setTimeout(note("cleared"), 5));
  clock.setTimeout(() => clock.setTimeout(note("nested"), 5), 10);
  clock.advance(30);
  expect(seen).toEqual(["early at 1010", "nested at 1015", "late at 1030"]);
  expect([clock.now(), clock.pending]).toEqual([1030, 1]);
});

test("an owner can take back all timers, and sets none after", () => {
  const clock = new FakeClock();
  const timers = new Timers(clock);
  const cancel = timers.after(10, () => expect.unreachable());
  cancel();
  timers.after(10, () => expect.unreachable());
  timers.close();
  timers.after(10, () => expect.unreachable());
  expect(clock.pending).toBe(0);
  clock.advance(20);
});
