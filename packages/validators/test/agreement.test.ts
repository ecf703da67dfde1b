import { generateSync } from "json-schema-faker";
import { describe, expect, test } from "vitest";

import { ALL_CHANGES, INHERITED, mutate, placesOf, PLAIN_CHANGES } from "./mutants.ts";
import { createAjv, createHyperjump } from "./oracles.ts";
import { Random } from "./random.ts";
import { typeOf, versions, type TestedVersion } from "./versions.ts";

const FAKES_OF_A_TYPE = 2;
const MUTANTS_OF_AN_EXAMPLE = 12;

/** How often each verdict was given, so that nothing agrees by never being asked. */
const verdicts = { true: 0, false: 0 };
const keywords = new Set<string>();

describe.each(versions)("$api $version", (tested) => {
  const { document, module } = tested;
  const ajv = createAjv(document);
  const hyperjump = createHyperjump(document);

  async function disagreements(values: Iterable<{ type: string; value: unknown; asHyperjump?: unknown }>): Promise<string[]> {
    const hyper = await hyperjump;
    const found: string[] = [];
    for (const { type, value, asHyperjump = value } of values) {
      const validator = module[`validate${type}`]!;
      const given = { ours: validator(value), ajv: ajv(type, value), hyperjump: hyper(type, asHyperjump) };
      verdicts[`${given.ours}`] += 1;
      if (!given.ours) for (const { keyword } of validator.issues(value)) keywords.add(keyword);
      if (given.ours !== given.ajv || given.ours !== given.hyperjump) found.push(`${type} ${JSON.stringify(given)} ${JSON.stringify(value)}`);
    }
    return found;
  }

  test("made-up values of every type", async () => {
    expect(await disagreements(fakes(tested))).toEqual([]);
  });

  test("mutants of examples", async () => {
    expect(await disagreements(mutants(tested))).toEqual([]);
  });

  test("a name that every object inherits is a name like any other", async () => {
    expect(await disagreements(oddMutants(tested))).toEqual([]);
  });
});

test("both verdicts were given often, and every keyword that schemas use was broken", () => {
  expect(Math.min(verdicts.true, verdicts.false)).toBeGreaterThan(20_000);
  expect([...keywordsUsed()].filter((keyword) => !keywords.has(keyword))).toEqual([]);
});

function* fakes({ document }: TestedVersion): Generator<{ type: string; value: unknown }> {
  // it makes the longest text that is allowed before it cuts it, which for a file takes seconds
  const $defs = JSON.parse(JSON.stringify(document.$defs), (key, value: unknown) => (key === "maxLength" && typeof value === "number" ? Math.min(value, 40) : value)) as object;
  for (const type of Object.keys($defs)) {
    for (let seed = 1; seed <= FAKES_OF_A_TYPE; seed += 1) {
      // it cannot satisfy every closed object, and says so; the mutants cover those
      const value = attempt(() => generateSync({ $ref: `#/$defs/${type}`, $defs } as never, { seed, optionalsProbability: 0.6, maxDepth: 8 }));
      if (value !== undefined) yield { type, value };
    }
  }
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (/additionalProperties is false/.test(String(error))) return undefined;
    throw error;
  }
}

function* mutants(tested: TestedVersion): Generator<{ type: string; value: unknown }> {
  const random = new Random(7);
  for (const sample of tested.samples) {
    const type = typeOf(tested, sample);
    if (typeof type !== "string") continue;
    const places = placesOf(sample.value);
    for (let count = 0; count < MUTANTS_OF_AN_EXAMPLE; count += 1) yield { type, value: mutate(sample.value, places, PLAIN_CHANGES, random) };
  }
}

/** Hyperjump looks names up on the prototype as well (see odd-values.test.ts), so it is asked with other names. */
function* oddMutants(tested: TestedVersion): Generator<{ type: string; value: unknown; asHyperjump: unknown }> {
  const random = new Random(11);
  for (const sample of tested.samples) {
    const type = typeOf(tested, sample);
    if (typeof type !== "string") continue;
    const value = mutate(sample.value, placesOf(sample.value), ALL_CHANGES, random);
    if (!holdsInfinity(value)) yield { type, value, asHyperjump: renamed(value) };
  }
}

function holdsInfinity(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.values(value).some(holdsInfinity);
  return value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY;
}

function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [INHERITED.includes(key) ? `inherited ${key}` : key, renamed(item)]));
}

const NEVER_BROKEN = new Set(["$ref", "description", "default", "deprecated", "properties", "items", "format", "not"]);

/** The keywords in the schemas, as they are called in issues. */
function keywordsUsed(): Set<string> {
  const used = new Set<string>();
  const visit = (schema: object): void => {
    for (const [keyword, value] of Object.entries(schema)) {
      const open = keyword === "anyOf" || (keyword === "additionalProperties" && value !== false);
      if (!NEVER_BROKEN.has(keyword) && !open) used.add(keyword);
      for (const below of keyword === "properties" ? Object.values(value as object) : [value].flat()) if (typeof below === "object" && below !== null) visit(below as object);
    }
  };
  for (const { document } of versions) Object.values(document.$defs).forEach(visit);
  return used;
}
