import { interleave } from "../measure/rounds.ts";
import type { Took } from "./client.ts";
import type { ContenderKey } from "./contenders/index.ts";
import type { Client, Server } from "./processes.ts";

/** What something took, by contender: one for each round, in the same order for all. */
export type Rounds = Partial<Record<ContenderKey, Took[]>>;

export interface Course {
  rounds: number;
  /** How often all of it is begun anew, as code is optimised a little differently each time. */
  processes: number;
}

/** All of some contenders take turns at something, each in a process of its own. */
export async function compare(
  server: Server,
  keys: readonly ContenderKey[],
  tls: boolean,
  { rounds, processes }: Course,
  work: (client: Client) => Promise<Took>,
): Promise<Rounds> {
  const all: Rounds = {};
  for (let run = 0; run < processes; run += 1) {
    using clients = new DisposableStack();
    const things: Record<string, () => Promise<Took>> = {};
    for (const key of keys) {
      const client = clients.use(await server.client(key, tls));
      things[key] = () => work(client);
      // until the machine has made its best code of it
      for (const end = performance.now() + WARM_UP; performance.now() < end;) await work(client);
    }
    for (const [key, took] of Object.entries(await interleave(Math.ceil(rounds / processes), things)))
      (all[key as ContenderKey] ??= []).push(...took);
  }
  return all;
}

/** In milliseconds. */
const WARM_UP = 1_500;

/** How fast one is beside another, 1 being as fast and 2 twice as fast: of each round, as both had it equally hard. */
export function ratios(one: readonly Took[], other: readonly Took[], part: keyof Took): number[] {
  return one.map((took, round) => other[round]![part] / took[part]);
}
