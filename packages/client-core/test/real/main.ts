import { microtasks } from "../virtual/clock.js";
import { Loopback } from "./loopback.js";
import { realRows } from "./rows.js";
import { same } from "./same.js";

/** What a run of the matrix tells, as a line of JSON. */
export interface Told {
  readonly node: string;
  readonly over: readonly string[];
  readonly round: number;
  readonly played: number;
  readonly failures: readonly string[];
  /** What is left open when all is over. */
  readonly left: readonly string[];
}

/**
 * Plays every case over what is real, so many times, with one API or both; for a version of Node that the test runner
 * does not know.
 */
async function main(rounds: number, only: string | undefined): Promise<void> {
  const rows = realRows.filter(({ api }) => only === undefined || api === only);
  for (let round = 1; round <= rounds; round += 1) {
    const loopback = await Loopback.open();
    const failures: string[] = [];
    for (const { id, api, over, play } of rows) {
      const fail = (why: string): void => void failures.push(`${id} ${api} over ${over}: ${why}`);
      try {
        await play(loopback, (got, want) => {
          if (!same(got, want)) fail(`got ${JSON.stringify(got)}, want ${JSON.stringify(want)}`);
        });
      } catch (error) {
        fail(String(error));
      }
    }
    await loopback.close();
    await microtasks();
    const told: Told = {
      node: process.version,
      over: [...new Set(rows.map(({ over }) => over))],
      round,
      played: rows.length,
      failures,
      left: process.getActiveResourcesInfo().filter((name) => !/PipeWrap|TTYWrap|FSReq|Immediate/.test(name)),
    };
    process.stdout.write(`${JSON.stringify(told)}\n`);
    if (failures.length > 0) process.exitCode = 1;
  }
}

await main(Number(process.argv[2] ?? 1), process.argv[3]);
