import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { measureNode } from "../../measure/node-process.ts";
import { median } from "../../measure/statistics.ts";
import type { Sandbox } from "../../generate/sandbox.ts";
import { bundle, save } from "../bundle.ts";
import type { Candidate, TypeOf } from "../candidates/candidate.ts";
import type { Mix } from "../payloads.ts";
import type { Check, Task, Times } from "./time-checks.ts";

const TIME_CHECKS = fileURLToPath(new URL("time-checks.ts", import.meta.url));

export type { Times };

/** The types of all mixes, each once. */
export function typesOf(mixes: readonly Mix[]): TypeOf[] {
  const all = mixes.flatMap(({ api, valid }) => valid.map(({ type }): [string, TypeOf] => [type, { api, type }]));
  return [...new Map(all).values()];
}

/** Nanoseconds for one payload: medians of several processes, in each of which all candidates take turns. */
export async function measureSpeed(
  candidates: readonly Candidate[],
  mixes: readonly Mix[],
  sandbox: Sandbox,
  { processes, rounds, say }: { processes: number; rounds: number; say: (what: string) => void },
): Promise<Times> {
  const folder = sandbox.fresh("speed");
  const bundles: Record<string, string> = {};
  for (const candidate of candidates) {
    const path = save(folder, candidate.name, await bundle(await candidate.write(typesOf(mixes)), { minify: false }));
    await compareVerdicts(candidate, path, mixes);
    bundles[candidate.name] = path;
  }
  const task: Task = { bundles, mixes: mixes.map((mix) => ({ ...mix, broken: [] })), rounds };
  const file = join(folder, "task.json");
  writeFileSync(file, JSON.stringify(task));
  const runs: Times[] = [];
  for (let run = 1; run <= processes; run += 1) {
    runs.push(JSON.parse((await measureNode(TIME_CHECKS, [file], { cwd: folder })).out) as Times);
    say(`speed: ${run} of ${processes} processes`);
  }
  return medians(runs);
}

/** The largest share of mutants that a candidate with known faults may be wrong about. */
const FAULTS = 0.03;

/** A candidate that says anything else than Ajv does of the schema as it is published is not timed. */
async function compareVerdicts({ name, faults }: Candidate, path: string, mixes: readonly Mix[]): Promise<void> {
  const checks = (await import(pathToFileURL(path).href)) as Record<string, Check>;
  const judged = mixes.flatMap(({ valid, broken }) => [
    ...valid.map((payload) => ({ ...payload, fits: true })),
    ...broken,
  ]);
  const wrong = judged.filter(({ type, value, fits }) => checks[type]!(value) !== fits);
  const [first] = wrong;
  if (first === undefined || (faults !== undefined && wrong.length < judged.length * FAULTS)) return;
  throw new Error(
    `${name} is wrong about ${wrong.length} of ${judged.length} payloads, among them this ${first.type}: ${JSON.stringify(first.value)}`,
  );
}

function medians(runs: readonly Times[]): Times {
  const middle = (pick: (times: Times) => number): number => median(runs.map(pick));
  return Object.fromEntries(
    Object.entries(runs[0]!).map(([name, mixes]) => [
      name,
      Object.fromEntries(
        Object.keys(mixes).map((mix) => [
          mix,
          {
            valid: middle((times) => times[name]![mix]!.valid),
            invalid: middle((times) => times[name]![mix]!.invalid),
          },
        ]),
      ),
    ]),
  );
}
