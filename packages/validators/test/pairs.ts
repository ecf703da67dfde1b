import { breaks, broken, type Break, type Schema } from "./break-one.ts";
import { mutate, placesOf, replaceAt, type Place } from "./mutants.ts";
import type { Random } from "./random.ts";
import { seedsOf } from "./seeds.ts";
import { Sites } from "./sites.ts";
import type { TestedVersion } from "./versions.ts";

/** A value to be judged by the schema of a type. */
export interface Pair {
  type: string;
  value: unknown;
  /** The keyword that is broken on purpose, and none but it, and the schema that it stands in. */
  breaks?: Pick<Break, "keyword" | "schema">;
}

/** A value that fits its type, with what can be done to it. */
interface Base {
  type: string;
  value: unknown;
  places: readonly Place[];
  /** By keyword, so that the rare ones have their turn as often as `type`, which can be broken everywhere. */
  breaks: readonly (readonly Break[])[];
}

/** Each keyword of each schema is broken so many times, before chance decides. */
const BREAKS_OF_A_SITE = 3;
/** One round of a type in so many breaks a second keyword, in place of the breaks that an alternative takes. */
const SECOND_BREAK_OF = 6;

/**
 * Pairs without end. First each keyword is broken wherever it stands; then, of all types in turn, one value is changed in any
 * way, or not at all, and the next breaks exactly one keyword.
 */
export function* pairsOf(tested: TestedVersion, random: Random): Generator<Pair, never> {
  const schemas = tested.document.$defs as Record<string, Schema>;
  const toBase = (type: string, value: unknown): Base => ({
    type,
    value,
    places: placesOf(value),
    breaks: byKeyword(breaks({ $ref: `#/$defs/${type}` }, value, schemas)),
  });
  const bases = [...seedsOf(tested)].map(([type, seeds]) => seeds.map(({ value }) => toBase(type, value)));
  const without = Object.keys(schemas).filter((_, index) => bases[index]!.length === 0);
  if (without.length > 0)
    throw new Error(`${tested.api} ${tested.version}: no value is known of ${without.join(", ")}`);
  yield* breakEachSite(bases.flat());
  for (let round = 0; ; round += 1) {
    for (const ofType of bases) {
      const base = random.pick(ofType);
      const { type } = base;
      const value = changeAtRandom(base, random);
      yield { type, value };
      const other = round % 4 === 0 && tested.module[`validate${type}`]!(value) ? toBase(type, value) : base;
      yield* breakOne(other, random);
      if (random.below(SECOND_BREAK_OF) === 0) yield* breakOne(base, random);
    }
  }
}

function byKeyword(all: Iterable<Break>): Break[][] {
  const found = new Map<string, Break[]>();
  for (const each of all) {
    const others = found.get(each.keyword);
    if (others === undefined) found.set(each.keyword, [each]);
    else others.push(each);
  }
  return [...found.values()];
}

function* breakEachSite(bases: readonly Base[]): Generator<Pair> {
  const done = Array.from({ length: BREAKS_OF_A_SITE }, () => new Sites());
  for (const { type, value, breaks } of bases) {
    for (const change of breaks.flat()) {
      if (done.some((sites) => sites.add(change.schema, change.keyword)))
        yield { type, value: broken(value, change), breaks: change };
    }
  }
}

function* breakOne({ type, value, breaks }: Base, random: Random): Generator<Pair> {
  if (breaks.length === 0) return;
  const change = random.pick(random.pick(breaks));
  yield { type, value: broken(value, change), breaks: change };
}

function changeAtRandom({ value, places }: Base, random: Random): unknown {
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
