import { isDeepStrictEqual } from "node:util";

import type { Json } from "../load/json-file.ts";
import type { PlainSchema } from "../project/plain-schema.ts";
import type { Change, Place } from "./change.ts";

const LIMITS = [
  ...(["pattern", "format", "minLength", "maxLength", "minimum", "maximum"] as const),
  ...(["exclusiveMinimum", "exclusiveMaximum", "minItems", "maxItems", "uniqueItems"] as const),
  ...(["minProperties", "maxProperties"] as const),
];

/** What is said of the whole, whatever the members of a union. */
const ANNOTATIONS = ["default", "deprecated"] as const;

export function diffLimits(place: Place, before: PlainSchema, after: PlainSchema): Change[] {
  return diffKeywords(place, LIMITS, before, after);
}

/** Texts are no change. */
export function diffAnnotations(place: Place, before: PlainSchema, after: PlainSchema): Change[] {
  return diffKeywords(place, ANNOTATIONS, before, after);
}

/** The keywords, or flags of an action, that are not the same. */
export function diffKeywords<K extends string>(
  place: Place,
  keywords: readonly K[],
  before: { [keyword in K]?: unknown },
  after: { [keyword in K]?: unknown },
): Change[] {
  const changed = keywords.filter((keyword) => !isDeepStrictEqual(before[keyword], after[keyword]));
  return changed.map((keyword) => {
    const [was, is] = [before[keyword], after[keyword]] as (Json | undefined)[];
    return { ...place, kind: "keyword-changed", keyword, before: was, after: is };
  });
}
