import { fork } from "node:child_process";
import { once } from "node:events";
import { monitorEventLoopDelay } from "node:perf_hooks";

import { AgentClient, AgentWebClient } from "@chatwire/agent-client/v3.6";
import { CustomerClient, CustomerWebClient } from "@chatwire/customer-client/v3.6";
import { WebSocket as WsSocket } from "ws";

import { chatter, rtmChatter, Tally, type AnyClient, type AnyRtmClient } from "./chatter.ts";
import { fastClock } from "./fast-clock.ts";
import { heapInUse } from "./heap.ts";
import type { ServerReport } from "./server-process.ts";

export interface SoakOptions {
  readonly minutes: number;
  /** How many clients over RTM; half of them are agents, and half of them use `ws`. */
  readonly clients: number;
  /** How much faster the time of the protocol goes. */
  readonly speed: number;
  /** Connections that the server ends in a second. */
  readonly rate: number;
  readonly print: (line: string) => void;
}

export interface SoakResult {
  readonly tally: Tally;
  readonly server: ServerReport;
  /** Bytes in use, at the end of each minute or of each third of a short run. */
  readonly heaps: readonly number[];
  /** What is still open after all clients are closed, and was not before there were any. */
  readonly left: readonly string[];
  /** Milliseconds by which the machine itself was late, at most. */
  readonly lateness: number;
  /** The share of one core that the clients took. */
  readonly load: number;
}

const PAUSE = 250;

/** Lets clients chat with a server that ends their connections all the time. */
export async function runSoak({ minutes, clients, speed, rate, print }: SoakOptions): Promise<SoakResult> {
  const child = fork(new URL("server-process.ts", import.meta.url), [String(speed), String(rate)]);
  const [baseUrl] = (await once(child, "message")) as [string];
  const tally = new Tally();
  const stop = new AbortController();
  const clock = fastClock(speed);
  const begun = process.cpuUsage();
  const delays = monitorEventLoopDelay({ resolution: 10 });
  delays.enable();
  const options = { organizationId: "08ff49b6-f772-4632-a716-c43069c43a8c", token: freshTokens(), baseUrl, clock };
  const habits = { tally, pause: PAUSE, now: clock.now, signal: stop.signal };

  const chatting = Array.from({ length: clients }, (_, number) => {
    // the first of four takes the platform's WebSocket as an agent, the second as a customer, …
    const rtm = { ...options, ...(number % 4 < 2 ? {} : { WebSocket: WsSocket as never }) };
    const isAgent = number % 2 === 0;
    const client = isAgent ? new AgentClient(rtm) : new CustomerClient(rtm);
    return rtmChatter(client as unknown as AnyRtmClient, { ...habits, number, write: isAgent ? multicast : rename });
  });
  for (const Client of [AgentWebClient, CustomerWebClient]) {
    const number = chatting.length;
    const write = Client === AgentWebClient ? multicast : rename;
    chatting.push(chatter(new Client(options) as unknown as AnyClient, { ...habits, number, write }));
  }

  const heaps: number[] = [];
  const parts = Math.max(3, Math.round(minutes));
  for (let part = 1; part <= parts; part += 1) {
    await new Promise((resolve) => setTimeout(resolve, (minutes * 60_000) / parts));
    heaps.push(heapInUse());
    const { made, answered, resumed, connected } = tally;
    const heap = `${(heaps.at(-1)! / 1e6).toFixed(1)} MB`;
    print(
      `${part}/${parts}: ${resumed + connected - clients} reconnects, ${answered} of ${made} answered, heap ${heap}`,
    );
  }
  stop.abort();
  await Promise.all(chatting);
  delays.disable();
  const { user, system } = process.cpuUsage(begun);
  child.send("stop");
  const [server] = (await once(child, "message")) as [ServerReport];
  await once(child, "exit");
  // what the platform lets go of in its own time
  await new Promise((resolve) => setTimeout(resolve, 100));
  heaps.push(heapInUse());
  const left = process.getActiveResourcesInfo().filter((name) => !/^(PipeWrap|TTYWrap|FSReq.*|Immediate)$/.test(name));
  const lateness = delays.max / 1e6;
  return { tally, server, heaps, left, lateness, load: (user + system) / 1_000 / (minutes * 60_000) };
}

/** A new token each time. */
function freshTokens(): () => string {
  let count = 0;
  return () => `token-${(count += 1)}`;
}

const multicast = (mark: string): [string, object] => [
  "multicast",
  { recipients: { agents: { groups: [0] } }, content: { mark } },
];
const rename = (mark: string): [string, object] => ["update_customer", { name: mark }];
