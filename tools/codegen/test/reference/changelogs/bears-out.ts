import type { Change, EntityKind } from "../../../src/evolve/change.ts";
import { objectType } from "../../../src/load/naming.ts";
import type { ChangeRecord } from "./change-record.ts";
import { fieldChanged } from "./field-records.ts";
import { shapeChanged } from "./shape-records.ts";
import { scopeChanged, valueAdded } from "./value-records.ts";
import type { VersionPair } from "./version-pair.ts";

/** Whether the computed changes between two versions say what a record says. */
export function bearsOut(pair: VersionPair, record: ChangeRecord): boolean {
  switch (record.what) {
    case "action":
    case "push":
    case "webhook":
      return entityChanged(pair, record.what, record);
    case "object":
      return objectChanged(pair, record);
    case "event-type":
      return eventTypeAdded(pair, record);
    case "field":
    case "filter":
    case "envelope-field":
    case "query":
      return record.in === undefined ? queryChanged(pair, record) : fieldChanged(pair, record);
    case "shape":
      return shapeChanged(pair, record);
    case "enum-value":
      return valueAdded(pair, record);
    case "scope":
      return scopeChanged(pair, record);
    default:
      return false;
  }
}

function entityChanged({ changes }: VersionPair, entity: EntityKind, { kind, name, new_name }: ChangeRecord): boolean {
  return changes.some((change) => {
    if (change.entity !== entity) return false;
    if (change.kind === "entity-renamed") return kind === "renamed" && change.was === name && change.name === new_name;
    return change.kind === `entity-${kind}` && change.name === name;
  });
}

/** An object goes by its type, an event by one with an ending. */
function objectChanged(pair: VersionPair, { new_name, ...record }: ChangeRecord): boolean {
  return ["", "ChatEvent"].some((ending) => {
    const names = {
      name: objectType(record.name) + ending,
      ...(new_name && { new_name: objectType(new_name) + ending }),
    };
    return entityChanged(pair, "object", { ...record, ...names });
  });
}

function eventTypeAdded({ changes }: VersionPair, { name }: ChangeRecord): boolean {
  const member = `${objectType(name)}ChatEvent`;
  return changes.some(
    (change) => change.name === "ChatEvent" && change.kind === "member-added" && change.member === member,
  );
}

/** The query of the connection has no `names`: a renamed parameter is one that goes and one that comes. */
function queryChanged({ changes }: VersionPair, { kind, name, new_name }: ChangeRecord): boolean {
  const has = (what: Change["kind"], parameter: string | undefined): boolean =>
    changes.some((change) => change.entity === "connection" && change.kind === what && change.path === `/${parameter}`);
  if (kind === "renamed") return has("property-removed", name) && has("property-added", new_name);
  return has(kind === "added" ? "property-added" : "property-removed", name);
}
