import { describe, expect, test } from "vitest";

import { allIssues, issuesOf, pointerOf } from "@chatwire/codegen/spec";

import { fakesOf, forFaker } from "./fakes.ts";
import { mutate, placesOf, replaceAt, valueAt } from "./mutants.ts";
import { createAjv, createHyperjump } from "./oracles.ts";
import { Random } from "./random.ts";
import { typeOf, versions, type TestedVersion } from "./versions.ts";

/** Of each type one made-up value from each. */
const SEEDS = [1, 2];
const MUTANTS_OF_AN_EXAMPLE = 15;

interface Case {
  type: string;
  value: unknown;
}

/** How often each verdict was given, and which keywords were broken, so that nothing agrees by never being asked. */
const verdicts = { true: 0, false: 0 };
const broken = new Set<string>();

describe.each(versions)("validators of $api $version, Ajv and Hyperjump agree", (tested) => {
  const { document, module } = tested;
  const ajv = createAjv(document);
  const hyperjump = createHyperjump(document);

  async function disagreements(cases: Iterable<Case>): Promise<string[]> {
    const askHyperjump = await hyperjump;
    const found: string[] = [];
    for (const { type, value } of cases) {
      const validator = module[`validate${type}`]!;
      const given = { ours: validator(value), ajv: ajv(type, value), hyperjump: askHyperjump(type, value) };
      verdicts[`${given.ours}`] += 1;
      const issues = validator.issues(value);
      for (const { keyword } of issues) broken.add(keyword);
      if (given.ours !== given.ajv || given.ours !== given.hyperjump)
        found.push(`${type} ${JSON.stringify(given)} ${JSON.stringify(value)}`);
      // what `spec check` says of an example
      const said = { validator: [...new Set(issues.map(named))].sort(), check: checked(tested, type, value) };
      if (String(said.validator) !== String(said.check))
        found.push(`${type} ${JSON.stringify(said)} ${JSON.stringify(value)}`);
    }
    return found.slice(0, 10);
  }

  test("on made-up values of every type", async () => {
    expect(await disagreements(fakes(tested))).toEqual([]);
  });

  test("on mutants of examples", async () => {
    expect(await disagreements(mutants(tested))).toEqual([]);
  });
});

const named = ({ keyword, pointer }: { keyword: string; pointer: string }): string => `${keyword} at ${pointer}`;

/** The issues that the generator sees when it checks an example, each once. */
function checked({ document }: TestedVersion, type: string, value: unknown): string[] {
  const issues = allIssues(issuesOf(value as never, { $ref: `#/$defs/${type}` }, document.$defs));
  return [...new Set(issues.map(({ keyword, path }) => named({ keyword, pointer: pointerOf(path) })))].sort();
}

test("both verdicts were given often, and every keyword of the schemas was broken", () => {
  expect(Math.min(verdicts.true, verdicts.false)).toBeGreaterThan(20_000);
  expect([...keywordsUsed()].filter((keyword) => !broken.has(keyword))).toEqual([]);
});

function* fakes({ document }: TestedVersion): Generator<Case> {
  const $defs = forFaker(document.$defs);
  for (const type of Object.keys($defs)) for (const value of fakesOf($defs, type, SEEDS)) yield { type, value };
}

function* mutants(tested: TestedVersion): Generator<Case> {
  const random = new Random(7);
  for (const sample of tested.samples) {
    const type = typeOf(tested, sample);
    if (typeof type !== "string") continue;
    for (const value of mutantsOf(sample.value, random)) if (!holdsInfinity(value)) yield { type, value };
  }
}

function* mutantsOf(value: unknown, random: Random): Generator<unknown> {
  const places = placesOf(value);
  for (let count = 0; count < MUTANTS_OF_AN_EXAMPLE; count += 1) yield mutate(value, places, random);
  // limits of numbers are rare, so chance alone may miss them
  for (const place of places) {
    if (typeof valueAt(value, place) === "number") yield* [-1, 1e6].map((number) => replaceAt(value, place, number));
  }
}

/** What JSON cannot say; odd-values.test.ts has who says what of it. */
function holdsInfinity(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.values(value).some(holdsInfinity);
  return value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY;
}

const WITHOUT_VERDICT = new Set([
  "$ref",
  "description",
  "default",
  "deprecated",
  "properties",
  "items",
  "format",
  "not",
]);

/** The keywords of the schemas that refuse values, as issues name them; an alternative that fails gives the issues of its own. */
function keywordsUsed(): Set<string> {
  const used = new Set<string>();
  const visit = (schema: unknown): void => {
    if (typeof schema !== "object" || schema === null) return;
    for (const [keyword, value] of Object.entries(schema)) {
      const isOpen = keyword === "additionalProperties" && value !== false;
      if (!WITHOUT_VERDICT.has(keyword) && !isOpen) used.add(keyword);
      const below = keyword === "properties" ? Object.values(value as object) : [value].flat();
      if (keyword !== "default") below.forEach(visit);
    }
  };
  for (const { document } of versions) Object.values(document.$defs).forEach(visit);
  return used;
}
