import { expect, test } from "vitest";

import { createJudges } from "./judges.ts";
import { pairsOf } from "./pairs.ts";
import { Random } from "./random.ts";
import { versions } from "./versions.ts";

const PAIRS = 1_000_000;
const SEED = 11;

test(`the guard, Ajv and Hyperjump give one verdict on ${PAIRS.toLocaleString("en")} pairs of a schema and a value`, async () => {
  const disagreements: string[] = [];
  const counts = { broken: 0, pairs: 0 };
  for (const [index, tested] of versions.entries()) {
    const judge = await createJudges(tested);
    const share = Math.ceil((PAIRS - counts.pairs) / (versions.length - index));
    const pairs = pairsOf(tested, new Random(SEED + index));
    for (let count = 0; count < share && disagreements.length < 10; count += 1) {
      const pair = pairs.next().value;
      counts.pairs += 1;
      if (pair.breaks !== undefined) counts.broken += 1;
      const found = judge(pair);
      if (found !== undefined) disagreements.push(found.slice(0, 2000));
    }
  }
  expect(disagreements).toEqual([]);
  expect(counts.pairs).toBe(PAIRS);
  expect(counts.broken).toBeGreaterThan(PAIRS * 0.49);
}, 600_000);
