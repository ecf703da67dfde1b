import { styleText } from "node:util";

import type { Api } from "../load/spec.ts";
import { EFFECTS, type Effect, type Occasion } from "./effect.ts";
import { whereOf, type Finding } from "./findings.ts";
import type { Level, Levels } from "./levels.ts";

const HEADINGS: Record<Effect, { title: string; style: Parameters<typeof styleText>[0] }> = {
  sender: { title: "Breaks a sender: what was accepted is refused", style: "red" },
  receiver: { title: "Breaks a receiver: what was promised no longer holds", style: "red" },
  checks: { title: "Breaks a receiver that validates: what passed is refused", style: "red" },
  types: { title: "Breaks only types: code that names these no longer compiles", style: "yellow" },
  adds: { title: "Only adds", style: "green" },
  rewords: { title: "Only rewords, or corrects what nothing checks", style: "dim" },
};

const STYLES: Record<Level, Parameters<typeof styleText>[0]> = { major: "red", minor: "green", patch: "dim" };

/** Findings for people: grouped by what they break, then the packages. Coloured where a terminal shows colours. */
export function printText(
  findings: readonly Finding[],
  levels: Levels,
  apis: readonly Api[],
  occasion: Occasion,
): string {
  if (findings.length === 0) return "no changes";
  const groups = EFFECTS.flatMap((effect) => {
    const own = findings.filter((finding) => finding.effect === effect);
    if (own.length === 0) return [];
    const { title, style } = HEADINGS[effect];
    const rows = own.map((finding): [string, string] => [whereOf(finding, apis), finding.sentence]);
    return [[styleText(style, `${title} (${own.length})`), ...columns(rows)].join("\n")];
  });
  const rows = Object.entries(levels).map(([name, level]): [string, string] => [name, styleText(STYLES[level], level)]);
  const title = occasion === "edit" ? "The next release of each package" : "What the move is for who uses";
  return [...groups, ...(rows.length === 0 ? [] : [[title, ...columns(rows)].join("\n")])].join("\n\n");
}

function columns(rows: readonly [string, string][]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}
