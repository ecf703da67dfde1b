import { parseJsonFile, positionOf, type JsonFile, type Path } from "../../../src/load/json-file.ts";
import { examine } from "../../../src/load/load.ts";
import { formatProblem } from "../../../src/load/problem.ts";
import { miniSpec } from "../../mini-spec.ts";
import type { Slot } from "./slots.ts";

export interface Verdicts {
  /** Texts that no rule minds. */
  accepted: string[];
  /** What is said of the others. */
  messages: string[];
}

/** Asks the rules about texts in a slot, until none of those that are left is minded. */
export function judge(slot: Slot, texts: readonly string[]): Verdicts {
  let accepted = [...texts];
  const messages: string[] = [];
  for (let found = askRules(slot, accepted); found.size > 0; found = askRules(slot, accepted)) {
    messages.push(...found.values());
    accepted = accepted.filter((_, index) => !found.has(index));
  }
  return { accepted, messages };
}

/** What the rules say of texts, by their indices. A problem belongs to the text that stands at its line or next above it. */
function askRules(slot: Slot, texts: readonly string[]): Map<number, string> {
  const { changes, sites } = slot.place(texts);
  const files = miniSpec(changes);
  const parsed = new Map<string, JsonFile>();
  const lineOf = (file: string, at: Path): number => {
    if (at.length === 0) return 1;
    const known = parsed.get(file) ?? (parseJsonFile(files.find(({ path }) => path === file)!) as JsonFile);
    parsed.set(file, known);
    return positionOf(known, at).line;
  };
  const places = sites.map(({ file, at }, index) => ({ index, file, line: lineOf(file, at) }));
  places.sort((a, b) => b.line - a.line);
  const found = new Map<number, string>();
  for (const problem of examine(files).problems) {
    const message = formatProblem(problem);
    const place = places.find(({ file, line }) => [file, `examples/${file}`].includes(problem.file) && line <= problem.line);
    if (place === undefined) throw new Error(`nothing hostile stands at ${message}`);
    found.set(place.index, message);
  }
  return found;
}
