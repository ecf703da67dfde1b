import { resolveReference } from "../load/references.ts";
import type { EntityOf, Spec } from "../load/spec.ts";

type WithPayload = EntityOf<"pushes"> | EntityOf<"webhooks">;

/** Whose payload a push or webhook has: its own, or that of the push that it refers to. */
export function payloadOwner(spec: Spec, entity: WithPayload): WithPayload {
  const reference = entity.content.payload?.$ref;
  const target = reference === undefined ? undefined : resolveReference(spec, entity.file.path, reference);
  return target?.kind === "pushes" || target?.kind === "webhooks" ? payloadOwner(spec, target) : entity;
}
