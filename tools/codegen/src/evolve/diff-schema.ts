import { isDeepStrictEqual } from "node:util";

import { referredType, type PlainSchema } from "../project/plain-schema.ts";
import type { Change } from "./change.ts";
import { leadToSameObject, resolve, type Comparison, type Side } from "./comparison.ts";
import { diffAnnotations, diffLimits } from "./diff-keywords.ts";
import { diffProperties } from "./diff-properties.ts";
import { diffUnion } from "./diff-union.ts";
import { diffValues } from "./diff-values.ts";
import { ITEM, VALUE } from "./path.ts";
import { inWords, shapeOf, typesOf } from "./shape.ts";
import { below, type DiffInside, type Spot } from "./spot.ts";

/** Compares what stands at one spot. References to the same object are equal: each object is compared once, by itself. */
export function diffSchema(comparison: Comparison, spot: Spot, before: PlainSchema, after: PlainSchema): Change[] {
  // projections share what is the same in them, with all that it leads to
  if (before === after) return [];
  if (leadToSameObject(comparison, before, after)) return diffAnnotations(spot.place, before, after);
  const entered = enter(comparison.after, spot, before, after);
  if (entered === undefined) return [];
  const [older, newer] = [resolve(comparison.before, before), resolve(comparison.after, after)];
  const inside: DiffInside = (deeper, was, is) => diffSchema(comparison, deeper, was, is);
  const isUnion = [older, newer].some((schema) => shapeOf(schema).is === "union");
  return [
    ...(isUnion
      ? diffUnion(comparison, entered, before, after, inside)
      : diffShape(comparison, entered, older, newer, inside)),
    ...diffAnnotations(spot.place, { ...older, ...before }, { ...newer, ...after }),
  ];
}

/** Compares two schemas that are neither references nor unions. */
function diffShape(
  { renames }: Comparison,
  spot: Spot,
  before: PlainSchema,
  after: PlainSchema,
  inside: DiffInside,
): Change[] {
  const [was, is] = [shapeOf(before), shapeOf(after)];
  if (was.is === "enumeration" && is.is === "enumeration")
    return [...diffValues(renames, spot, was, is), ...(was.open === is.open ? [] : [typeChange(spot, before, after)])];
  const changes = [...diffType(spot, before, after), ...diffLimits(spot.place, before, after)];
  if (was.is === "object" && is.is === "object") changes.push(...diffProperties(renames, spot, was, is, inside));
  if (was.is === "map" && is.is === "map") changes.push(...inside(below(spot, VALUE), was.values, is.values));
  if (was.is === "array" && is.is === "array") changes.push(...inside(below(spot, ITEM), was.items, is.items));
  return changes;
}

function diffType(spot: Spot, before: PlainSchema, after: PlainSchema): Change[] {
  const same = shapeOf(before).is === shapeOf(after).is && isDeepStrictEqual(typesOf(before), typesOf(after));
  return same ? [] : [typeChange(spot, before, after)];
}

function typeChange({ place }: Spot, before: PlainSchema, after: PlainSchema): Change {
  return { ...place, kind: "type-changed", before: inWords(before), after: inWords(after) };
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
