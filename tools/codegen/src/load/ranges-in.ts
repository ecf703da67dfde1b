import { isObject, type Json, type JsonFile } from "./json-file.ts";
import { isPast, rangeCovers } from "./version-range.ts";

const known = new WeakMap<JsonFile, string[]>();

/**
 * Whether each of the ranges in a file is to come, holds or is past in a version, as a text. Versions with one text find
 * the same in the file, by the same names, and the same is said of the versions before.
 */
export function stateIn(file: JsonFile, version: string): string {
  const ranges = known.get(file) ?? [...collect(file.value, new Set())];
  known.set(file, ranges);
  return ranges.map((range) => (rangeCovers(range, version) ? "1" : isPast(range, version) ? "2" : "0")).join("");
}

/** `versions` and the keys of `names`, wherever they stand; what only looks like a range does no harm. */
function collect(value: Json, ranges: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const item of value) collect(item, ranges);
  if (!isObject(value)) return ranges;
  for (const [key, below] of Object.entries(value)) {
    const found = key === "versions" ? [below] : key === "names" && isObject(below) ? Object.keys(below) : [];
    for (const text of found) if (typeof text === "string" && RANGE.test(text)) ranges.add(text);
    collect(below, ranges);
  }
  return ranges;
}

const RANGE = /^[\d.,+\- ]+$/;
