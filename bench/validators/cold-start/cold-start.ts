import { execFile } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

import type { Sandbox } from "../../generate/sandbox.ts";
import { table, target } from "../../measure/markdown.ts";
import { interleave } from "../../measure/rounds.ts";
import { median } from "../../measure/statistics.ts";
import { bundle, save } from "../bundle.ts";
import type { Candidate } from "../candidates/candidate.ts";
import { VERSION, type Mix } from "../payloads.ts";

const SCRIPT = fileURLToPath(new URL("import-and-check.mjs", import.meta.url));
const TYPE = { api: "agent", type: "IncomingEventPayload" };
export const EMPTY = "an empty module";

export type ColdStarts = Record<string, number>;

/** Milliseconds to import a module and to check one `incoming_event` by it, each in a process of its own. */
export async function measureColdStarts(
  candidates: readonly Candidate[],
  mixes: readonly Mix[],
  sandbox: Sandbox,
  rounds: number,
): Promise<ColdStarts> {
  const folder = sandbox.fresh("cold-start");
  const payload = JSON.stringify(mixes.flatMap(({ valid }) => valid).find(({ type }) => type === TYPE.type)!.value);
  const start = (module: string, name?: string) => async (): Promise<number> => {
    const words = [SCRIPT, module, payload, ...(name === undefined ? [] : [name])];
    return Number((await promisify(execFile)(process.execPath, words)).stdout);
  };
  const starts: Record<string, () => Promise<number>> = {
    [EMPTY]: start(pathToFileURL(save(folder, "empty", "export {};")).href),
  };
  for (const { name, write } of candidates) {
    starts[name] = start(
      pathToFileURL(save(folder, name, await bundle(await write([TYPE]), { minify: true }))).href,
      TYPE.type,
    );
  }
  const ours = (module: string): string => import.meta.resolve(`@chatwire/validators/agent/v${VERSION}${module}`);
  starts["ours: guards, not bundled"] = start(ours("/guards"), `is${TYPE.type}`);
  starts["ours: first issues, not bundled"] = start(ours("/first-issue"), `firstIssueIn${TYPE.type}`);
  starts["ours: validators, not bundled"] = start(ours(""), `validate${TYPE.type}`);
  const results = await interleave(rounds, starts);
  return Object.fromEntries(Object.entries(results).map(([name, all]) => [name, median(all)]));
}

export function describeColdStarts(starts: ColdStarts): string[] {
  const over = (name: string): number => starts[name]! - starts[EMPTY]!;
  const rows = Object.entries(starts).map(([name, time]) => [
    name,
    `${time.toFixed(2)} ms`,
    name === EMPTY ? "" : `${over(name).toFixed(2)} ms`,
  ]);
  return [
    "## Cold start",
    "Import and first check of an `incoming_event`, as a minified bundle unless something else is said, in a fresh process each time.",
    table(["candidate", "time", `over ${EMPTY}`], rows),
    target(
      "a bundle of the guard takes at most 1.5 ms over an empty module, and so does one with issues",
      over("ours: guard") <= 1.5 && over("ours: all issues") <= 1.5,
    ),
  ];
}
