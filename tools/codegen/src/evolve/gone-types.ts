import { inputType, payloadType, requestType, responseType, unknownType, webhookType } from "../load/naming.ts";
import type { ApiDocument } from "../project/plain-schema.ts";
import type { Change } from "./change.ts";

/** The types that are no longer there, save those of entities that went or have another name, which is said already. */
export function goneTypes(before: ApiDocument, after: ApiDocument, changes: readonly Change[]): Change[] {
  const explained = new Set(changes.flatMap(typesThatWentWith));
  const gone = Object.keys(before.$defs).filter((type) => after.$defs[type] === undefined && !explained.has(type));
  return gone.map((type) => ({
    entity: "object",
    name: type,
    part: "whole",
    path: "",
    direction: "received",
    kind: "type-gone",
    type,
  }));
}

function typesThatWentWith(change: Change): string[] {
  if (change.kind !== "entity-removed" && change.kind !== "entity-renamed") return [];
  const name = change.kind === "entity-renamed" ? change.was : change.name;
  switch (change.entity) {
    case "action":
      return [requestType(name), responseType(name)];
    case "push":
      return [payloadType(name)];
    case "webhook":
      return [payloadType(name), webhookType(name)];
    case "object":
      return [name, inputType(name), unknownType(name)];
    default:
      return [];
  }
}
