import type { SoakResult } from "./run-soak.ts";

/** A sentence that must hold, and what was found. */
export interface Verdict {
  readonly sentence: string;
  readonly found: string;
  readonly holds: boolean;
}

const MEGABYTE = 1_000_000;
/** 16 s by the time of the clients, and what a busy machine adds to that. */
const LONGEST = 20_000;

/** What a soak must show. */
export function verdicts(result: SoakResult, minutes: number, clients: number): Verdict[] {
  const { tally, server, heaps, left } = result;
  const reconnects = reconnectsOf(result, clients);
  const settled = tally.answered + Object.values(tally.failed).reduce((sum, count) => sum + count, 0);
  const growth = (heaps.at(-1)! - heaps[0]!) / MEGABYTE;
  const wanted = Math.round(minutes * 1_000);
  return [
    { sentence: `at least ${wanted} reconnects`, found: `${reconnects}`, holds: reconnects >= wanted },
    { sentence: "every request is settled", found: `${settled} of ${tally.made}`, holds: settled === tally.made },
    {
      sentence: "each in its time, 16 s by the clock of the client",
      found: `at most ${(tally.longest / 1_000).toFixed(1)} s`,
      holds: tally.longest <= LONGEST,
    },
    {
      sentence: "no write arrives twice",
      found: `${server.twice.length} of ${server.writes}`,
      holds: server.twice.length === 0 && server.writes > 0,
    },
    {
      sentence: "the heap at the end is within 5 MB of the first measure",
      found: `${growth.toFixed(1)} MB more`,
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
