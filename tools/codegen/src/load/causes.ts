import { memberName } from "./dialect.ts";
import type { Entity, EntityOf, Spec } from "./spec.ts";

/** What an action may cause. */
export type Cause = "pushes" | "webhooks";

/** The file of a push or webhook that an action names: pushes are of its own tree. */
export function causePath(action: EntityOf<"actions">, kind: Cause, name: string): string {
  return `${kind === "pushes" ? action.tree.name : "webhooks"}/${kind}/${name}.json`;
}

/** The pushes or webhooks that an action causes, in whatever version; nothing else causes any. */
export function causedBy(spec: Spec, entity: Entity, kind: Cause): Entity[] {
  if (entity.kind !== "actions") return [];
  const members = entity.content[kind] ?? [];
  return members.flatMap((member) => spec.entities.get(causePath(entity, kind, memberName(member))) ?? []);
}
