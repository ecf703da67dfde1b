import { expect, test } from "vitest";

import { createJudges, createOracles } from "./judges.ts";
import { addUp, brokenOf, tally, type Tally } from "./tally.ts";
import { versions } from "./versions.ts";

const PAIRS = 1_000_000;
const SEED = 11;

test(`the guard, Ajv and Hyperjump give one verdict on ${PAIRS.toLocaleString("en")} pairs of a schema and a value, from seed ${SEED}`, async () => {
  const tallies: Tally[] = [];
  for (const [index, tested] of versions.entries()) {
    const judge = await createJudges(tested, await createOracles(tested));
    const share = Math.round((PAIRS * (index + 1)) / versions.length) - Math.round((PAIRS * index) / versions.length);
    tallies.push(tally(tested, judge, share, SEED + index));
  }
  const all = addUp(tallies);
  expect(all.faults).toEqual([]);
  // what is no JSON, for holes and numbers without end, is no question for Hyperjump and comes on top
  expect(all.json).toBe(PAIRS);
  // half of all break one keyword, and what is said of them is of one place; alternatives may each say of their own
  expect(brokenOf(all)).toBeGreaterThan(all.pairs / 2);
  expect(all.atOnePlace).toBeGreaterThan(all.explained * 0.97);
  expect(all.accepted).toBeGreaterThan(PAIRS * 0.1);
  expect([all.acceptedTypes, all.refusedTypes]).toEqual([all.types, all.types]);
  expect(all.brokenSites).toBe(all.sites);
}, 600_000);
