import { isMeant, resolve, type Schema } from "./break-one.ts";
import { fakesOf, withShortText } from "./fakes.ts";
import { isObject } from "./odd-values.ts";
import { typeOf, type TestedVersion } from "./versions.ts";

/** A value that fits a type. */
export interface Seed {
  type: string;
  value: unknown;
}

/** The longest value that is a seed, as JSON, beside the shortest of its type: what is larger is slow to judge. */
const LONGEST = 600;
/** So many made-up values are tried where a type has no example. */
const FAKES = [1, 2, 3, 4, 5, 6, 7, 8];

/** Values of every type of a version: the valid examples and their parts that have a type of their own, each once. */
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
  const $defs = withShortText(types);
  return new Map(
    Object.keys(types).map((type) => [type, shortest(found.get(type) ?? madeUp(tested, $defs, type))]),
  );
}

function shortest(seeds: ReadonlyMap<string, Seed>): Seed[] {
  const [[, first] = [], ...others] = [...seeds].sort(([one], [other]) => one.length - other.length);
  if (first === undefined) return [];
  return [first, ...others.filter(([text]) => text.length <= LONGEST).map(([, seed]) => seed)];
}

/** What the faker makes does not always fit. */
function madeUp({ module }: TestedVersion, $defs: Record<string, object>, type: string): Map<string, Seed> {
  const fitting = fakesOf($defs, type, FAKES).filter((value) => module[`validate${type}`]!(value));
  return new Map(fitting.map((value) => [JSON.stringify(value), { type, value }]));
}

function* partsOf(schema: Schema, value: unknown, types: Record<string, Schema>): Generator<Seed> {
  if (schema.$ref !== undefined) yield { type: schema.$ref.slice("#/$defs/".length), value };
  const own = resolve(schema, types);
  for (const member of own.anyOf ?? [])
    if (isMeant(resolve(member, types), value)) yield* partsOf(member, value, types);
  if (Array.isArray(value) && own.items !== undefined) for (const item of value) yield* partsOf(own.items, item, types);
  if (!isObject(value)) return;
  for (const [name, property] of Object.entries(value)) {
    const known = Object.hasOwn(own.properties ?? {}, name) ? own.properties![name] : own.additionalProperties;
    if (typeof known === "object") yield* partsOf(known, property, types);
  }
}
