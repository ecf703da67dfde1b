import type { DialectSchema, Direction } from "../load/dialect.ts";
import { resolveReference } from "../load/references.ts";
import type { Entity, Spec } from "../load/spec.ts";
import { rangeCovers } from "../load/version-range.ts";
import { rootsOf } from "../load/walk.ts";

/** In which directions data of each entity goes in a version. */
export type Reach = Map<Entity, Set<Direction>>;

/** Follows every reference from the given entities. Objects that nothing refers to count as received. */
export function reachFrom(spec: Spec, entities: readonly Entity[], version: string): Reach {
  const reach: Reach = new Map();
  for (const entity of entities) {
    for (const { schema, direction } of rootsOf(entity)) {
      if (direction !== undefined) follow(spec, reach, entity, schema, version, direction);
    }
  }
  for (const entity of entities) {
    if (entity.kind === "objects" && !reach.has(entity)) enter(spec, reach, entity, version, "received");
  }
  return reach;
}

function enter(spec: Spec, reach: Reach, entity: Entity, version: string, direction: Direction): void {
  const directions = reach.get(entity) ?? new Set();
  if (directions.has(direction)) return;
  reach.set(entity, directions.add(direction));
  for (const { schema } of rootsOf(entity)) follow(spec, reach, entity, schema, version, direction);
}

function follow(
  spec: Spec,
  reach: Reach,
  entity: Entity,
  schema: DialectSchema,
  version: string,
  direction: Direction,
): void {
  for (const reference of referencesOf(schema, version, direction)) {
    enter(spec, reach, resolveReference(spec, entity.file.path, reference)!, version, direction);
  }
}

const known = new WeakMap<DialectSchema, Map<string, string[]>>();

/** The references of an outermost schema, which is the same object until its file changes. */
function referencesOf(schema: DialectSchema, version: string, direction: Direction): string[] {
  const ofSchema = known.get(schema) ?? new Map<string, string[]>();
  known.set(schema, ofSchema);
  const key = `${version} ${direction}`;
  const references = ofSchema.get(key) ?? [...new Set(referencesIn(schema, version, direction))];
  ofSchema.set(key, references);
  return references;
}

/** The references of a schema that hold in a version and direction. */
export function referencesIn(schema: DialectSchema, version: string, direction: Direction): string[] {
  const hidden = direction === "sent" ? schema.readOnly : schema.writeOnly;
  if (hidden === true || !rangeCovers(schema.versions, version)) return [];
  const rest = schema.additionalProperties;
  const below = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items ? [schema.items] : []),
    ...(rest && rest !== true ? [rest] : []),
    ...(schema.oneOf ?? []),
  ];
  return [
    ...(schema.$ref === undefined ? [] : [schema.$ref]),
    ...below.flatMap((sub) => referencesIn(sub, version, direction)),
  ];
}
