import { expect, test } from "vitest";

import type { Validator } from "../src/index.ts";
import { CHANGES, INHERITED, mutate, nest, placesOf, withName } from "./mutants.ts";
import { Random } from "./random.ts";
import { validatorOf, versions } from "./versions.ts";

const INPUTS = 1_000_000;

interface Tried {
  name: string;
  validator: Validator<unknown>;
  value: unknown;
  places: ReturnType<typeof placesOf>;
}

const tried: Tried[] = versions.flatMap((tested) =>
  tested.samples.map((sample) => {
    const name = `${tested.api} ${tested.version} ${sample.part} ${sample.name}`;
    return { name, validator: validatorOf(tested, sample)!, value: sample.value, places: placesOf(sample.value) };
  }),
);

/** What is wrong with a validator, if anything: it throws, or its two answers differ. */
function fault(validator: Validator<unknown>, value: unknown): string | undefined {
  try {
    const accepted = validator(value);
    const { length } = validator.issues(value);
    return accepted === (length === 0) ? undefined : `the guard says ${accepted} and there are ${length} issues`;
  } catch (error) {
    return String(error);
  }
}

test(`${INPUTS.toLocaleString("en")} inputs: nothing is thrown, and there are issues exactly where the guard says no`, () => {
  const random = new Random(1);
  const faults: string[] = [];
  let accepted = 0;
  for (let count = 0; count < INPUTS && faults.length < 10; count += 1) {
    const { name, validator, value, places } = random.pick(tried);
    const input = mutate(value, places, CHANGES, random);
    const found = fault(validator, input);
    if (found !== undefined) faults.push(`${name}: ${found}: ${JSON.stringify(input).slice(0, 1000)}`);
    if (validator(input)) accepted += 1;
  }
  expect(faults).toEqual([]);
  // neither verdict is rare
  expect(Math.min(accepted, INPUTS - accepted)).toBeGreaterThan(INPUTS / 5);
});

const deep = nest("text", 200_000);
const wide = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`name${index}`, { index }]));
const inheriting = INHERITED.reduce<unknown>((value, name) => withName(value, name, deep), {});
const giants = { deep, wide, inheriting, "a long list": Array.from({ length: 20_000 }, () => ({})), "a long text": "👍".repeat(200_000) };

test.each(Object.entries(giants))("%s throws nothing, in place of each value of an example", (_, giant) => {
  const seen = new Set<Validator<unknown>>();
  const faults: string[] = [];
  for (const { name, validator, value, places } of tried) {
    if (seen.has(validator)) continue;
    seen.add(validator);
    for (const place of places.slice(0, 30)) {
      const found = fault(validator, mutate(value, [place], [() => ({ value: giant })], new Random(1)));
      if (found !== undefined) faults.push(`${name} ${place.join("/")}: ${found}`);
    }
  }
  expect(faults.slice(0, 10)).toEqual([]);
});
