import { createJudges } from "../../packages/validators/test/judges.ts";
import { pairsOf } from "../../packages/validators/test/pairs.ts";
import { Random } from "../../packages/validators/test/random.ts";
import { versions } from "../../packages/validators/test/versions.ts";

/** What was judged, and the first disagreements. */
export interface Verdicts {
  pairs: number;
  accepted: number;
  /** How often each keyword was broken on purpose. */
  broken: Record<string, number>;
  disagreements: string[];
}

const SHOWN = 5;

/** Judges so many pairs of each version, from a seed; prints the result as JSON. */
async function judgePairs(ofEach: number, seed: number): Promise<Verdicts> {
  const result: Verdicts = { pairs: 0, accepted: 0, broken: {}, disagreements: [] };
  for (const [index, tested] of versions.entries()) {
    const judge = await createJudges(tested);
    const pairs = pairsOf(tested, new Random(seed * versions.length + index));
    for (let count = 0; count < ofEach; count += 1) {
      const pair = pairs.next().value;
      result.pairs += 1;
      if (pair.breaks !== undefined) result.broken[pair.breaks] = (result.broken[pair.breaks] ?? 0) + 1;
      if (tested.module[`validate${pair.type}`]!(pair.value)) result.accepted += 1;
      const found = judge(pair);
      if (found !== undefined && result.disagreements.push(found) >= SHOWN) return result;
    }
  }
  return result;
}

const [ofEach, seed] = process.argv.slice(2).map(Number);
console.log(JSON.stringify(await judgePairs(ofEach!, seed!)));
