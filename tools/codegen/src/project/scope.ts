import type { DialectSchema, Direction } from "../load/dialect.ts";
import type { Entity, Spec } from "../load/spec.ts";
import { rangeCovers } from "../load/version-range.ts";

/** What the projection of a schema depends on, beside the schema. */
export interface Scope {
  spec: Spec;
  version: string;
  /** The versions of the tree that the file at hand belongs to, for notes such as "(since 3.4)". */
  versions: readonly string[];
  direction: Direction;
  /** The path of the file at hand. */
  file: string;
  /** The name of the type that an entity gives in a direction. */
  typeOf(target: Entity, direction: Direction): string;
}

/** The scope within another file of the spec. */
export function scopeOf(scope: Scope, entity: Entity): Scope {
  return { ...scope, file: entity.file.path, versions: entity.tree.versions };
}

/** Whether a property or an alternative is there in a version, for data that goes a certain way. */
export function isPresent(
  schema: DialectSchema,
  { version, direction }: Pick<Scope, "version" | "direction">,
): boolean {
  const goesThisWay = direction === "sent" ? schema.readOnly !== true : schema.writeOnly !== true;
  return goesThisWay && rangeCovers(schema.versions, version);
}
