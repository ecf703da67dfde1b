import type { ChangeRecord } from "./change-record.ts";
import { endOf, FieldWays, holdsAtEach } from "./field-ways.ts";
import type { VersionPair } from "./version-pair.ts";
import { stepsOf, type Way } from "./walk.ts";

/** Whether the changes bear out a record about a field of a schema. */
export function fieldChanged(pair: VersionPair, record: ChangeRecord): boolean {
  const { kind, name, new_name, required } = record;
  const ways = new FieldWays(pair, record);
  switch (kind) {
    case "added":
      return isAdded(pair, ways, name, required);
    case "removed":
      return isRemoved(pair, ways, name);
    case "moved":
      return (name === "*" || isRemoved(pair, ways, name)) && isAdded(pair, ways, new_name!);
    case "renamed":
      return holdsAtEach(ways.now(new_name!), (way) => isRenamed(pair, way, stepsOf(name).at(-1)!));
    case "changed":
      return holdsAtEach(ways.now(name), (way) => isOfOtherType(pair, way, record));
  }
}

/** A property is also new when something on the way to it is, and it was not there before. */
function isAdded(pair: VersionPair, ways: FieldWays, path: string, required?: boolean): boolean {
  const wasThere = ways.then(path).length > 0;
  return holdsAtEach(ways.now(path), (way) => {
    const here = pair.at(endOf(way), "property-added");
    if (here.length > 0) return required === undefined || here.every((change) => change.required === required);
    const kinds = ["entity-added", "property-added", "type-changed", "member-added"] as const;
    return !wasThere && way.places.some((place) => pair.at(place, ...kinds).length > 0);
  });
}

function isRemoved(pair: VersionPair, ways: FieldWays, path: string): boolean {
  const isThere = ways.now(path).length > 0;
  return holdsAtEach(ways.then(path), (way) => {
    const places = way.places.map((place) => pair.inNewNames(place));
    if (pair.at(places.at(-1)!, "property-removed").length > 0) return true;
    const kinds = ["entity-removed", "property-removed", "type-changed", "member-removed"] as const;
    return !isThere && places.some((place) => pair.at(place, ...kinds).length > 0);
  });
}

function isRenamed(pair: VersionPair, way: Way, was: string): boolean {
  return pair.at(endOf(way), "property-renamed").some((change) => change.was === was);
}

function isOfOtherType(pair: VersionPair, way: Way, { optional, now }: ChangeRecord): boolean {
  if (optional !== undefined)
    return pair.at(endOf(way), "required-changed").some(({ required }) => required !== optional);
  return pair.at(endOf(way), "type-changed").some(({ after }) => after === now);
}
