import { describe, expect, test } from "vitest";

import type { Schema } from "./break-one.ts";
import { createJudges, type Oracles } from "./judges.ts";
import { createHyperjump } from "./oracles.ts";
import { sitesOf, type Site } from "./sites.ts";
import { tally } from "./tally.ts";
import { versions, type PublishedDocument, type TestedVersion } from "./versions.ts";

const newest = (api: string): TestedVersion => versions.findLast((tested) => tested.api === api)!;

const PAIRS = 6000;
const SEED = 5;

async function firstFault(tested: TestedVersion, oracles: Oracles): Promise<string | undefined> {
  return tally(tested, await createJudges(tested, oracles), PAIRS, SEED, 1).faults[0];
}

describe("one keyword that Hyperjump does not know of, in one place, is found out", () => {
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
    ["customer", "type"],
    ["agent", "uniqueItems"],
  ])("%s: %s", async (api, keyword) => {
    const tested = newest(api);
    const site = siteOf(tested, keyword);
    const hyperjump = await createHyperjump(without(tested.document, site));
    expect(await firstFault(tested, { hyperjump }), site.path).toContain('"guard":false,"ajv":false,"hyperjump":true');
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
  expect(
    await firstFault(
      tested,
      always(() => true),
    ),
  ).toContain("webhooks 3.7 WorkScheduler: ");
  expect(
    await firstFault(
      tested,
      always(() => false),
    ),
  ).toContain("webhooks 3.7 WorkScheduler: ");
  expect(await firstFault(tested, always(fail))).toContain("webhooks 3.7 WorkScheduler: Error: out of order");
});

/** One place in the middle of all where a keyword stands. */
function siteOf({ document }: TestedVersion, keyword: string): Site {
  const types = document.$defs as Record<string, Schema>;
  const sites = Object.entries(types).flatMap(([type, schema]) => [...sitesOf(schema, types, type)]);
  const own = sites.filter((site) => site.keyword === keyword);
  return own[Math.floor(own.length / 2)]!;
}

function without(document: PublishedDocument, { path, schema, keyword }: Site): PublishedDocument {
  const leave = (_: string, value: unknown): unknown =>
    value === schema ? { ...schema, [keyword]: undefined } : value;
  const copy = JSON.parse(JSON.stringify(document, leave)) as PublishedDocument;
  return { ...copy, $id: `${document.$id}?${path.replaceAll(/\W/g, "-")}-${keyword}` };
}
