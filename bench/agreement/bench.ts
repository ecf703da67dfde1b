import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

import type { Bench } from "../measure/bench.ts";
import { table, target } from "../measure/markdown.ts";
import { measureNode } from "../measure/node-process.ts";
import { repository } from "../generate/sandbox.ts";
import type { Verdicts } from "./judge-pairs.ts";

const JUDGE_PAIRS = fileURLToPath(new URL("judge-pairs.ts", import.meta.url));
const MILLION = 1_000_000;

export const bench: Bench = {
  title: "Agreement of the validators with Ajv and Hyperjump",
  /** Millions of pairs. */
  rounds: 10,
  async run(rounds, say) {
    const seeds = Array.from({ length: rounds }, (_, index) => index + 1);
    const results: Verdicts[] = [];
    const work = async (): Promise<void> => {
      for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
        const { out } = await measureNode(JUDGE_PAIRS, [String(Math.ceil(MILLION / 22)), String(seed)], {
          cwd: repository,
        });
        results.push(JSON.parse(out) as Verdicts);
        say(`${results.length} of ${rounds} million`);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    return describe(results);
  },
};

function describe(results: readonly Verdicts[]): string[] {
  const sum = (pick: (verdicts: Verdicts) => number): number => results.reduce((all, each) => all + pick(each), 0);
  const keywords = [...new Set(results.flatMap(({ broken }) => Object.keys(broken)))].sort();
  const brokenBy = (keyword: string): number => sum(({ broken }) => broken[keyword] ?? 0);
  const pairs = sum((verdicts) => verdicts.pairs);
  const broken = keywords.reduce((all, keyword) => all + brokenBy(keyword), 0);
  const disagreements = results.flatMap((verdicts) => verdicts.disagreements);
  const number = (value: number): string => value.toLocaleString("en");
  return [
    `${number(pairs)} pairs of a schema and a value, over all versions of all APIs; ${number(broken)} of them break exactly one keyword on purpose, the others are valid or changed in any way: other types, inherited names, \`1e400\`, lone surrogates, holes in lists, deep nesting. ${number(sum(({ accepted }) => accepted))} were accepted. Of every fourth pair the issues were asked for, too. Numbers without end and holes are no JSON: of those the guard and Ajv are asked, and not Hyperjump.`,
    table(
      ["keyword broken on purpose", "pairs"],
      keywords.map((keyword) => [keyword, number(brokenBy(keyword))]),
    ),
    target(
      "the guard, Ajv and Hyperjump gave one verdict on every pair, and there were issues where that was no",
      disagreements.length === 0,
    ),
    ...disagreements.slice(0, 10).map((text) => `    ${text.slice(0, 1000)}`),
  ];
}
