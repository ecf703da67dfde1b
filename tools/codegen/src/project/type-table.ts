import { isDeepStrictEqual } from "node:util";

import type { Direction } from "../load/dialect.ts";
import { DISCONNECT_REASON, ERROR_TYPE, inputType, nameIn, objectType, payloadType } from "../load/naming.ts";
import { resolveReference } from "../load/references.ts";
import type { Entity, EntityOf, Spec } from "../load/spec.ts";
import type { Making } from "./making.ts";
import { projectSchema } from "./project-schema.ts";
import { payloadOwner } from "./payload-owner.ts";
import { referencesIn, type Reach } from "./reach.ts";
import type { Scope } from "./scope.ts";

export type TypeOf = Scope["typeOf"];

/** Names the types of a version. An object that goes both ways has two where its schemas differ. */
export function createTypeTable(spec: Spec, version: string, reach: Reach, making: Making): TypeOf {
  const differs = (entity: EntityOf<"objects">): boolean =>
    making.of("differs", entity, () => differsByDirection(spec, entity, version));
  const goesBothWays = (entity: Entity): entity is EntityOf<"objects"> =>
    entity.kind === "objects" && reach.get(entity)?.size === 2;
  /** Where an object or one that it leads to differs, so do the names that it refers to. */
  const splits = (entity: Entity): boolean => {
    const reached = new Set([entity].filter(goesBothWays));
    for (const each of reached) {
      if (differs(each)) return true;
      for (const target of targetsOf(spec, each, version).filter(goesBothWays)) reached.add(target);
    }
    return false;
  };
  const isSplit = (entity: Entity): boolean => making.of("splits", entity, () => splits(entity));
  return (entity, direction) => {
    const name = nameIn(version, entity.name, entity.names);
    if (entity.kind === "errors") return ERROR_TYPE;
    if (entity.kind === "disconnects") return DISCONNECT_REASON;
    if (entity.kind === "pushes" || entity.kind === "webhooks")
      return payloadType(nameIn(version, ...namesOf(payloadOwner(spec, entity))));
    return direction === "sent" && isSplit(entity) ? inputType(objectType(name)) : objectType(name);
  };
}

const namesOf = ({ name, names }: Entity): [string, Record<string, string>] => [name, names];

/** Whether the schemas of an object differ in something else than the names of types. */
function differsByDirection(spec: Spec, entity: EntityOf<"objects">, version: string): boolean {
  const project = (direction: Direction) =>
    projectSchema(entity.content, {
      spec,
      version,
      direction,
      versions: entity.tree.versions,
      file: entity.file.path,
      typeOf: (target) => target.file.path,
    });
  return !isDeepStrictEqual(project("sent"), project("received"));
}

function targetsOf(spec: Spec, entity: EntityOf<"objects">, version: string): Entity[] {
  return referencesIn(entity.content, version, "sent").map((reference) =>
    resolveReference(spec, entity.file.path, reference)!,
  );
}
