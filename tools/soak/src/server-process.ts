import { createMockServer } from "@chatwire/mock-server";

import { fastClock } from "./fast-clock.ts";
import { addFaults, endOne } from "./faults.ts";
import { MARK } from "./chatter.ts";

/** What the server says at the end. */
export interface ServerReport {
  /** How many connections it ended, by the way of it. */
  readonly ended: Readonly<Record<string, number>>;
  readonly writes: number;
  /** Writes that came more than once. */
  readonly twice: readonly string[];
}

// a process of its own, so that its memory is not taken for that of the clients
const [speed, rate] = process.argv.slice(2).map(Number) as [number, number];
const server = await createMockServer({
  apis: ["agent", "customer"],
  version: "3.6",
  clock: fastClock(speed),
  logLimit: 0,
});
const ended: Record<string, number> = {};
const writes = new Set<string>();
const twice: string[] = [];

server.log.onEntry(({ kind, frame }) => {
  const mark = kind === "in" ? MARK.exec(JSON.stringify(frame ?? ""))?.[0] : undefined;
  if (mark === undefined) return;
  if (writes.has(mark)) twice.push(mark);
  writes.add(mark);
});
addFaults(server);
const ender = setInterval(() => {
  const how = endOne(server);
  ended[how] = (ended[how] ?? 0) + 1;
}, 1_000 / rate);

process.on("message", async () => {
  clearInterval(ender);
  await server.close();
  process.send!({ ended, writes: writes.size, twice } satisfies ServerReport);
  process.disconnect();
});
// who started it may be gone without a word
process.on("disconnect", () => process.exit());
process.send!(new URL(server.urls.agent!.web).origin);
