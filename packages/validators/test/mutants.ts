import { CHANGES, type Change } from "./changes.ts";
import { withName } from "./odd-values.ts";
import type { Random } from "./random.ts";

type Key = string | number;
export type Place = readonly Key[];

/** Every place in a value, itself first. */
export function placesOf(value: unknown, at: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [at];
  const keys: Key[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [at, ...keys.flatMap((key) => placesOf((value as Record<Key, unknown>)[key], [...at, key]))];
}

/** The value with one change at one of its places. The value itself stays as it is. */
export function mutate(value: unknown, places: readonly Place[], random: Random): unknown {
  return changeAt(value, random.pick(places), (found) => random.pick(CHANGES)(found, random)).value ?? null;
}

export function valueAt(value: unknown, place: Place): unknown {
  return place.reduce((at, key) => (at as Record<Key, unknown>)[key], value);
}

/** The value with another one at a place. */
export function replaceAt(value: unknown, place: Place, other: unknown): unknown {
  return changeAt(value, place, () => ({ value: other })).value;
}

type PlainChange = (value: unknown) => ReturnType<Change>;

function changeAt(value: unknown, [key, ...rest]: Place, change: PlainChange): ReturnType<Change> {
  if (key === undefined) return change(value);
  const changed = changeAt((value as Record<Key, unknown>)[key], rest, change);
  if (Array.isArray(value)) {
    const own = "value" in changed ? [changed.value] : [];
    return { value: value.flatMap((item, index) => (index === key ? own : [item])) };
  }
  const { [key]: _, ...others } = value as Record<Key, unknown>;
  return { value: "value" in changed ? withName(others, String(key), changed.value) : others };
}
