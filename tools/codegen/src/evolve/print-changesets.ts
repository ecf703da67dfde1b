import type { Api } from "../load/spec.ts";
import { levelsOfAll, whereOf, type Finding } from "./findings.ts";
import { asSentence } from "./print-markdown.ts";

/** A changeset: the text of its file, and the API that it is about. */
export interface Changeset {
  api: string;
  text: string;
}

/** A changeset for each API that changes, so that no package tells its users of another API. */
export function printChangesets(
  findings: readonly Finding[],
  packages: ReadonlySet<string>,
  apis: readonly Api[],
): Changeset[] {
  const changed = [...new Set(findings.map(({ api }) => api))];
  return changed.flatMap((api) => {
    const own = findings.filter((finding) => finding.api === api);
    const levels = Object.entries(levelsOfAll(own, packages));
    if (levels.length === 0) return [];
    const head = levels.map(([name, level]) => `"@chatwire/${name}": ${level}`);
    return [{ api, text: ["---", ...head, "---", "", printSummary(own, apis), ""].join("\n") }];
  });
}

/** One sentence alone, or a list of them under the name of the API. */
function printSummary(findings: readonly Finding[], apis: readonly Api[]): string {
  const lines = [...new Set(findings.map((finding) => `${whereOf(finding, apis)}: ${finding.sentence}.`))];
  if (lines.length === 1) return lines[0]!;
  const [first] = findings;
  const title = apis.find(({ name }) => name === first!.api)?.title ?? first!.api;
  return [`${title}:`, "", ...lines.map((line) => `- ${asSentence(line.slice(0, -1))}`)].join("\n");
}
