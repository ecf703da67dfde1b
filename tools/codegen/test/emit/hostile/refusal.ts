import { findNodeAtLocation, parseTree } from "jsonc-parser";

import type { TextFile } from "../../../src/load/json-file.ts";
import { examine } from "../../../src/load/load.ts";
import { formatProblem } from "../../../src/load/problem.ts";
import { miniSpec } from "../../mini-spec.ts";
import type { Site, Slot } from "./slots.ts";

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
  const lines = linesOf(sites, files);
  const places = sites.map(({ file }, index) => ({ index, file, line: lines[index]! })).sort((a, b) => b.line - a.line);
  const found = new Map<number, string>();
  for (const problem of examine(files).problems) {
    const message = formatProblem(problem);
    const at = places.find(
      ({ file, line }) => [file, `examples/${file}`].includes(problem.file) && line <= problem.line,
    );
    // two things with one name: the problem stands at one of them and names the other
    const place = at ?? places.find(({ file }) => message.includes(file));
    if (place === undefined) throw new Error(`nothing hostile stands at ${message}`);
    found.set(place.index, message);
  }
  return found;
}

/** Where each text stands, also in a file that is refused as a whole. */
function linesOf(sites: readonly Site[], files: readonly TextFile[]): number[] {
  const trees = new Map(
    files
      .filter(({ path }) => sites.some(({ file }) => file === path))
      .map(({ path, text }) => [path, { text, tree: parseTree(text)! }]),
  );
  return sites.map(({ file, at }) => {
    const { text, tree } = trees.get(file)!;
    return text.slice(0, findNodeAtLocation(tree, [...at])!.offset).split("\n").length;
  });
}
