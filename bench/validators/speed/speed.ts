import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { measureNode } from "../../measure/node-process.ts";
import { median } from "../../measure/statistics.ts";
import type { Sandbox } from "../../generate/sandbox.ts";
import type { Candidate } from "../candidates/candidate.ts";
import type { Mix } from "../payloads.ts";
import { bundleTrusted } from "../verdicts.ts";
import type { Task, Times } from "./time-checks.ts";

const TIME_CHECKS = fileURLToPath(new URL("time-checks.ts", import.meta.url));

export type { Times };

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
    bundles[candidate.name] = await bundleTrusted(candidate, mixes, folder);
  }
  const task: Task = { bundles, mixes: mixes.map((mix) => ({ ...mix, judged: [] })), rounds };
  const file = join(folder, "task.json");
  writeFileSync(file, JSON.stringify(task));
  const runs: Times[] = [];
  for (let run = 1; run <= processes; run += 1) {
    runs.push(JSON.parse((await measureNode(TIME_CHECKS, [file], { cwd: folder })).out) as Times);
    say(`speed: ${run} of ${processes} processes`);
  }
  return medians(runs);
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
