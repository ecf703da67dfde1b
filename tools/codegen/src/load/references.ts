import { posix } from "node:path";

import type { Entity, Spec } from "./spec.ts";

/** By file and reference: every version follows each of them several times. */
const paths = new Map<string, Map<string, string>>();

/** The path of the file that a `$ref` in another file leads to. */
export function referencePath(from: string, reference: string): string {
  const known = paths.get(from) ?? new Map<string, string>();
  const path = known.get(reference) ?? posix.join(posix.dirname(from), reference);
  paths.set(from, known.set(reference, path));
  return path;
}

/** What a `$ref` leads to, if that is something that can be referred to. */
export function resolveReference(spec: Spec, from: string, reference: string): Entity | undefined {
  const target = spec.entities.get(referencePath(from, reference));
  if (target === undefined || target.kind === "actions" || target.kind === "envelopes") return undefined;
  if ((target.kind === "pushes" || target.kind === "webhooks") && target.content.payload === null) return undefined;
  return target;
}
