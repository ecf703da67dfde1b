import { INHERITED, isObject, nest, withName } from "./odd-values.ts";
import type { Random } from "./random.ts";

/** What takes the place of a value; nothing: the value goes. */
export type Change = (value: unknown, random: Random) => { value?: unknown };

const OTHER_TYPES = [null, true, false, 0, -1, 1.5, "", "text", [], {}, [null], [[]], { text: 1 }];
const NUMBERS = [-1, -0, 0, 1, 1.5, 26, 101, 10_001, 2 ** 53, 1e21, 5e-324, 1.7976931348623157e308];
const LENGTHS = [1, 2, 11, 101, 201];

const WORDS = ["", " ", "text", "TEXT", "all", "asc", "é", "👍", "👍".repeat(300), "x".repeat(256), "x".repeat(20_000)];
/** Halves of a pair, alone and in the wrong order. */
const LONE_SURROGATES = ["\ud83d", "\udc4d", "\udc4d\ud83d", "x\ud83dx"];
/** Time stamps that are none, or only just. */
const TIMES = [
  "2026-03-14",
  "2026-03-14 09:26:53",
  "2026-03-14T09:26:53",
  "2026-13-45T09:26:53Z",
  "2026-03-14T24:60:60Z",
  "2026-03-14T09:26:53+01:00",
  "2026-03-14t09:26:53z",
  "2026-03-14T09:26:53.123456789Z",
  "2026-03-14T09:26:53Z\n",
];
const TEXTS = [...WORDS, ...LONE_SURROGATES, ...TIMES];

/** What JSON can write and JavaScript stumbles over. */
const ODD_JSON = [
  '{"toString":1}',
  '{"valueOf":1,"toString":null}',
  '{"__proto__":{"id":"x"}}',
  '{"constructor":{"prototype":null}}',
  "1e400",
  "-1e400",
  "[1e400]",
  '{"id":-1e400}',
];

/** Each breaks one rule at most; which one depends on where it is made. */
export const CHANGES: readonly Change[] = [
  remove,
  giveAnotherType,
  changeNumber,
  changeText,
  addProperty,
  misspell,
  repeatItem,
  wrap,
  addInheritedName,
  giveOddJson,
];

function remove(): { value?: unknown } {
  return {};
}

function giveAnotherType(_: unknown, random: Random): { value: unknown } {
  return { value: random.pick(OTHER_TYPES) };
}

function changeNumber(value: unknown, random: Random): { value: unknown } {
  return {
    value:
      typeof value === "number" && random.below(6) === 0 ? value + random.pick([-1, 0.5, 1]) : random.pick(NUMBERS),
  };
}

function changeText(value: unknown, random: Random): { value: unknown } {
  const own = typeof value === "string" && random.below(6) === 0;
  return { value: own ? random.pick([`${value}s`, value.toUpperCase(), value.slice(1)]) : random.pick(TEXTS) };
}

function addProperty(value: unknown): { value: unknown } {
  return { value: isObject(value) ? { ...value, unexpected: 1 } : [value] };
}

function misspell(value: unknown): { value: unknown } {
  if (!isObject(value)) return { value };
  return {
    value: Object.fromEntries(Object.entries(value).map(([key, item], index) => [index === 0 ? `${key}s` : key, item])),
  };
}

function repeatItem(value: unknown, random: Random): { value: unknown } {
  if (!Array.isArray(value)) return { value: { value } };
  const [item = "text"] = value as unknown[];
  return { value: Array.from({ length: random.pick(LENGTHS) }, () => item) };
}

function wrap(value: unknown, random: Random): { value: unknown } {
  return { value: nest(value, random.pick([1, 10, 300])) };
}

function addInheritedName(value: unknown, random: Random): { value: unknown } {
  return { value: withName(value, random.pick(INHERITED), random.pick(OTHER_TYPES)) };
}

function giveOddJson(_: unknown, random: Random): { value: unknown } {
  return { value: JSON.parse(random.pick(ODD_JSON)) };
}
