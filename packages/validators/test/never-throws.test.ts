import { expect, test } from "vitest";

import type { Validator } from "../src/index.ts";
import { mutate, placesOf, replaceAt, type Place } from "./mutants.ts";
import { INHERITED, nest, withName } from "./odd-values.ts";
import { Random } from "./random.ts";
import { validatorOf, versions } from "./versions.ts";

const INPUTS = 1_000_000;

interface Tried {
  name: string;
  validator: Validator<unknown>;
  value: unknown;
  places: Place[];
}

const tried: Tried[] = versions.flatMap((tested) =>
  tested.samples.map((sample) => {
    const name = `${tested.api} ${tested.version} ${sample.part} ${sample.name}`;
    return { name, validator: validatorOf(tested, sample)!, value: sample.value, places: placesOf(sample.value) };
  }),
);

/** Says what is wrong with a validator: it throws, or its two answers differ. */
function ask(validator: Validator<unknown>, value: unknown): { accepted: boolean; fault?: string } {
  let accepted = false;
  try {
    accepted = validator(value);
    const issues = validator.issues(value);
    if (accepted !== (issues.length === 0))
      return { accepted, fault: `accepted: ${accepted}, issues: ${issues.length}` };
    // no type refers to itself so deeply that the stack could end; the guard says no and the check finds nothing
    return issues[0]?.keyword === "maxDepth" ? { accepted, fault: issues[0].message } : { accepted };
  } catch (error) {
    return { accepted, fault: String(error) };
  }
}

test(`${INPUTS.toLocaleString("en")} inputs: nothing is thrown, and there are issues exactly where the guard says no`, () => {
  const random = new Random(1);
  const faults: string[] = [];
  let count = 0;
  for (let index = 0; index < INPUTS && faults.length < 10; index += 1) {
    const { name, validator, value, places } = random.pick(tried);
    const input = mutate(value, places, random);
    const { accepted, fault } = ask(validator, input);
    if (accepted) count += 1;
    if (fault !== undefined) faults.push(`${name}: ${fault}: ${JSON.stringify(input).slice(0, 1000)}`);
  }
  expect(faults).toEqual([]);
  // neither verdict is rare
  expect(Math.min(count, INPUTS - count)).toBeGreaterThan(INPUTS / 10);
});

const deep = nest("text", 200_000);
const giants = {
  "200,000 levels": deep,
  "200,000 levels below inherited names": INHERITED.reduce<unknown>((value, name) => withName(value, name, deep), {}),
  "an object of many": Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`name${index}`, { index }])),
  "a list of many": Array.from({ length: 200 }, () => ({})),
  "a long text": "👍".repeat(200_000),
};

test.each(Object.entries(giants))("%s in place of a value throws nothing", (_, giant) => {
  const faults: string[] = [];
  const first = new Map(tried.map((example) => [example.validator, example]));
  for (const { name, validator, value, places } of first.values()) {
    for (const place of places.slice(0, 5)) {
      const { fault } = ask(validator, replaceAt(value, place, giant));
      if (fault !== undefined) faults.push(`${name} ${place.join("/")}: ${fault}`);
    }
  }
  expect(faults.slice(0, 10)).toEqual([]);
});

test("the time for many errors grows with their number, not with its square", () => {
  const { validateListChatsResponse } = versions.find(
    ({ api, version }) => api === "agent" && version === "3.7",
  )!.module;
  const time = (length: number): number => {
    const chats = { chats_info: Array.from({ length }, () => ({})) };
    const start = performance.now();
    expect(validateListChatsResponse!.issues(chats)).toHaveLength(length);
    return performance.now() - start;
  };
  time(1000);
  // a square would make it 1600 times as much
  expect(time(80_000)).toBeLessThan(400 * Math.max(time(2000), 1));
});
