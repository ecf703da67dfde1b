import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";

import { interleave } from "../../measure/rounds.ts";
import { median } from "../../measure/statistics.ts";
import type { Mix, Payload } from "../payloads.ts";

/** What a process is told: the bundle of each candidate, the payloads, and how often each is timed. */
export interface Task {
  bundles: Record<string, string>;
  mixes: Mix[];
  rounds: number;
}

export type Check = (value: unknown) => unknown;

/** Nanoseconds for one payload, by candidate, mix and kind. */
export type Times = Record<string, Record<string, { valid: number; invalid: number }>>;

/** How long one timing lasts at least, in milliseconds: so short that most are not interrupted by whatever else runs. */
const SLICE = 0.5;
/** How long each candidate runs before its first timing. */
const WARM_UP = 150;

/** The loop, made anew for each use, so that what the machine learns of one candidate is not held against another. */
function createLoop(): (checks: readonly Check[], values: readonly unknown[], times: number) => number {
  return new Function(
    "checks, values, times",
    "let yes = 0; for (let time = 0; time < times; time++) for (let i = 0; i < values.length; i++) if (checks[i](values[i])) yes++; return yes;",
  ) as ReturnType<typeof createLoop>;
}

/** Gives the nanoseconds that one payload takes; each call is one timing. */
function createTimer(checks: readonly Check[], values: readonly unknown[]): () => number {
  const loop = createLoop();
  let times = 1;
  // until the machine has made its best code of it
  for (const end = performance.now() + WARM_UP; performance.now() < end;) {
    const start = performance.now();
    loop(checks, values, times);
    if (performance.now() - start < SLICE) times *= 2;
  }
  return () => {
    const start = performance.now();
    loop(checks, values, times);
    return ((performance.now() - start) * 1e6) / (times * values.length);
  };
}

// code is optimised when it is time, not when a processor happens to be free
setFlagsFromString("--no-concurrent-recompilation");
const { bundles, mixes, rounds } = JSON.parse(readFileSync(process.argv[2]!, "utf8")) as Task;
const timers: Record<string, () => number> = {};
for (const [name, path] of Object.entries(bundles)) {
  for (const mix of mixes) {
    for (const kind of ["valid", "invalid"] as const) {
      // a copy of its own, as in a program that gets payloads of this kind
      const checks = (await import(`${pathToFileURL(path).href}?${mix.name} ${kind}`)) as Record<string, Check>;
      const payloads: Payload[] = mix[kind];
      timers[`${name}\n${mix.name}\n${kind}`] = createTimer(
        payloads.map(({ type }) => checks[type]!),
        payloads.map(({ value }) => value),
      );
    }
  }
}
for (const mix of mixes) {
  for (const kind of ["valid", "invalid"] as const) {
    const texts = mix[kind].map(({ value }) => JSON.stringify(value));
    timers[`JSON.parse\n${mix.name}\n${kind}`] = createTimer(
      texts.map(() => JSON.parse as Check),
      texts,
    );
  }
}
const results = await interleave(rounds, timers);
const times: Times = {};
for (const [key, all] of Object.entries(results)) {
  const [name, mix, kind] = key.split("\n") as [string, string, "valid" | "invalid"];
  ((times[name] ??= {})[mix] ??= { valid: 0, invalid: 0 })[kind] = median(all);
}
console.log(JSON.stringify(times));
