import type { PlainSchema } from "../project/plain-schema.ts";
import type { Change, Place } from "./change.ts";
import { stepInto } from "./path.ts";
import type { Site } from "./rename-table.ts";

/** Where a comparison is: the place to report, where the newer schema is declared, and the references that led here. */
export interface Spot {
  place: Place;
  site: Site;
  trail: readonly string[];
}

/** The spot below, in the same type. */
export function below({ place, site, trail }: Spot, step: string): Spot {
  return {
    place: { ...place, path: stepInto(place.path, step) },
    site: { ...site, path: stepInto(site.path, step) },
    trail,
  };
}

/** The root of a type. */
export function rootSpot(place: Place, type: string): Spot {
  return { place, site: { type, path: "" }, trail: [] };
}

/** Compares what stands at a spot further inside. */
export type DiffInside = (spot: Spot, before: PlainSchema, after: PlainSchema) => Change[];
