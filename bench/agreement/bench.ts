import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

import { addUp, brokenOf, type Tally } from "../../packages/validators/test/tally.ts";
import { repository } from "../generate/sandbox.ts";
import type { Bench } from "../measure/bench.ts";
import { seconds, table, target } from "../measure/markdown.ts";
import { measureNode } from "../measure/node-process.ts";

const JUDGE_PAIRS = fileURLToPath(new URL("judge-pairs.ts", import.meta.url));
const MILLION = 1_000_000;

export const bench: Bench = {
  title: "Agreement of the validators with Ajv and Hyperjump",
  /** Millions of pairs, each from a seed of its own. */
  rounds: 10,
  describe: (rounds) => `${rounds} million pairs, from the seeds 1 to ${rounds}`,
  async run(rounds, say) {
    const start = performance.now();
    const seeds = Array.from({ length: rounds }, (_, index) => index + 1);
    const tallies: Tally[] = [];
    const work = async (): Promise<void> => {
      for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
        const { out } = await measureNode(JUDGE_PAIRS, [String(MILLION), String(seed)], { cwd: repository });
        tallies.push(JSON.parse(out) as Tally);
        say(`${tallies.length} of ${rounds} million; ${tallies.at(-1)!.faults.length} disagreements from seed ${seed}`);
      }
    };
    await Promise.all(Array.from({ length: Math.min(rounds, availableParallelism()) }, work));
    const all = addUp(tallies);
    if (all.faults.length > 0) process.exitCode = 1;
    return describe(all, rounds, performance.now() - start);
  },
};

const count = (value: number): string => value.toLocaleString("en");

function describe(all: Tally, rounds: number, time: number): string[] {
  const { pairs, json, accepted, broken, explained, atOnePlace, types, sites, brokenSites, faults } = all;
  return [
    `${count(json)} pairs of a schema and a value that the guard, Ajv and Hyperjump judged, and ${count(pairs - json)} more that are no JSON, for holes in lists and numbers without end (\`1e400\`), so that Hyperjump was not asked. They took ${seconds(time)}, with a process for each million; ${count(accepted)} were accepted.`,
    `They are of every type of every version of every API (${count(types / rounds)} types). ${count(brokenOf(all))} were refused that break exactly one keyword on purpose; each of the ${count(sites / rounds)} places in the schemas where a keyword can be broken alone was broken. The others are valid, or changed in any way: other types, inherited names, lone surrogates, holes in lists, deep nesting.`,
    table(
      ["keyword broken on purpose", "pairs"],
      Object.entries(broken).map(([keyword, times]) => [keyword, count(times)]),
    ),
    `Of every fourth pair the issues were asked for, too; of the ${count(explained)} that were broken on purpose, ${((100 * atOnePlace) / explained).toFixed(1)} % name one place, and the rest those of several alternatives.`,
    [
      target("one verdict on every pair, issues exactly where it is no, and no exception", faults.length === 0),
      target("at least half of them break exactly one keyword", brokenOf(all) >= pairs / 2),
      target("every keyword was broken wherever it stands", brokenSites === sites),
    ].join("\n"),
    ...faults.slice(0, 10).map((fault) => `    ${fault.slice(0, 1000)}`),
  ];
}
