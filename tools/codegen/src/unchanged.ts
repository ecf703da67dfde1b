import { filesBehind } from "./load/files-behind.ts";
import type { Api, ApiVersion, Spec } from "./load/spec.ts";
import { tagsIn } from "./project/tags.ts";

/** What something was last made from for a version, and what came of it. */
const last = new Map<string, { from: readonly unknown[]; made: unknown }>();

/** Makes something for a version, unless it is made already from the same files: a save costs only the versions that it changes. */
export async function unlessUnchanged<T>(
  what: "examples" | "outputs",
  spec: Spec,
  api: Api,
  version: ApiVersion,
  make: () => T | Promise<T>,
): Promise<T> {
  const name = `${what} of ${api.name}@${version.version}`;
  const from = [...filesBehind(spec, spec.trees.get(version.tree ?? api.name)!), ...tagsIn(spec)];
  const known = last.get(name);
  if (
    known !== undefined &&
    known.from.length === from.length &&
    known.from.every((part, index) => part === from[index])
  )
    return known.made as T;
  const made = await make();
  last.set(name, { from, made });
  return made;
}
