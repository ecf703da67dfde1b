import { breaks, broken, type Schema } from "./break-one.ts";
import { mutate, placesOf, replaceAt } from "./mutants.ts";
import type { Random } from "./random.ts";
import { seedsOf, type Seed } from "./seeds.ts";
import type { TestedVersion } from "./versions.ts";

/** A value to be judged by the schema of a type. */
export interface Pair {
  type: string;
  value: unknown;
  /** The keyword that was broken on purpose, and none but it. */
  breaks?: string;
}

/** Pairs without end: every other one breaks exactly one keyword, the rest are changed in any way, or not at all. */
export function* pairsOf(tested: TestedVersion, random: Random): Generator<Pair, never> {
  const types = tested.document.$defs as Record<string, Schema>;
  const seeds = seedsOf(tested);
  const judge = tested.module;
  for (;;) {
    const seed = random.pick(seeds);
    const changed = changeAtRandom(seed, random);
    yield { type: seed.type, value: changed };
    const fits = judge[`validate${seed.type}`]!(changed);
    const base = fits ? changed : seed.value;
    const all = [...breaks({ $ref: `#/$defs/${seed.type}` }, base, types)];
    if (all.length === 0) continue;
    const change = random.pick(all);
    yield { type: seed.type, value: broken(base, change), breaks: change.keyword };
  }
}

function changeAtRandom({ value }: Seed, random: Random): unknown {
  const places = placesOf(value);
  switch (random.below(12)) {
    case 0:
      return value;
    case 1:
      return replaceAt(value, random.pick(places), sparse(random));
    default:
      return mutate(value, places, random);
  }
}

/** A list with holes, which JSON does not have. */
function sparse(random: Random): unknown[] {
  const list: unknown[] = Array.from({ length: 1 + random.below(5) });
  list[random.below(5)] = random.pick(["text", 1, {}, null]);
  if (random.below(2) === 0) delete list[0];
  return list;
}
