import { breaks, isMeant, resolve, type Schema } from "./break-one.ts";
import { fakesOf, forFaker } from "./fakes.ts";
import { isObject } from "./odd-values.ts";
import { Sites, sitesOf, type Site } from "./sites.ts";
import { typeOf, type TestedVersion } from "./versions.ts";

/** A value that fits a type. */
export interface Seed {
  type: string;
  value: unknown;
}

/** The longest value that is a seed, as JSON, beside the shortest of its type: what is larger is slow to judge. */
const LONGEST = 600;
/** So many made-up values are tried for a type whose examples leave a keyword without a value that could break it. */
const FAKES = 100;

/** Values of every type of a version: the valid examples and their parts that have a type of their own, each once; and what the faker adds. */
export function seedsOf(tested: TestedVersion): Map<string, Seed[]> {
  const found = new Map<string, Map<string, Seed>>();
  const types = tested.document.$defs as Record<string, Schema>;
  for (const sample of tested.samples) {
    const type = typeOf(tested, sample);
    if (!sample.valid || typeof type !== "string") continue;
    for (const seed of partsOf({ $ref: `#/$defs/${type}` }, sample.value, types)) {
      // a member of a union that only looks meant, as another takes the value
      if (!tested.module[`validate${seed.type}`]!(seed.value)) continue;
      const known = found.get(seed.type) ?? new Map<string, Seed>();
      found.set(seed.type, known.set(JSON.stringify(seed.value), seed));
    }
  }
  const $defs = forFaker(types);
  return new Map(
    Object.keys(types).map((type) => {
      const examples = shortest(found.get(type) ?? new Map());
      return [type, [...examples, ...madeUp(tested, $defs, type, examples)]];
    }),
  );
}

function shortest(seeds: ReadonlyMap<string, Seed>): Seed[] {
  const [[, first] = [], ...others] = [...seeds].sort(([one], [other]) => one.length - other.length);
  if (first === undefined) return [];
  return [first, ...others.filter(([text]) => text.length <= LONGEST).map(([, seed]) => seed)];
}

/** Values that let a keyword of the type be broken which the others do not. What the faker makes does not always fit. */
function madeUp(tested: TestedVersion, $defs: Record<string, object>, type: string, others: readonly Seed[]): Seed[] {
  const types = tested.document.$defs as Record<string, Schema>;
  const missing = [...sitesOf(types[type]!, types, type)];
  const covered = new Sites();
  const cover = (value: unknown): void => {
    for (const { schema, keyword } of breaks({ $ref: `#/$defs/${type}` }, value, types)) covered.add(schema, keyword);
  };
  const isMissing = ({ schema, keyword }: Site): boolean => !covered.has(schema, keyword);
  for (const { value } of others) cover(value);
  const made: Seed[] = [];
  for (let seed = 1; seed <= FAKES && (missing.some(isMissing) || others.length + made.length === 0); seed += 1) {
    const before = missing.filter(isMissing).length;
    for (const value of fakesOf($defs, type, [seed], 1)) {
      if (!tested.module[`validate${type}`]!(value)) continue;
      cover(value);
      if (missing.filter(isMissing).length < before || others.length + made.length === 0) made.push({ type, value });
    }
  }
  return made;
}

function* partsOf(schema: Schema, value: unknown, types: Record<string, Schema>): Generator<Seed> {
  if (schema.$ref !== undefined) yield { type: schema.$ref.slice("#/$defs/".length), value };
  const own = resolve(schema, types);
  for (const member of own.anyOf ?? []) if (isMeant(member, value, types)) yield* partsOf(member, value, types);
  if (Array.isArray(value) && own.items !== undefined) for (const item of value) yield* partsOf(own.items, item, types);
  if (!isObject(value)) return;
  for (const [name, property] of Object.entries(value)) {
    const known = Object.hasOwn(own.properties ?? {}, name) ? own.properties![name] : own.additionalProperties;
    if (typeof known === "object") yield* partsOf(known, property, types);
  }
}
