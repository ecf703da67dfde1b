import { pathToFileURL } from "node:url";

import { bundle, save } from "./bundle.ts";
import type { Candidate, TypeOf } from "./candidates/candidate.ts";
import type { Mix } from "./payloads.ts";
import type { Check } from "./speed/time-checks.ts";

/** The types of all mixes, each once. */
function typesOf(mixes: readonly Mix[]): TypeOf[] {
  const all = mixes.flatMap(({ api, valid }) => valid.map(({ type }): [string, TypeOf] => [type, { api, type }]));
  return [...new Map(all).values()];
}

/** The path of a module with the checks of a candidate; an error when it says anything else than Ajv does. */
export async function bundleTrusted(candidate: Candidate, mixes: readonly Mix[], folder: string): Promise<string> {
  const path = save(folder, candidate.name, await bundle(await candidate.write(typesOf(mixes)), { minify: false }));
  await compareVerdicts(candidate, path, mixes);
  return path;
}

/** The largest share of mutants that a candidate with known faults may be wrong about. */
const FAULTS = 0.03;

/** A candidate that says anything else than Ajv does of the schema as it is published is not timed. */
async function compareVerdicts({ name, faults }: Candidate, path: string, mixes: readonly Mix[]): Promise<void> {
  const checks = (await import(pathToFileURL(path).href)) as Record<string, Check>;
  const judged = mixes.flatMap((mix) => mix.judged);
  const wrong = judged.filter(({ type, value, fits }) => checks[type]!(value) !== fits);
  const [first] = wrong;
  if (first === undefined || (faults !== undefined && wrong.length < judged.length * FAULTS)) return;
  throw new Error(
    `${name} is wrong about ${wrong.length} of ${judged.length} payloads, among them this ${first.type}: ${JSON.stringify(first.value)}`,
  );
}
