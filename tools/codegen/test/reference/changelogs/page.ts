import { sentenceOf } from "../../../src/evolve/sentence.ts";
import { whole } from "../../../src/evolve/words.ts";
import { Grounds, type Ground } from "./announced.ts";
import { bearsOut } from "./bears-out.ts";
import { readRecords, type ChangeRecord } from "./change-record.ts";
import { BEHAVIOUR, exceptions, type Exception } from "./exceptions.ts";
import { explanations } from "./unspoken.ts";
import { pairOf } from "./version-pair.ts";

const VERSIONS = ["3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7"];
const APIS = ["agent", "customer", "webhooks"];

/** What the published changelogs and the computed changes have in common, for one move of an API. */
export interface Row {
  api: string;
  to: string;
  /** The records about schemas, and those about behaviour. */
  records: ChangeRecord[];
  behaviour: number;
  missed: ChangeRecord[];
  /** The computed changes by what stands behind them. */
  grounds: Record<Ground, number>;
  /** What the changes with nothing behind them are about, and their sentences. */
  unspoken: { about: string; sentence: string }[];
}

export function rows(): Row[] {
  return APIS.flatMap((api) => VERSIONS.slice(1).map((to, index) => rowOf(api, VERSIONS[index]!, to)));
}

function rowOf(api: string, from: string, to: string): Row {
  const pair = pairOf(api, from, to);
  const all = readRecords(api).filter((record) => record.from === from && record.to === to);
  const records = all.filter(({ what }) => what !== BEHAVIOUR);
  const grounds = new Grounds(api, from, to);
  const counts: Record<Ground, number> = { record: 0, pages: 0, ours: 0, nothing: 0 };
  for (const change of pair.changes) counts[grounds.of(change)] += 1;
  const unspoken = pair.changes
    .filter((change) => grounds.of(change) === "nothing")
    .map((change) => ({ about: `${api} ${to} ${aboutOf(change)}`, sentence: sentenceOf(change) }));
  return {
    api,
    to,
    records,
    behaviour: all.length - records.length,
    missed: records.filter((record) => !bearsOut(pair, record)),
    grounds: counts,
    unspoken,
  };
}

/** An action that is listed or not goes by its name alone. */
const aboutOf = (change: Parameters<typeof whole>[0]): string =>
  whole(change)
    .replace(/^the action /, "")
    .replace(/ where it is .*$/, "");

/** The page that holds the published changelogs against the computed ones. */
export function printPage(all: readonly Row[]): string {
  const sum = (pick: (row: Row) => number, of: readonly Row[] = all): number =>
    of.reduce((total, row) => total + pick(row), 0);
  const [records, missed, behaviour] = [
    sum((row) => row.records.length),
    sum((row) => row.missed.length),
    sum((row) => row.behaviour),
  ];
  const ground = (name: Ground, of?: readonly Row[]): number => sum((row) => row.grounds[name], of);
  const because = (reason: Exception["because"]): number =>
    exceptions.filter((each) => each.because === reason).reduce((total, each) => total + each.records.length, 0);
  const computed = ground("record") + ground("pages") + ground("ours") + ground("nothing");
  const cells = (name: string, of: readonly Row[]): string[] => [
    name,
    ...[sum((row) => row.records.length, of), sum((row) => row.records.length - row.missed.length, of)].map(String),
    String(sum((row) => row.behaviour, of)),
    ...(["record", "pages", "ours", "nothing"] as const).map((each) => String(ground(each, of))),
  ];
  const table = [
    ["", "records", "found", "of behaviour", "announced", "pages differ", "own types", "other"],
    ["---", ...Array.from({ length: 7 }, () => "--:")],
    ...all.filter((row) => row.records.length + computedIn(row) > 0).map((row) => cells(`${row.api} ${row.to}`, [row])),
    ...APIS.map((api) =>
      cells(
        `**${api}**`,
        all.filter((row) => row.api === api),
      ),
    ),
    cells("**all**", all),
  ];
  return `# The published changelogs and the computed ones

LiveChat publishes a changelog of each API. Here each fact of those from 3.1 to 3.7 is held against what
\`npx -y pnpm@12 spec diff <api>@<from>..<to> --json\` computes from [\`spec/\`](../spec/README.md), and the other way round. A test keeps
this page as it is computed: \`tools/codegen/test/reference/changelogs.test.ts\`.

- **Recall: ${percent(records - missed, records)}**: ${records - missed} of ${records} facts about schemas are found. Of the ${missed} others the pages of the two versions do
  not bear out ${because("pages")}, ${because("elsewhere")} are about what the spec does not describe, and ${because("told")} are told in another way. So it is
  **${percent(records - missed, records - because("pages") - because("elsewhere"))}** of what the pages bear out and the spec describes. ${behaviour} more facts are about behaviour, which no
  schema can say; with them it is ${percent(records - missed, records + behaviour)}.
- **Precision: ${percent(ground("record") + ground("pages"), computed - ground("ours"))}** of the ${computed - ground("ours")} computed changes of what has a page: ${ground("record")} are named by a record of the same
  versions, ${ground("pages")} by none although the pages of the two versions differ in them. ${ground("nothing")} have neither, and each is explained below.
  ${ground("ours")} more are about types that have no page: parts which were given a name here.

"Named" means that a record of the same API and versions holds the name of the field, the value or the thing; it does not
mean that the record says the same of it. Recall is strict: kind, place, name, and where the record has them type and
whether the field is required.

${table.map((row) => `| ${row.join(" | ")} |`).join("\n")}

## Facts that are not found

${REASONS.map(({ because: reason, title }) => [`### ${title}`, ...exceptions.filter((each) => each.because === reason).map(printException)].join("\n\n")).join("\n\n")}

## Changes that nobody announced and the words of the pages do not show

${explanations.map(({ why, about }) => `${why}\n\n${about.map((each) => printUnspoken(each, all)).join("\n")}`).join("\n\n")}
`;
}

const REASONS: { because: Exception["because"]; title: string }[] = [
  { because: "pages", title: "The pages do not bear it out" },
  { because: "elsewhere", title: "The spec does not describe it" },
  { because: "told", title: "It is told in another way" },
];

const printException = ({ why, records }: Exception): string =>
  [why, "", ...records.map((title) => `- ${code(title)}`)].join("\n");

function printUnspoken(about: string, all: readonly Row[]): string {
  const sentences = all.flatMap(({ unspoken }) => unspoken).filter((each) => each.about === about);
  const [first, ...others] = sentences.map(({ sentence }) => sentence);
  const more = others.length === 0 ? "" : `, and ${others.length} more`;
  return `- ${about.split(" ").slice(0, 2).join(" ")}: ${first}${more}`;
}

const computedIn = ({ grounds }: Row): number => Object.values(grounds).reduce((sum, each) => sum + each, 0);

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

const code = (text: string): string => `\`${text}\``;
