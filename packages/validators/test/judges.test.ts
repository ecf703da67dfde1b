import { describe, expect, test } from "vitest";

import { createJudges, type Oracles } from "./judges.ts";
import { createHyperjump } from "./oracles.ts";
import { tally } from "./tally.ts";
import { versions, type TestedVersion } from "./versions.ts";

const newest = (api: string): TestedVersion => versions.findLast((tested) => tested.api === api)!;

const PAIRS = 20_000;
const SEED = 5;

async function firstFault(tested: TestedVersion, oracles: Oracles): Promise<string | undefined> {
  return tally(tested, await createJudges(tested, oracles), PAIRS, SEED).faults[0];
}

describe("a keyword that Hyperjump does not know of is found out", () => {
  test.each([
    ["agent", "additionalProperties"],
    ["agent", "anyOf"],
    ["agent", "const"],
    ["customer", "enum"],
    ["agent", "maxItems"],
    ["agent", "maxLength"],
    ["agent", "maximum"],
    ["agent", "minProperties"],
    ["agent", "minimum"],
    ["agent", "not"],
    ["agent", "pattern"],
    ["webhooks", "required"],
    ["agent", "type"],
    ["agent", "uniqueItems"],
  ])("%s: %s", async (api, keyword) => {
    const tested = newest(api);
    const { document } = tested;
    const $defs = Object.fromEntries(
      Object.entries(document.$defs).map(([type, schema]) => [type, without(schema, keyword)]),
    ) as typeof document.$defs;
    const hyperjump = await createHyperjump({ ...document, $id: `${document.$id}?without=${keyword}`, $defs });
    expect(await firstFault(tested, { hyperjump })).toContain('"guard":false,"ajv":false,"hyperjump":true');
  });
});

test("so is an oracle that accepts or refuses one type always, or throws", async () => {
  const tested = newest("webhooks");
  const always = (verdict: () => boolean): Oracles => ({
    ajv: (type, value) => (type === "WorkScheduler" ? verdict() : tested.module[`validate${type}`]!(value)),
  });
  const fail = (): never => {
    throw new Error("out of order");
  };
  expect(await firstFault(tested, always(() => true))).toContain("webhooks 3.7 WorkScheduler: ");
  expect(await firstFault(tested, always(() => false))).toContain("webhooks 3.7 WorkScheduler: ");
  expect(await firstFault(tested, always(fail))).toContain("webhooks 3.7 WorkScheduler: Error: out of order");
});

/** A schema without a keyword, here and in all that it holds; properties of that name stay. */
function without(schema: unknown, keyword: string): unknown {
  if (typeof schema !== "object" || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map((each) => without(each, keyword));
  const kept = Object.entries(schema).filter(([name]) => name !== keyword);
  return Object.fromEntries(
    kept.map(([name, value]) => {
      if (name !== "properties") return [name, DATA.has(name) ? value : without(value, keyword)];
      return [name, Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, without(each, keyword)]))];
    }),
  );
}

/** Keywords whose values are no schemas. */
const DATA = new Set(["const", "default", "enum", "required"]);
