import type { Api, Spec } from "../load/spec.ts";
import { formatVersions } from "../load/version-range.ts";
import { pascalCase } from "../load/naming.ts";
import type { Change } from "./change.ts";
import { EFFECTS, effectOf, type Effect, type Occasion } from "./effect.ts";
import type { VersionChanges } from "./diff-states.ts";
import { highestLevels, levelFrom, levelsOf, type Levels } from "./levels.ts";
import { sentenceOf } from "./sentence.ts";

/** A change that several versions of an API have in common, judged and told. */
export interface Finding {
  api: string;
  versions: string[];
  effect: Effect;
  /** Without its first capital and its full stop. */
  sentence: string;
  change: Change;
  levels: Levels;
  /** What a new version brings, beside the one before it. */
  since?: { version: string; findings: Finding[] };
}

/** Judges changes, the worst first, and joins those that are the same in several versions. */
export function findingsOf(all: readonly VersionChanges[], occasion: Occasion): Finding[] {
  const findings = new Map<string, Finding>();
  for (const { api, version, changes, since } of all) {
    for (const change of changes) {
      const [effect, sentence] = [effectOf(change, occasion), sentenceOf(change)];
      const key = JSON.stringify([api, effect, sentence]);
      const levels = levelsOf(api, change, effect);
      const brought = since && {
        version: since.version,
        findings: findingsOf([{ api, version, changes: since.changes }], "move"),
      };
      const known = findings.get(key) ?? {
        api,
        versions: [],
        effect,
        sentence,
        change,
        levels,
        ...(brought && { since: brought }),
      };
      known.levels = highestLevels([known.levels, levels]);
      if (!known.versions.includes(version)) known.versions.push(version);
      findings.set(key, known);
    }
  }
  return [...findings.values()].sort((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect));
}

/** What findings are to who uses each package, of those that there are. */
export function levelsOfAll(findings: readonly Finding[], packages: Packages): Levels {
  const levels = highestLevels(findings.map((finding) => finding.levels));
  return Object.fromEntries(Object.entries(levels).filter(([name]) => packages.has(name)));
}

/** How far the next release of each package goes from the version that it has. */
export function nextReleases(findings: readonly Finding[], packages: Packages): Levels {
  const levels = Object.entries(levelsOfAll(findings, packages));
  return Object.fromEntries(levels.map(([name, level]) => [name, levelFrom(packages.get(name)!, level)]));
}

/** The version of each package by its name. */
export type Packages = ReadonlyMap<string, string>;

/** `Agent 3.4-3.7`. */
export function whereOf({ api, versions }: Pick<Finding, "api" | "versions">, apis: readonly Api[]): string {
  const all = apis.find(({ name }) => name === api)?.versions.map(({ version }) => version) ?? versions;
  return `${pascalCase(api)} ${formatVersions(versions, all)}`;
}

/** Every API that either state has. */
export function apisOfBoth(before: Spec, after: Spec): Api[] {
  return [...after.apis, ...before.apis.filter(({ name }) => after.apis.every((api) => api.name !== name))];
}
