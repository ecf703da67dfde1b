import { availableParallelism, cpus } from "node:os";

import type { SoakOptions, SoakResult } from "./run-soak.ts";
import type { Verdict } from "./verdict.ts";

/** The report of a soak, as Markdown. */
export function describeSoak(
  { tally, server, heaps, load }: SoakResult,
  all: readonly Verdict[],
  { minutes, clients, speed, rate }: Omit<SoakOptions, "print">,
): string {
  const machine = `${cpus()[0]?.model.trim() ?? "unknown CPU"}, ${availableParallelism()} cores, Node ${process.versions.node}`;
  const lines = [
    "# Soak",
    "",
    `${machine}, ${new Date().toISOString().slice(0, 10)}. Made by \`pnpm soak --minutes ${minutes}\`.`,
    "",
    `${clients} clients over RTM, agents and customers, half of them over the platform's WebSocket and half over \`ws\`, and one ` +
      `of each API over HTTPS chat for ${minutes} minutes with the mock server, a process of its own, over real sockets. It ends ` +
      `${rate} connections in a second, and drops, delays, repeats, cuts and spoils answers. The time of the protocol goes ` +
      `${speed} times as fast, so that ${minutes} minutes hold ${minutes * speed} of its minutes.`,
    "",
    "| What must hold | Found | |",
    "| --- | --- | --- |",
    ...all.map(({ sentence, found, holds }) => `| ${sentence} | ${found} | ${holds ? "holds" : "**does not hold**"} |`),
    "",
    "| Count | |",
    "| --- | ---: |",
    ...counts({
      "requests made": tally.made,
      "requests answered": tally.answered,
      "pushes heard": tally.pushes,
      "frames reported as bad": tally.errors,
    }),
    ...counts(prefixed("rejected: ", tally.failed)),
    ...counts(prefixed("connections ended by the server: ", server.ended)),
    "",
    `Heap in use, measured ${heaps.length} times: ${heaps.map((heap) => (heap / 1e6).toFixed(1)).join(", ")} MB. The clients took ` +
      `${Math.round(load * 100)} % of a core.`,
    "",
  ];
  return lines.join("\n");
}

const prefixed = (prefix: string, all: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(all).map(([name, count]) => [`${prefix}${name}`, count]));

const counts = (all: Readonly<Record<string, number>>): string[] =>
  Object.entries(all).map(([name, count]) => `| ${name} | ${count} |`);
