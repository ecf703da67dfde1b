import type { Change, EntityKind, Place } from "./change.ts";
import type { RenameTable } from "./rename-table.ts";

/** Something that both versions have. */
export interface Pair<T> {
  place: Place;
  before: T;
  after: T;
}

/** Pairs the entries of two lists by their names of then: what came, went or was renamed, and the pairs that are left. */
export function pairByName<T>(
  renames: RenameTable,
  place: Omit<Place, "name">,
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
): { changes: Change[]; pairs: Pair<T>[] } {
  const former = new Map(Object.keys(after).map((name) => [name, renames.entity(place.entity, name)]));
  const kept = new Set(former.values());
  const changes: Change[] = Object.keys(before)
    .filter((name) => !kept.has(name))
    .map((name) => ({ ...place, name, kind: "entity-removed" }));
  const pairs: Pair<T>[] = [];
  for (const [name, was] of former) {
    const here = { ...place, name };
    if (!Object.hasOwn(before, was)) {
      changes.push({ ...here, kind: "entity-added" });
      continue;
    }
    if (was !== name) changes.push({ ...here, kind: "entity-renamed", was });
    pairs.push({ place: here, before: before[was]!, after: after[name]! });
  }
  return { changes, pairs };
}

/** The place of all entities of a kind. */
export function placeOf(entity: EntityKind, direction: Place["direction"]): Omit<Place, "name"> {
  return { entity, part: "whole", path: "", direction };
}
