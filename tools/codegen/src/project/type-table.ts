import { isDeepStrictEqual } from "node:util";

import type { Direction } from "../load/dialect.ts";
import { DISCONNECT_REASON, ERROR_TYPE, inputType, nameIn, objectType, payloadType } from "../load/naming.ts";
import { resolveReference } from "../load/references.ts";
import type { Entity, Spec } from "../load/spec.ts";
import { projectSchema } from "./project-schema.ts";
import { payloadOwner } from "./payload-owner.ts";
import { referencesIn, type Reach } from "./reach.ts";
import type { Scope } from "./scope.ts";

export type TypeOf = Scope["typeOf"];

/** Names the types of a version. An object that goes both ways has two where its schemas differ. */
export function createTypeTable(spec: Spec, version: string, reach: Reach): TypeOf {
  const split = new Map<Entity, boolean>();
  const isSplit = (entity: Entity): boolean => {
    const known = split.get(entity);
    if (known !== undefined) return known;
    split.set(entity, false); // a cycle differs only if something else on it does
    const differs = entity.kind === "objects" && reach.get(entity)?.size === 2 && differsByDirection(spec, entity, version, isSplit);
    split.set(entity, differs);
    return differs;
  };
  return (entity, direction) => {
    const name = nameIn(version, entity.name, entity.names);
    if (entity.kind === "errors") return ERROR_TYPE;
    if (entity.kind === "disconnects") return DISCONNECT_REASON;
    if (entity.kind === "pushes" || entity.kind === "webhooks") return payloadType(nameIn(version, ...namesOf(payloadOwner(spec, entity))));
    return direction === "sent" && isSplit(entity) ? inputType(objectType(name)) : objectType(name);
  };
}

const namesOf = ({ name, names }: Entity): [string, Record<string, string>] => [name, names];

function differsByDirection(spec: Spec, entity: Entity & { kind: "objects" }, version: string, isSplit: (target: Entity) => boolean): boolean {
  const project = (direction: Direction) =>
    projectSchema(entity.content, { spec, version, direction, versions: entity.tree.versions, file: entity.file.path, typeOf: (target) => target.file.path });
  if (!isDeepStrictEqual(project("sent"), project("received"))) return true;
  return referencesIn(entity.content, version, "sent").some((reference) => isSplit(resolveReference(spec, entity.file.path, reference)!));
}
