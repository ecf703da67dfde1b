import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import type { Address, Connected } from "./contenders/contender.ts";
import { contenders, type ContenderKey } from "./contenders/index.ts";
import type { Flood } from "./server.ts";

/** What the process of a client is told to do, one after the other. */
export type ClientTask =
  | { kind: "connect"; contender: ContenderKey; address: Address; count: number }
  | { kind: "take"; flood: Flood; pushes: number }
  | { kind: "request"; count: number; inFlight: number }
  | { kind: "memory" };

/** What something took, in nanoseconds for one. */
export interface Took {
  cpu: number;
  wall: number;
}

/** What the process holds, in bytes. */
export interface Memory {
  /** Objects and buffers, after a collection. */
  objects: number;
  /** Of the machine's memory. */
  resident: number;
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

let connected: Connected[] = [];

process.on("message", async (task: ClientTask) => process.send!({ did: await work(task) }));
process.once("disconnect", () => process.exit());

async function work(task: ClientTask): Promise<Took | Memory | undefined> {
  if (task.kind === "memory") return memory();
  if (task.kind === "take") return take(task.flood, task.pushes);
  if (task.kind === "request") return timed(task.count, () => request(task.count, task.inFlight));
  const { contender, address, count } = task;
  for (let index = 0; index < count; index += 1) connected.push(await contenders[contender].connect(address));
  return undefined;
}

async function take(flood: Flood, pushes: number): Promise<Took> {
  const { call, heard } = connected[0]!;
  const before = heard() ?? 0;
  const took = await timed(pushes, () => call("flood", flood));
  const missing = before + pushes - (heard() ?? pushes + before);
  if (missing !== 0) throw new Error(`${missing} of ${pushes} pushes were not handed out`);
  return took;
}

/** So many requests are in flight at once: when one is answered, the next is made. */
async function request(count: number, inFlight: number): Promise<void> {
  const { call } = connected[0]!;
  const payload = { chat_id: "QYBTDK7C3R", event: { type: "message", text: "It is, and it ships today." } };
  let left = count;
  const one = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await call("send_event", payload);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, one));
}

/** No garbage is collected before: with it would go what V8 knows of the shapes of frames, and code that was made for them. */
async function timed(count: number, run: () => Promise<unknown>): Promise<Took> {
  const start = performance.now();
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return { cpu: ((user + system) * 1e3) / count, wall: ((performance.now() - start) * 1e6) / count };
}

async function memory(): Promise<Memory> {
  // buffers are let go of after a collection, and some only after the next
  for (let times = 0; times < 3; times += 1) {
    collectGarbage();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  return { objects: heapUsed + external, resident: rss };
}
