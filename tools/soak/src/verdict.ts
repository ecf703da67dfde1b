import type { SoakOptions, SoakResult } from "./run-soak.ts";

/** A sentence that must hold, and what was found. */
export interface Verdict {
  readonly sentence: string;
  readonly found: string;
  readonly holds: boolean;
}

const MEGABYTE = 1_000_000;
/** By the time of the clients. */
const LONGEST = 16_000;
/** What timers add to the lateness of the machine. */
const GRAIN = 50;

/** What a soak must show. */
export function verdicts(
  result: SoakResult,
  { minutes, clients, speed }: Pick<SoakOptions, "minutes" | "clients" | "speed">,
): Verdict[] {
  const { tally, server, heaps, left, lateness } = result;
  const reconnects = reconnectsOf(result, clients);
  const settled = tally.answered + Object.values(tally.failed).reduce((sum, count) => sum + count, 0);
  const growth = (heaps.at(-1)! - heaps[0]!) / MEGABYTE;
  const wanted = Math.round(minutes * 1_000);
  return [
    { sentence: `at least ${wanted} reconnects`, found: `${reconnects}`, holds: reconnects >= wanted },
    { sentence: "every request is settled", found: `${settled} of ${tally.made}`, holds: settled === tally.made },
    {
      sentence: "each in its time: 16 s by the clock of the client, and what the machine was late",
      found: `at most ${(tally.longest / 1_000).toFixed(1)} s, and late by ${((lateness * speed) / 1_000).toFixed(1)} s`,
      holds: tally.longest <= LONGEST + (lateness + GRAIN) * speed,
    },
    {
      sentence: "no write arrives twice",
      found: `${server.twice.length} of ${server.writes}`,
      holds: server.twice.length === 0 && server.writes > 0,
    },
    {
      sentence: "the heap at the end is within 5 MB of the first measure",
      found: `${growth > 0 ? "+" : ""}${growth.toFixed(1)} MB`,
      holds: growth <= 5,
    },
    {
      sentence: "no timer, listener or socket is left after `close()`",
      found: left.length === 0 ? "nothing" : left.join(", "),
      holds: left.length === 0,
    },
  ];
}

export const reconnectsOf = ({ tally }: SoakResult, clients: number): number =>
  tally.connected + tally.resumed - clients;
