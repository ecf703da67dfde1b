import { camelCase, isMemberOfClients, isTaken, nameIn, typesOf } from "../naming.ts";
import { problemAt } from "../problem.ts";
import { resolveReference } from "../references.ts";
import type { Entity, Spec, Tree } from "../spec.ts";
import { rangeCovers } from "../version-range.ts";
import { entityVersions, schemasOf } from "../walk.ts";
import { entityRule, rule } from "./rule.ts";

export const typeNamesAreFree = entityRule("No type is named like a DOM global.", (entity, sentence) => {
  const taken = entityVersions(entity)
    .flatMap((version) => typesOf(entity, version).map((named) => ({ ...named, version })))
    .find(({ type }) => isTaken(type));
  if (taken === undefined) return [];
  return [
    problemAt(
      entity.file,
      taken.place,
      sentence,
      `${taken.type} in ${taken.version}`,
      "a name that browsers and TypeScript leave free",
    ),
  ];
});

export const methodNamesAreFree = entityRule("No action is named like a member of the clients.", (entity, sentence) => {
  if (entity.kind !== "actions") return [];
  const taken = entityVersions(entity)
    .map((version) => ({ version, method: camelCase(nameIn(version, entity.name, entity.names)) }))
    .find(({ method }) => isMemberOfClients(method));
  if (taken === undefined) return [];
  const found = `the method ${taken.method} in ${taken.version}`;
  return [problemAt(entity.file, [], sentence, found, "a name that the clients leave free")];
});

export const typeNamesAreUnique = rule("Two types never get one name.", (spec, sentence) => {
  const told = new Set<string>();
  return [...spec.trees.values()].flatMap((tree) => {
    const entities = emittedWith(spec, tree);
    return tree.versions.flatMap((version) => {
      const seen = new Map<string, Entity>();
      return entities
        .filter(({ versions }) => rangeCovers(versions, version))
        .flatMap((entity) =>
          ownTypes(spec, entity, version).flatMap(({ type, place }) => {
            const other = seen.get(type) ?? entity;
            seen.set(type, other);
            if (other === entity) return [];
            const pair = [other.file.path, entity.file.path].sort().join(" ");
            if (told.has(pair) || sharesWireName(entity, other, version)) return [];
            told.add(pair);
            return [
              problemAt(
                entity.file,
                place,
                sentence,
                `${type} in ${version}`,
                `another name than the type of ${other.file.path}`,
              ),
            ];
          }),
        );
    });
  });
});

/** What gives types to the modules of a tree: its own entities, after whatever else these refer to. */
function emittedWith(spec: Spec, tree: Tree): Entity[] {
  const own = [...spec.entities.values()].filter((entity) => entity.tree === tree);
  const reached = new Set(own);
  for (const entity of reached) {
    for (const { schema } of schemasOf(entity)) {
      const target = schema.$ref === undefined ? undefined : resolveReference(spec, entity.file.path, schema.$ref);
      if (target !== undefined) reached.add(target);
    }
  }
  return [...[...reached].filter((entity) => entity.tree !== tree), ...own];
}

/** The types of an entity, without the payload when that is the payload of another. */
function ownTypes(spec: Spec, entity: Entity, version: string): ReturnType<typeof typesOf> {
  const reference = entity.kind === "pushes" || entity.kind === "webhooks" ? entity.content.payload?.$ref : undefined;
  const target = reference === undefined ? undefined : resolveReference(spec, entity.file.path, reference);
  const isBorrowed = target?.kind === "pushes" || target?.kind === "webhooks";
  return typesOf(entity, version).filter(({ place }) => !isBorrowed || place[0] !== "payload");
}

/** Two entities of a kind that share their wire name are told of by a rule of their own. */
function sharesWireName(a: Entity, b: Entity, version: string): boolean {
  return (
    a.tree === b.tree && a.kind === b.kind && nameIn(version, a.name, a.names) === nameIn(version, b.name, b.names)
  );
}
