import { isDeepStrictEqual } from "node:util";

import type { Json } from "../load/json-file.ts";
import { referredType, type PlainSchema } from "../project/plain-schema.ts";
import type { Change, Place } from "./change.ts";
import type { Comparison, Side } from "./comparison.ts";
import { diffProperties } from "./diff-properties.ts";
import { diffUnion } from "./diff-union.ts";
import { diffValues } from "./diff-values.ts";
import { ITEM, stepInto, VALUE } from "./path.ts";
import type { Site } from "./rename-table.ts";
import { inWords, shapeOf, typesOf } from "./shape.ts";

/** Where the comparison is: the place to report, where the newer schema is declared, and the references that led here. */
export interface Spot {
  place: Place;
  site: Site;
  trail: readonly string[];
}

/** The spot below, in the same type. */
export function below({ place, site, trail }: Spot, step: string): Spot {
  return { place: { ...place, path: stepInto(place.path, step) }, site: { ...site, path: stepInto(site.path, step) }, trail };
}

/** Compares what stands at one spot. References to the same object are equal: each object is compared once, by itself. */
export function diffSchema(comparison: Comparison, spot: Spot, before: PlainSchema, after: PlainSchema): Change[] {
  if (leadToSameObject(comparison, before, after)) return diffKeywords(spot.place, before, after);
  const entered = enter(comparison.after, spot, before, after);
  if (entered === undefined) return [];
  const [older, newer] = [resolve(comparison.before, before), resolve(comparison.after, after)];
  return [...diffShape(comparison, entered, older, newer), ...diffKeywords(spot.place, { ...older, ...before }, { ...newer, ...after })];
}

function diffShape(comparison: Comparison, spot: Spot, before: PlainSchema, after: PlainSchema): Change[] {
  const [older, newer] = [shapeOf(before), shapeOf(after)];
  if (older.is === "union" || newer.is === "union") return diffUnion(comparison, spot, before, after);
  const retyped: Change = { ...spot.place, kind: "type-changed", before: inWords(before), after: inWords(after) };
  if (older.is === "enumeration" && newer.is === "enumeration") return diffValues(comparison.renames, spot, older, newer);
  const types = isDeepStrictEqual(typesOf(before), typesOf(after)) ? [] : [retyped];
  if (older.is === "object" && newer.is === "object") return [...types, ...diffProperties(comparison, spot, older, newer)];
  if (older.is === "map" && newer.is === "map") return [...types, ...diffSchema(comparison, below(spot, VALUE), older.values, newer.values)];
  if (older.is === "array" && newer.is === "array") return [...types, ...diffSchema(comparison, below(spot, ITEM), older.items, newer.items)];
  return older.is === newer.is ? types : [retyped];
}

const KEYWORDS = [
  ...(["pattern", "format", "default", "deprecated", "uniqueItems", "minItems", "maxItems", "minProperties", "maxProperties"] as const),
  ...(["minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] as const),
];

/** The keywords that are no part of the shape. Texts are no change. */
export function diffKeywords(place: Place, before: PlainSchema, after: PlainSchema): Change[] {
  return KEYWORDS.filter((keyword) => !isDeepStrictEqual(before[keyword], after[keyword])).map((keyword) => ({
    ...place,
    kind: "keyword-changed",
    keyword,
    before: before[keyword] as Json | undefined,
    after: after[keyword] as Json | undefined,
  }));
}

export function leadToSameObject({ before: older, after: newer, renames }: Comparison, before: PlainSchema, after: PlainSchema): boolean {
  const object = newer.objectOf(after);
  return object !== undefined && older.objectOf(before) === renames.entity("object", object);
}

/** The schema behind references. */
export function resolve(side: Side, schema: PlainSchema): PlainSchema {
  return schema.$ref === undefined ? schema : resolve(side, side.type(referredType(schema.$ref)));
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
