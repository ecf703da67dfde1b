import type { DialectSchema, Direction } from "./dialect.ts";
import type { JsonFile, Path } from "./json-file.ts";
import { envelopeDirection } from "./naming.ts";
import type { Entity } from "./spec.ts";
import { versionsCovered } from "./version-range.ts";

/** A schema within a spec file, and where it lives. */
export interface SchemaSite {
  entity: Entity;
  file: JsonFile;
  path: Path;
  schema: DialectSchema;
  /** The versions in which it stands. */
  versions: string[];
  /** The versions of what holds it. */
  parentVersions: string[];
  /** The way of the data where the file alone decides it; objects may go both ways. */
  direction: Direction | undefined;
  /** The key, when the schema is a property of an object. */
  property?: string;
}

export const entityVersions = (entity: Entity): string[] => versionsCovered(entity.versions, entity.tree.versions);

/** The outermost schemas of an entity. */
export function rootsOf(entity: Entity): SchemaSite[] {
  const versions = entityVersions(entity);
  const root = (path: Path, schema: DialectSchema | null | undefined, direction?: Direction): SchemaSite[] =>
    schema ? [{ entity, file: entity.file, path, schema, versions, parentVersions: versions, direction }] : [];
  switch (entity.kind) {
    case "objects":
      return [{ ...root([], entity.content)[0]!, parentVersions: entity.tree.versions }];
    case "envelopes":
      return [
        { ...root([], entity.content, envelopeDirection(entity.name))[0]!, parentVersions: entity.tree.versions },
      ];
    case "pushes":
    case "webhooks":
      return root(["payload"], entity.content.payload, "received");
    case "actions":
      return [
        ...root(["request"], entity.content.request, "sent"),
        ...root(["response"], entity.content.response, "received"),
      ];
    case "errors":
      return entity.content.errors.flatMap((error, index) =>
        root(["errors", index, "data"], error.data, "received").map((site) => {
          const lives = versionsCovered(error.versions, versions);
          return { ...site, versions: lives, parentVersions: lives };
        }),
      );
    case "disconnects":
      return [];
  }
}

const sites = new WeakMap<Entity, SchemaSite[]>();

/** Every schema of an entity, outermost first. Most rules ask for them, so they are gathered once. */
export function schemasOf(entity: Entity): readonly SchemaSite[] {
  const known = sites.get(entity) ?? [...walk(entity)];
  sites.set(entity, known);
  return known;
}

function* walk(entity: Entity): Generator<SchemaSite> {
  const left = rootsOf(entity).reverse();
  for (let site = left.pop(); site !== undefined; site = left.pop()) {
    yield site;
    left.push(...below(site).reverse());
  }
}

function below(site: SchemaSite): SchemaSite[] {
  const { schema, versions } = site;
  const step = (sub: DialectSchema, ...way: (string | number)[]): SchemaSite => {
    const { property: _, ...rest } = site;
    const lives = versionsCovered(sub.versions, versions);
    return { ...rest, path: [...site.path, ...way], schema: sub, versions: lives, parentVersions: versions };
  };
  const rest = schema.additionalProperties;
  return [
    ...Object.entries(schema.properties ?? {}).map(([key, sub]) => ({
      ...step(sub, "properties", key),
      property: key,
    })),
    ...(schema.items ? [step(schema.items, "items")] : []),
    ...(rest && rest !== true ? [step(rest, "additionalProperties")] : []),
    ...(schema.oneOf ?? []).map((sub, index) => step(sub, "oneOf", index)),
  ];
}
