import { memberName } from "./dialect.ts";
import type { JsonFile } from "./json-file.ts";
import { resolveReference } from "./references.ts";
import type { Entity, Spec, Tree } from "./spec.ts";
import { schemasOf } from "./walk.ts";

/**
 * Every file that has a say in what a tree is projected to: its own, those that they lead to, and the examples of both.
 * A file that was parsed once is the same object until its text changes, so equal lists are equal content.
 */
export function filesBehind(spec: Spec, tree: Tree): JsonFile[] {
  const behind = new Set([...spec.entities.values()].filter((entity) => entity.tree === tree));
  // a set goes on to what is added while it is gone through
  for (const entity of behind) for (const target of leadsTo(spec, entity)) behind.add(target);
  const entities = [...behind].map(({ file }) => file);
  const examples = entities.flatMap(({ path }) => spec.examples.get(path)?.file ?? []);
  return [spec.apisFile, ...entities, ...examples, ...[...behind].flatMap((entity) => webhooksNamed(spec, entity))];
}

function leadsTo(spec: Spec, entity: Entity): Entity[] {
  return schemasOf(entity).flatMap(({ schema: { $ref } }) =>
    $ref === undefined ? [] : (resolveReference(spec, entity.file.path, $ref) ?? []),
  );
}

/** An action says what the webhooks that it causes are called in a version, and no more of them. */
function webhooksNamed(spec: Spec, entity: Entity): JsonFile[] {
  if (entity.kind !== "actions") return [];
  const paths = (entity.content.webhooks ?? []).map((webhook) => `webhooks/webhooks/${memberName(webhook)}.json`);
  return paths.flatMap((path) => spec.entities.get(path)?.file ?? []);
}
