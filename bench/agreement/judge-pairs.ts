import { createJudges, createOracles } from "../../packages/validators/test/judges.ts";
import { addUp, tally, type Tally } from "../../packages/validators/test/tally.ts";
import { versions } from "../../packages/validators/test/versions.ts";

/** Judges so many pairs, as many of each version, from a seed. */
async function judgePairs(pairs: number, seed: number): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const [index, tested] of versions.entries()) {
    const judge = await createJudges(tested, await createOracles(tested));
    const share = Math.ceil((pairs * (index + 1)) / versions.length) - Math.ceil((pairs * index) / versions.length);
    tallies.push(tally(tested, judge, share, seed * versions.length + index));
  }
  return addUp(tallies);
}

const [pairs, seed] = process.argv.slice(2).map(Number);
console.log(JSON.stringify(await judgePairs(pairs!, seed!)));
