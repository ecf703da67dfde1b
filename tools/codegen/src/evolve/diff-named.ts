import type { Change, EntityKind, Place } from "./change.ts";
import { matchNames } from "./match-names.ts";
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
  const formerName = (name: string): string => renames.entity(place.entity, name);
  const { gone, came, kept } = matchNames(Object.keys(before), Object.keys(after), formerName);
  const changes = [
    ...gone.map((name): Change => ({ ...place, name, kind: "entity-removed" })),
    ...came.map((name): Change => ({ ...place, name, kind: "entity-added" })),
    ...kept
      .filter(({ was, is }) => was !== is)
      .map(({ was, is }): Change => ({ ...place, name: is, kind: "entity-renamed", was })),
  ];
  return {
    changes,
    pairs: kept.map(({ was, is }) => ({ place: { ...place, name: is }, before: before[was]!, after: after[is]! })),
  };
}

/** The place of all entities of a kind. */
export function placeOf(entity: EntityKind, direction: Place["direction"]): Omit<Place, "name"> {
  return { entity, part: "whole", path: "", direction };
}
