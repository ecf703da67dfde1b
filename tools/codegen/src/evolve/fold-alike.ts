import type { Finding } from "./findings.ts";
import { highestLevels } from "./levels.ts";
import { listed } from "./phrases.ts";
import { code, PLURALS, whole } from "./words.ts";

/** How many things of a kind may be told one by one that have the same change, and how many are named. */
const [FEW, NAMED] = [3, 6];

/** For people: what happens to many things of a kind alike, as a field of the envelope of all webhooks, is told once. */
export function foldAlike(all: readonly Finding[]): Finding[] {
  const findings = tellOnce(all);
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) alike.set(keyOf(finding), [...(alike.get(keyOf(finding)) ?? []), finding]);
  return [...alike.values()].flatMap((same) => (same.length > FEW ? [fold(same)] : same));
}

/** What goes both ways may do worse to who sends it; it is told there, as the worst comes first. */
function tellOnce(findings: readonly Finding[]): Finding[] {
  const told = new Map<string, Finding>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.api, finding.versions, finding.sentence]);
    const known = told.get(key) ?? finding;
    told.set(key, { ...known, levels: highestLevels([known.levels, finding.levels]) });
  }
  return [...told.values()];
}

/** What is said of each but its name; what does not name it in its sentence is told alone. */
function keyOf({ api, versions, effect, sentence, change }: Finding): string {
  const at = sentence.lastIndexOf(whole(change));
  const rest = at < 0 ? change : [sentence.slice(0, at), sentence.slice(at + whole(change).length)];
  return JSON.stringify([api, versions, effect, change.entity, change.part, rest]);
}

function fold(all: readonly Finding[]): Finding {
  return { ...all[0]!, sentence: sentenceOfAll(all), levels: highestLevels(all.map(({ levels }) => levels)) };
}

function sentenceOfAll(all: readonly Finding[]): string {
  const { sentence, change } = all[0]!;
  const names = all.map((finding) => code(finding.change.name));
  const isLong = names.length > NAMED;
  const plural = PLURALS[change.entity];
  if (change.kind === "entity-added")
    return isLong ? `${names.length} new ${plural}` : `new ${plural} ${listed(names)}`;
  const those = isLong ? `${names.length} ${plural}` : `the ${plural} ${listed(names)}`;
  if (change.kind === "entity-removed") return `${those} are gone`;
  const of = change.part === "request" || change.part === "response" ? `the ${change.part} of ` : "";
  const at = sentence.lastIndexOf(whole(change));
  return `${sentence.slice(0, at)}${of}each of ${those}${sentence.slice(at + whole(change).length)}`;
}
