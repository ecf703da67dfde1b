import { isDeepStrictEqual } from "node:util";

import type { Json } from "../load/json-file.ts";

const UPPER = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
const LOWER = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
const ONLY_THERE_OR_NOT = ["pattern", "uniqueItems"];

/** Whether a keyword refuses values. A `format` names what the pattern beside it checks. */
export const isLimit = (keyword: string): boolean => [...UPPER, ...LOWER, ...ONLY_THERE_OR_NOT].includes(keyword);

/** Whether a limit lets more or fewer values pass than before, or others. */
export function limitEffect(
  keyword: string,
  before: Json | undefined,
  after: Json | undefined,
): "wider" | "narrower" | "other" {
  if (after === undefined) return "wider";
  if (before === undefined) return "narrower";
  if (typeof before !== "number" || typeof after !== "number" || isDeepStrictEqual(before, after)) return "other";
  const grows = after > before;
  return grows === UPPER.includes(keyword) ? "wider" : "narrower";
}
