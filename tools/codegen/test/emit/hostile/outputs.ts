import { emit } from "../../../src/emit/emit.ts";
import type { OutputFile } from "../../../src/emit/output-file.ts";
import { load } from "../../../src/load/load.ts";
import { buildModel } from "../../../src/model/build-model.ts";
import type { ApiDocument } from "../../../src/project/plain-schema.ts";
import { projectVersion } from "../../../src/project/project-version.ts";
import { miniSpec } from "../../mini-spec.ts";
import { shapeOf, textsOf } from "./shape.ts";
import type { Slot } from "./slots.ts";

/** Texts that stand in the same slot and mean no harm. */
export const harmless = (count: number): string[] => Array.from({ length: count }, (_, index) => `harmless_${index}`);

/** Everything that is generated from a version with texts in a slot. */
export function outputsOf(slot: Slot, texts: readonly string[]): Promise<OutputFile[]> {
  return emitVersion(slot, texts, (document) => document);
}

/** The same, but the texts take their place only after the rules, of which one is too slow for so many. */
export function outputsBehindRules(slot: Slot, texts: readonly string[]): Promise<OutputFile[]> {
  const names = harmless(texts.length);
  const places = new Map(names.map((name, index) => [name, texts[index]!]));
  const put = (_: string, value: unknown): unknown =>
    typeof value === "string" ? (places.get(value) ?? value) : value;
  return emitVersion(slot, names, (document) => JSON.parse(JSON.stringify(document), put) as ApiDocument);
}

function emitVersion(
  slot: Slot,
  texts: readonly string[],
  change: (document: ApiDocument) => ApiDocument,
): Promise<OutputFile[]> {
  const spec = load(miniSpec(slot.place(texts).changes));
  const api = spec.apis[0]!;
  const document = change(
    projectVersion(
      spec,
      api,
      api.versions.find(({ version }) => version === (slot.version ?? "1.2"))!,
    ),
  );
  return emit(document, buildModel(document), spec);
}

/** What tells outputs from those of harmless texts: a file that does not parse, or has other kinds of nodes. */
export function difference(files: readonly OutputFile[], wanted: readonly OutputFile[]): string | undefined {
  const paths = [files, wanted].map((list) => list.map(({ path }) => path).join("\n"));
  if (paths[0] !== paths[1]) return `the files ${paths[0]}`;
  for (const [index, file] of files.entries()) {
    try {
      if (shapeOf(file) !== shapeOf(wanted[index]!)) return `another shape of ${file.path}`;
    } catch (error) {
      return (error as Error).message;
    }
  }
  return undefined;
}

/** The texts that are lost between the spec and a package that should hold them. */
export function lostTexts(files: readonly OutputFile[], texts: readonly string[], name: string): string[] {
  const found = files
    .filter(({ path }) => path.startsWith(`packages/${name}/`) && !path.endsWith(".d.ts"))
    .map(textsOf);
  return texts.filter((text) => !found.some((all) => all.has(text)));
}
