import { inspect } from "node:util";

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { TRANSITIONS } from "../src/connection/machine.js";
import { titled } from "./matrix/loops.js";
import { Play } from "./random/play.js";
import { step, type Step } from "./random/step.js";
import { microtasks } from "./virtual/clock.js";

const RUNS = 10_000;
/** Change it to look elsewhere; a failure names its own. */
const SEED = 20261120;

/** How often each step of the table was taken. */
const taken = new Map<string, number>();
const unhandled: unknown[] = [];
let failure: unknown;
let played = 0;

beforeAll(async () => {
  for (const [state, row] of Object.entries(TRANSITIONS)) {
    for (const [input, transition] of Object.entries(row)) {
      const name = `${state} × ${input}`;
      taken.set(name, 0);
      // `toEqual` and spreads do not come by here: only the driver looks these up
      Object.defineProperty(row, input, { get: () => (taken.set(name, taken.get(name)! + 1), transition) });
    }
  }
  const note = (error: unknown): void => void unhandled.push(error);
  process.on("unhandledRejection", note);
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("agent", "customer"),
        fc.nat(),
        fc.array(step, { maxLength: 30, size: "max" }),
        schedule,
      ),
      {
        numRuns: RUNS,
        seed: SEED,
      },
    );
  } catch (error) {
    failure = error;
  }
  await microtasks();
  process.off("unhandledRejection", note);
}, 120_000);

afterAll(() => expect(played).toBeGreaterThanOrEqual(RUNS));

/** Plays a schedule, lets all time pass that a request may take, and closes; `Play` looks at each step. */
async function schedule(api: string, seed: number, steps: readonly Step[]): Promise<void> {
  played += 1;
  const play = new Play(api, seed);
  if (seed % 8 > 0) await play.step({ do: "connect" });
  for (const one of steps) await play.step(one);
  if (seed % 2 === 0) await play.step({ do: "advance", by: 40_001 });
  await play.end();
}

// the schedules are played once; each promise looks at them for what it says
describe("random schedules", () => {
  test(titled("RANDOM-01"), () => expect(message("settled", "left")).toBe(""));
  test(titled("RANDOM-02"), () => expect(message("on the wire")).toBe(""));
  test(titled("RANDOM-03"), () => expect(message("write")).toBe(""));
  test(titled("RANDOM-04"), () => {
    expect(unhandled).toEqual([]);
    expect(message()).toBe("");
  });
  test(titled("RANDOM-05"), () => expect(message("timers", "listeners")).toBe(""));
  test(titled("RANDOM-06"), () => {
    expect(message("law")).toBe("");
    expect([...taken].filter(([, times]) => times === 0)).toEqual([]);
  });
});

/** What went wrong, when it has one of these words in it, or any at all. */
function message(...words: string[]): string {
  if (failure === undefined) return "";
  const text = inspect(failure);
  return words.length === 0 || words.some((word) => text.includes(word)) ? text : "";
}
