import type { Api } from "../load/spec.ts";
import { bulletsOf } from "./bullets.ts";
import { nextReleases, whereOf, type Finding, type Packages } from "./findings.ts";
import { asSentence } from "./words.ts";

/** A changeset: the text of its file, and the API that it is about. */
export interface Changeset {
  api: string;
  text: string;
}

/** A changeset for each API that changes, so that no package tells its users of another API. */
export function printChangesets(findings: readonly Finding[], packages: Packages, apis: readonly Api[]): Changeset[] {
  const changed = [...new Set(findings.map(({ api }) => api))];
  return changed.flatMap((api) => {
    const own = findings.filter((finding) => finding.api === api);
    const levels = Object.entries(nextReleases(own, packages));
    if (levels.length === 0) return [];
    const head = levels.map(([name, level]) => `"@chatwire/${name}": ${level}`);
    return [{ api, text: ["---", ...head, "---", "", printSummary(own, apis), ""].join("\n") }];
  });
}

/** One sentence alone, or a list of them under the name of the API. */
function printSummary(findings: readonly Finding[], apis: readonly Api[]): string {
  const items = findings.map((finding) => ({
    line: `${whereOf(finding, apis)}: ${finding.sentence}.`,
    brought: finding.since && broughtBy(finding.since),
  }));
  const lines = [...new Map(items.map((item) => [item.line, item])).values()];
  if (lines.length === 1) return [lines[0]!.line, lines[0]!.brought ?? []].flat().join("\n\n");
  const [first] = findings;
  const title = apis.find(({ name }) => name === first!.api)?.title ?? first!.api;
  const list = lines.map(({ line, brought = [] }) =>
    [`- ${asSentence(line.slice(0, -1))}`, ...brought.map((text) => text.replace(/^/gm, "  "))].join("\n"),
  );
  return [`${title}:`, "", ...list].join("\n");
}

/** What a new version brings, in the words of a changelog. */
function broughtBy({ version, findings }: NonNullable<Finding["since"]>): string[] {
  const bullets = bulletsOf(findings);
  return bullets.length === 0 ? [] : [[`Since ${version}:`, ...bullets].join("\n")];
}
