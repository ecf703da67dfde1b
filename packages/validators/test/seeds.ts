import { isMeant, resolve, type Schema } from "./break-one.ts";
import { isObject } from "./odd-values.ts";
import { typeOf, type TestedVersion } from "./versions.ts";

/** A value that fits a type. */
export interface Seed {
  type: string;
  value: unknown;
}

/** The longest value that is a seed, as JSON: what is larger is slow to judge, and its parts are seeds. */
const LONGEST = 600;

/** The valid examples of a version and their parts that have a type of their own, each once. */
export function seedsOf(tested: TestedVersion): Seed[] {
  const types = tested.document.$defs as Record<string, Schema>;
  const seeds = new Map<string, Seed>();
  for (const sample of tested.samples) {
    const type = typeOf(tested, sample);
    if (!sample.valid || typeof type !== "string") continue;
    for (const seed of partsOf({ $ref: `#/$defs/${type}` }, sample.value, types)) {
      const text = JSON.stringify(seed.value);
      if (text.length <= LONGEST) seeds.set(`${seed.type} ${text}`, seed);
    }
  }
  return [...seeds.values()];
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
