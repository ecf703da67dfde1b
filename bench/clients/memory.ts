import { interleave } from "../measure/rounds.ts";
import { median } from "../measure/statistics.ts";
import type { Memory } from "./client.ts";
import type { ContenderKey } from "./contenders/index.ts";
import type { Server } from "./processes.ts";

export const CONNECTIONS = 2_000;
/** So many are there before: what a process needs once is not what a connection needs. */
const BEFORE = 300;

/** What so many connections more hold, in bytes for one; each time in a new process. */
export async function measureMemory(
  server: Server,
  keys: readonly ContenderKey[],
  tls: boolean,
  rounds: number,
): Promise<Partial<Record<ContenderKey, Memory>>> {
  const things = keys.map((key) => [key, () => once(server, key, tls)] as const);
  const all = await interleave(rounds, Object.fromEntries(things));
  const middle = (of: readonly Memory[]): Memory => ({
    objects: median(of.map(({ objects }) => objects)),
    resident: median(of.map(({ resident }) => resident)),
  });
  return Object.fromEntries(keys.map((key) => [key, middle(all[key]!)]));
}

async function once(server: Server, key: ContenderKey, tls: boolean): Promise<Memory> {
  using client = await server.client(key, tls);
  await client.connect(BEFORE);
  const before = await client.memory();
  await client.connect(CONNECTIONS);
  const after = await client.memory();
  return {
    objects: (after.objects - before.objects) / CONNECTIONS,
    resident: (after.resident - before.resident) / CONNECTIONS,
  };
}
