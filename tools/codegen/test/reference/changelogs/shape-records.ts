import type { Change, EntityKind, Place } from "../../../src/evolve/change.ts";
import type { ChangeRecord } from "./change-record.ts";
import { fieldChanged } from "./field-records.ts";
import { endOf, FieldWays, holdsAtEach } from "./field-ways.ts";
import { rootsOf } from "./roots.ts";
import type { VersionPair } from "./version-pair.ts";

/** Whether something changed within what a record is about; with a new name, whether that took the place of the old one. */
export function shapeChanged(pair: VersionPair, record: ChangeRecord): boolean {
  const { name, new_name, in: where } = record;
  if (new_name !== undefined) {
    const goes = fieldChanged(pair, { ...record, kind: "removed" });
    return goes && fieldChanged(pair, { ...record, kind: "added", name: new_name });
  }
  if (name === "payload" || where === "object:Properties") {
    const roots = rootsOf(pair.after, where!, (_, newest) => newest);
    const places = roots.length > 0 ? roots.map(({ place }) => place) : [partWithoutSchema(where!)];
    return places.every((place) => changedWithin(pair, place));
  }
  const ways = new FieldWays(pair, record);
  return holdsAtEach(ways.now(name), (way) => changedWithin(pair, endOf(way)) || changedWithin(pair, way.behind));
}

/** What became empty has no schema. */
function partWithoutSchema(where: string): Place {
  const [entity, name, part] = where.split(":") as [EntityKind, string, "request" | "response"];
  return { entity, name, part, path: "", direction: part === "request" ? "sent" : "received" };
}

function changedWithin({ changes }: VersionPair, { entity, name, part, path }: Place): boolean {
  const isHere = (change: Change): boolean => change.entity === entity && change.name === name && change.part === part;
  return changes.some((change) => isHere(change) && (change.path === path || change.path.startsWith(`${path}/`)));
}
