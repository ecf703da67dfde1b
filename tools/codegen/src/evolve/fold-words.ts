import type { EntityKind } from "./change.ts";
import { EFFECTS } from "./effect.ts";
import type { Finding } from "./findings.ts";
import { highestLevels } from "./levels.ts";
import { PLURALS } from "./words.ts";

/** How many things may be told one by one that only have other words or examples. */
const FEW = 3;

/** For people: of many things that only have other words, or other examples, says how many there are of each kind. */
export function foldWords(findings: readonly Finding[]): Finding[] {
  const isFolded = (finding: Finding): boolean => likeOf(findings, finding).length > FEW;
  const firsts = findings.filter((finding) => isFolded(finding) && likeOf(findings, finding)[0] === finding);
  const folded = firsts.map((finding) => fold(likeOf(findings, finding)));
  const all = [...findings.filter((finding) => !isFolded(finding)), ...folded];
  return all.sort((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect));
}

/** The findings that can be told with this one. */
function likeOf(findings: readonly Finding[], { api, change }: Finding): Finding[] {
  if (change.kind !== "reworded" && change.kind !== "examples-changed") return [];
  return findings.filter((other) => other.api === api && other.change.kind === change.kind);
}

function fold(all: readonly Finding[]): Finding {
  const counts = new Map<EntityKind, number>();
  for (const { change } of all) counts.set(change.entity, (counts.get(change.entity) ?? 0) + 1);
  const things = [...counts].map(([entity, count]) => `${count} ${count === 1 ? entity : PLURALS[entity]}`);
  const what = all[0]!.change.kind === "reworded" ? "words for" : "examples of";
  return {
    ...all[0]!,
    versions: [...new Set(all.flatMap(({ versions }) => versions))],
    sentence: `other ${what} ${[things.slice(0, -1).join(", "), things.at(-1)].filter(Boolean).join(" and ")}`,
    levels: highestLevels(all.map(({ levels }) => levels)),
  };
}
