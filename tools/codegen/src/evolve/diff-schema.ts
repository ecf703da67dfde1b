import { isDeepStrictEqual } from "node:util";

import type { Json } from "../load/json-file.ts";
import { referredType, type PlainSchema } from "../project/plain-schema.ts";
import type { Change, Place } from "./change.ts";
import { leadToSameObject, resolve, type Comparison, type Side } from "./comparison.ts";
import { diffProperties } from "./diff-properties.ts";
import { diffUnion } from "./diff-union.ts";
import { diffValues } from "./diff-values.ts";
import { ITEM, VALUE } from "./path.ts";
import { inWords, shapeOf, typesOf } from "./shape.ts";
import { below, type Spot } from "./spot.ts";

/** Compares what stands at one spot. References to the same object are equal: each object is compared once, by itself. */
export function diffSchema(comparison: Comparison, spot: Spot, before: PlainSchema, after: PlainSchema): Change[] {
  if (leadToSameObject(comparison, before, after)) return diffKeywords(spot.place, ANNOTATIONS, before, after);
  const entered = enter(comparison.after, spot, before, after);
  if (entered === undefined) return [];
  const [older, newer] = [resolve(comparison.before, before), resolve(comparison.after, after)];
  const isUnion = [older, newer].some((schema) => shapeOf(schema).is === "union");
  return [
    ...(isUnion ? diffUnion(comparison, entered, before, after) : diffShape(comparison, entered, older, newer)),
    ...diffKeywords(spot.place, ANNOTATIONS, { ...older, ...before }, { ...newer, ...after }),
  ];
}

function diffShape(comparison: Comparison, spot: Spot, before: PlainSchema, after: PlainSchema): Change[] {
  const [older, newer] = [shapeOf(before), shapeOf(after)];
  if (older.is === "enumeration" && newer.is === "enumeration") return diffValues(comparison.renames, spot, older, newer);
  const sameTypes = isDeepStrictEqual(typesOf(before), typesOf(after));
  const changes: Change[] = [
    ...(older.is === newer.is && sameTypes ? [] : [{ ...spot.place, kind: "type-changed", before: inWords(before), after: inWords(after) } as const]),
    ...diffKeywords(spot.place, LIMITS, before, after),
  ];
  if (older.is === "object" && newer.is === "object") return [...changes, ...diffProperties(comparison, spot, older, newer)];
  if (older.is === "map" && newer.is === "map") return [...changes, ...diffSchema(comparison, below(spot, VALUE), older.values, newer.values)];
  if (older.is === "array" && newer.is === "array") return [...changes, ...diffSchema(comparison, below(spot, ITEM), older.items, newer.items)];
  return changes;
}

const LIMITS = [
  ...(["pattern", "format", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] as const),
  ...(["uniqueItems", "minItems", "maxItems", "minProperties", "maxProperties"] as const),
];

/** What is said of the whole, whatever its members. */
const ANNOTATIONS = ["default", "deprecated"] as const;

/** Texts are no change. */
function diffKeywords(place: Place, keywords: readonly (keyof PlainSchema)[], before: PlainSchema, after: PlainSchema): Change[] {
  return keywords.filter((keyword) => !isDeepStrictEqual(before[keyword], after[keyword])).map((keyword) => ({
    ...place,
    kind: "keyword-changed",
    keyword,
    before: before[keyword] as Json | undefined,
    after: after[keyword] as Json | undefined,
  }));
}

/** The spot behind the references; undefined where the same two led here already, so that recursion ends. */
function enter(newer: Side, spot: Spot, before: PlainSchema, after: PlainSchema): Spot | undefined {
  const pair = `${before.$ref ?? ""} ${after.$ref ?? ""}`;
  const recurs = before.$ref !== undefined && after.$ref !== undefined;
  if (recurs && spot.trail.includes(pair)) return undefined;
  const trail = recurs ? [...spot.trail, pair] : spot.trail;
  if (after.$ref === undefined) return { ...spot, trail };
  const target = newer.type(referredType(after.$ref));
  const behind = { ...spot, trail, site: { type: newer.objectOf(after) ?? referredType(after.$ref), path: "" } };
  return target.$ref === undefined ? behind : enter(newer, behind, before, target);
}
