import type { Api } from "../load/spec.ts";
import type { Change } from "./change.ts";
import { whereOf, type Finding } from "./findings.ts";

const SECTIONS = ["Added", "Changed", "Deprecated", "Removed"] as const;

type Section = (typeof SECTIONS)[number];

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

/** A changelog as people write it: what was added, changed and removed, a sentence each, under headings of a depth. */
export function printSections(findings: readonly Finding[], depth: number): string {
  const sentences = findings.map(({ change, sentence }) => ({
    section: sectionOf(change),
    line: `- ${asSentence(sentence)}`,
  }));
  const sections = SECTIONS.flatMap((section) => {
    const lines = new Set(sentences.filter((each) => each.section === section).map(({ line }) => line));
    return lines.size === 0 ? [] : [`${"#".repeat(depth)} ${section}\n\n${[...lines].join("\n")}`];
  });
  return sections.join("\n\n");
}

/** With its first capital, unless it begins with a name, and its full stop. */
export const asSentence = (sentence: string): string => `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`;

function sectionOf(change: Change): Section {
  switch (change.kind) {
    case "entity-added":
    case "property-added":
    case "value-added":
    case "member-added":
    case "listed":
      return "Added";
    case "entity-removed":
    case "property-removed":
    case "value-removed":
    case "member-removed":
    case "unlisted":
    case "type-gone":
      return "Removed";
    case "keyword-changed":
      return change.keyword === "deprecated" && change.after === true ? "Deprecated" : "Changed";
    default:
      return "Changed";
  }
}
