import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { expect, test } from "vitest";

import type { SoakResult } from "../src/run-soak.ts";
import { Tally } from "../src/chatter.ts";
import { verdicts } from "../src/verdict.ts";

const command = fileURLToPath(new URL("../src/soak.ts", import.meta.url));

/** How the command ends, and what it says. */
async function soak(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const run = promisify(execFile)(process.execPath, [command, ...args]);
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  );
}

// slower than `pnpm soak`, so that a busy machine takes less of the time of the protocol; and with more that is ended
test("SOAK-01: clients that lose their connections all the time settle every request, send no write twice, do not grow, and leave nothing", async () => {
  const { code, stdout } = await soak("--minutes", "0.1", "--speed", "10", "--rate", "90");
  expect(stdout).toContain("| every request is settled |");
  expect(stdout).not.toContain("does not hold");
  expect(code).toBe(0);
});

test("a number that makes no sense is told with what would", async () => {
  const { code, stderr } = await soak("--minutes", "soon");
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: '--minutes is "soon": give a number greater than 0, as in --minutes 10.\n',
  });
});

const good = {
  tally: Object.assign(new Tally(), {
    made: 10,
    answered: 9,
    failed: { TimeoutError: 1 },
    connected: 4,
    resumed: 1_000,
  }),
  server: { ended: {}, writes: 5, twice: [] },
  heaps: [20e6, 21e6],
  left: [],
  lateness: 20,
  load: 0.2,
} satisfies SoakResult;

test.each<[what: string, change: Partial<SoakResult>, found: string | undefined]>([
  ["all is well", {}, undefined],
  ["too few reconnects", { tally: Object.assign(new Tally(), good.tally, { resumed: 900 }) }, "900"],
  ["an open request", { tally: Object.assign(new Tally(), good.tally, { made: 11 }) }, "10 of 11"],
  [
    "one that took too long",
    { tally: Object.assign(new Tally(), good.tally, { longest: 40_000 }) },
    "at most 40.0 s, and late by 0.4 s",
  ],
  ["a write that came twice", { server: { ...good.server, twice: ["write-1-1"] } }, "1 of 5"],
  ["a heap that grew", { heaps: [20e6, 26e6] }, "+6.0 MB"],
  ["a timer that is left", { left: ["Timeout"] }, "Timeout"],
])("the verdict sees %s", (_, change, found) => {
  const wrong = verdicts({ ...good, ...change }, { minutes: 1, clients: 4, speed: 20 }).filter(({ holds }) => !holds);
  expect(wrong.map(({ found }) => found)).toEqual(found === undefined ? [] : [found]);
});
