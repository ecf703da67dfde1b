import { causedBy } from "./causes.ts";
import type { JsonFile } from "./json-file.ts";
import { resolveReference } from "./references.ts";
import type { Entity, Spec, Tree } from "./spec.ts";
import { schemasOf } from "./walk.ts";

const behindTrees = new WeakMap<Spec, Map<Tree, JsonFile[]>>();

/**
 * Every file that has a say in what a tree is projected to: its own, those that they lead to, and the examples of both.
 * A file that was parsed once is the same object until its text changes, so equal lists are equal content.
 */
export function filesBehind(spec: Spec, tree: Tree): JsonFile[] {
  const known = behindTrees.get(spec) ?? new Map<Tree, JsonFile[]>();
  behindTrees.set(spec, known);
  const files = known.get(tree) ?? filesOf(spec, tree);
  known.set(tree, files);
  return files;
}

function filesOf(spec: Spec, tree: Tree): JsonFile[] {
  const behind = followed(
    spec,
    [...spec.entities.values()].filter((entity) => entity.tree === tree),
  );
  const entities = behind.map(({ file }) => file);
  const examples = entities.flatMap(({ path }) => spec.examples.get(path)?.file ?? []);
  // an action says what the webhooks that it causes are called in a version, and no more of them
  const webhooks = behind.flatMap((entity) => causedBy(spec, entity, "webhooks").map(({ file }) => file));
  return [spec.apisFile, ...entities, ...examples, ...webhooks];
}

const behindEntities = new WeakMap<Spec, Map<Entity, readonly Entity[]>>();

/** An entity and all that it leads to, in whatever version. */
export function entitiesBehind(spec: Spec, entity: Entity): readonly Entity[] {
  const known = behindEntities.get(spec) ?? new Map<Entity, readonly Entity[]>();
  behindEntities.set(spec, known);
  const behind = known.get(entity) ?? followed(spec, [entity]);
  known.set(entity, behind);
  return behind;
}

/** Some entities and all that they lead to. */
function followed(spec: Spec, entities: readonly Entity[]): Entity[] {
  const behind = new Set(entities);
  // a set goes on to what is added while it is gone through
  for (const entity of behind) {
    for (const reference of referencesOf(entity)) {
      const target = resolveReference(spec, entity.file.path, reference);
      if (target !== undefined) behind.add(target);
    }
  }
  return [...behind];
}

const references = new WeakMap<Entity, string[]>();

function referencesOf(entity: Entity): string[] {
  const known = references.get(entity) ?? [
    ...new Set(schemasOf(entity).flatMap(({ schema: { $ref } }) => ($ref === undefined ? [] : [$ref]))),
  ];
  references.set(entity, known);
  return known;
}
