import type { OutputFile } from "./emit/output-file.ts";
import { filesBehind } from "./load/files-behind.ts";
import type { Api, ApiVersion, Spec } from "./load/spec.ts";
import { tagsIn } from "./project/tags.ts";

/** What a version was last generated from, and what came of it. */
const last = new Map<string, { from: readonly unknown[]; outputs: OutputFile[] }>();

/** Generates a version, unless it is generated already from the same files: a save costs only the versions that it changes. */
export async function unlessUnchanged(
  spec: Spec,
  api: Api,
  version: ApiVersion,
  generate: () => Promise<OutputFile[]>,
): Promise<OutputFile[]> {
  const name = `${api.name}@${version.version}`;
  const from = [...filesBehind(spec, spec.trees.get(version.tree ?? api.name)!), ...tagsIn(spec)];
  const known = last.get(name);
  if (
    known !== undefined &&
    known.from.length === from.length &&
    known.from.every((part, index) => part === from[index])
  )
    return known.outputs;
  const outputs = await generate();
  last.set(name, { from, outputs });
  return outputs;
}
