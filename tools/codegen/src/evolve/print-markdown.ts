import type { Api } from "../load/spec.ts";
import { bulletsOf } from "./bullets.ts";
import type { EntityKind } from "./change.ts";
import { whereOf, type Finding } from "./findings.ts";
import { asSentence } from "./words.ts";

/** The sections of a changelog. What is about a version as such stands before them. */
const SECTIONS: [title: string, kinds: EntityKind[]][] = [
  ["Actions", ["action"]],
  ["Pushes", ["push"]],
  ["Webhooks", ["webhook"]],
  ["Objects", ["object"]],
  ["Errors", ["error"]],
  ["Connection", ["connection", "disconnect", "envelope"]],
];

/** A changelog of an edit: the versions of an API that have the same changes under one heading. */
export function printMarkdown(findings: readonly Finding[], apis: readonly Api[]): string {
  const places = new Map<string, Finding[]>();
  for (const finding of findings) {
    const where = whereOf(finding, apis);
    places.set(where, [...(places.get(where) ?? []), finding]);
  }
  const sorted = [...places].sort(([, [a]], [, [b]]) => indexOf(apis, a!) - indexOf(apis, b!));
  return sorted.map(([where, own]) => `## ${where}\n\n${printSections(own, 3)}`).join("\n\n") || "No changes.";
}

const indexOf = (apis: readonly Api[], { api }: Finding): number => apis.findIndex(({ name }) => name === api);

/** A changelog as people write it: of each thing what is new about it, under headings of a depth. */
export function printSections(findings: readonly Finding[], depth: number): string {
  const about = (kinds: readonly EntityKind[]): Finding[] =>
    findings.filter(({ change }) => kinds.includes(change.entity));
  const whole = about(["version"]).map(({ sentence, since }) => printVersion(sentence, since, depth));
  const sections = SECTIONS.flatMap(([title, kinds]) => {
    const own = about(kinds);
    return own.length === 0 ? [] : [`${"#".repeat(depth)} ${title}\n\n${bulletsOf(own).join("\n")}`];
  });
  return [...whole, ...sections].join("\n\n");
}

/** What is said of a version as such; of a new one also what it brings. */
function printVersion(sentence: string, since: Finding["since"], depth: number): string {
  if (since === undefined) return asSentence(sentence);
  const brought = printSections(since.findings, depth);
  return `${asSentence(sentence)} ${brought === "" ? `As ${since.version}.` : `Since ${since.version}:\n\n${brought}`}`;
}
