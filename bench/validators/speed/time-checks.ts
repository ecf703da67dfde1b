import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";

import { interleave } from "../../measure/rounds.ts";
import { median } from "../../measure/statistics.ts";
import type { Mix } from "../payloads.ts";

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
/** How long each candidate keeps the processor busy before its first timing, in milliseconds. */
const WARM_UP = 150;

/** What this process has kept processors busy for; unlike the clock it stands still while something else runs. */
const busy = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

let loops = 0;

/** The loop, made anew for each use, so that what the machine learns of one candidate is not held against another. */
function createLoop(): (checks: readonly Check[], values: readonly unknown[], times: number) => number {
  loops += 1;
  return new Function(
    "checks, values, times",
    // equal texts would be one function to the machine
    `let yes = 0; for (let time = 0; time < times; time++) for (let i = 0; i < values.length; i++) if (checks[i](values[i])) yes++; return yes; // ${loops}`,
  ) as ReturnType<typeof createLoop>;
}

/** Gives the nanoseconds that one payload takes; each call is one timing. */
function createTimer(checks: readonly Check[], values: readonly unknown[]): () => number {
  const loop = createLoop();
  let times = 1;
  // until the machine has made its best code of it
  for (const end = busy() + WARM_UP; busy() < end;) {
    const start = performance.now();
    loop(checks, values, times);
    if (performance.now() - start < SLICE) times *= 2;
  }
  return () => {
    // whoever came before has filled the caches with his own
    loop(checks, values, Math.ceil(times / 4));
    const start = performance.now();
    loop(checks, values, times);
    return ((performance.now() - start) * 1e6) / (times * values.length);
  };
}

// code is optimised when it is time, not when a processor happens to be free
setFlagsFromString("--no-concurrent-recompilation");
// and stays, though it has to wait for its turn
setFlagsFromString("--no-flush-bytecode");
const { bundles, mixes, rounds } = JSON.parse(readFileSync(process.argv[2]!, "utf8")) as Task;
const timers: Record<string, () => number> = {};
// those that are compared take their turns right after each other
for (const mix of mixes) {
  for (const kind of ["valid", "invalid"] as const) {
    const payloads = mix[kind];
    const values = payloads.map(({ value }) => value);
    for (const [name, path] of Object.entries(bundles)) {
      // a copy of its own, as in a program that gets payloads of this kind
      const checks = (await import(`${pathToFileURL(path).href}?${mix.name} ${kind}`)) as Record<string, Check>;
      timers[`${name}\n${mix.name}\n${kind}`] = createTimer(
        payloads.map(({ type }) => checks[type]!),
        values,
      );
    }
    const texts = values.map((value) => JSON.stringify(value));
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
