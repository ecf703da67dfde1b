import type { Random } from "./random.ts";

type Key = string | number;
type Place = readonly Key[];

/** What replaces a value; nothing: the value goes. */
type Change = (value: unknown, random: Random) => { value?: unknown };

const to = (value: unknown): { value: unknown } => ({ value });
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const OTHER_TYPES = [null, true, false, 0, -1, 1.5, "", "text", [], {}, [null], [[]], { text: 1 }];
const NUMBERS = [-1, -0, 0, 1, 1.5, 26, 101, 10_001, 2 ** 53, 1e21, 5e-324, 1.7976931348623157e308];
const TEXTS = [
  ...["", " ", "text", "TEXT", "all", "asc", "é", "👍", "👍".repeat(300), "x".repeat(256), "x".repeat(20_000)],
  // halves of a pair of surrogates, alone and in the wrong order
  ...["\ud83d", "\udc4d", "\udc4d\ud83d", "x\ud83dx"],
  // time stamps that are none, or only just
  ...["2026-03-14", "2026-03-14 09:26:53", "2026-03-14T09:26:53", "2026-13-45T09:26:53Z", "2026-03-14T24:60:60Z"],
  ...["2026-03-14T09:26:53+01:00", "2026-03-14t09:26:53z", "2026-03-14T09:26:53.123456789Z", "2026-03-14T09:26:53Z\n"],
];

/** Names that every object inherits. */
export const INHERITED = Object.getOwnPropertyNames(Object.prototype);

/** What JSON can write and JavaScript stumbles over. */
const ODD_TEXTS = [
  ...[
    '{"toString":1}',
    '{"valueOf":1,"toString":null}',
    '{"__proto__":{"id":"x"}}',
    '{"constructor":{"prototype":null}}',
  ],
  ...["1e400", "-1e400", "[1e400]", '{"id":-1e400}'],
];

/** Each breaks one rule at most; which one depends on where it is made. */
export const CHANGES: readonly Change[] = [
  () => ({}),
  (_, random) => to(random.pick(OTHER_TYPES)),
  (value, random) =>
    to(typeof value === "number" ? random.pick([...NUMBERS, value + 1, -value]) : random.pick(NUMBERS)),
  (value, random) =>
    to(typeof value === "string" ? random.pick([...TEXTS, `${value}s`, value.toUpperCase()]) : random.pick(TEXTS)),
  (value) => to(isObject(value) ? { ...value, unexpected: 1 } : [value]),
  (value) => to(isObject(value) ? misspell(value) : value),
  (value, random) =>
    to(
      Array.isArray(value)
        ? Array.from({ length: random.pick([1, 2, 11, 101, 201]) }, () => value[0] ?? "text")
        : { value },
    ),
  (value, random) => to(nest(value, random.pick([1, 10, 300]))),
  (value, random) => to(withName(value, random.pick(INHERITED), random.pick([1, null, {}, "text", [{}]]))),
  (_, random) => to(JSON.parse(random.pick(ODD_TEXTS))),
];

/** Every place in a value, itself first. */
export function placesOf(value: unknown, at: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [at];
  const keys: Key[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [at, ...keys.flatMap((key) => placesOf((value as Record<Key, unknown>)[key], [...at, key]))];
}

/** The value with one change at one of its places; the value itself stays as it is. */
export function mutate(value: unknown, places: readonly Place[], changes: readonly Change[], random: Random): unknown {
  return changeAt(value, random.pick(places), random.pick(changes), random).value ?? null;
}

function changeAt(value: unknown, [key, ...rest]: Place, change: Change, random: Random): { value?: unknown } {
  if (key === undefined) return change(value, random);
  const changed = changeAt((value as Record<Key, unknown>)[key], rest, change, random);
  if (Array.isArray(value))
    return to(value.flatMap((item, index) => (index !== key ? [item] : "value" in changed ? [changed.value] : [])));
  const { [key]: _, ...others } = value as Record<string, unknown>;
  return to("value" in changed ? withName(others, String(key), changed.value) : others);
}

function misspell(value: Record<string, unknown>): unknown {
  return Object.fromEntries(Object.entries(value).map(([key, item], index) => [index === 0 ? `${key}s` : key, item]));
}

/** As `JSON.parse` makes it: `__proto__` is a name like any other. */
export function withName(value: unknown, name: string, item: unknown): unknown {
  return Object.defineProperty(isObject(value) ? { ...value } : {}, name, {
    value: item,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** Lists and objects in turn, around a value. */
export function nest(value: unknown, levels: number): unknown {
  let nested = value;
  for (let level = 0; level < levels; level += 1) nested = level % 2 === 0 ? [nested] : { id: nested };
  return nested;
}
