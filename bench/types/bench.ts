import { readFileSync } from "node:fs";

import type { ApiDocument } from "../../tools/codegen/src/project/plain-schema.ts";
import type { Bench } from "../measure/bench.ts";
import { megabytes, millis, table, target, times } from "../measure/markdown.ts";
import { interleave } from "../measure/rounds.ts";
import { median } from "../measure/statistics.ts";
import { EMPTY, handlers, handlersByExtract, handlersOfAll, LC_SDK, OURS, VERSION } from "./cases.ts";
import { Consumer, type Check } from "./consumer.ts";

const COMPILERS = ["typescript", "typescript-6", "typescript-7"] as const;
const CASES = { "an empty file": EMPTY, "@chatwire/protocol-types": OURS, "@livechat/lc-sdk-js": LC_SDK };
/** What ours may add, of what lc-sdk-js adds. */
const SHARE = 0.25;
const MOST_INSTANTIATIONS = 50;

export const bench: Bench = {
  title: "What importing types costs a consumer's tsc",
  rounds: 7,
  async run(rounds, say) {
    using consumer = new Consumer();
    const sections = [
      `Each check is a process of its own over one file; \`strict\`, \`module: nodenext\`, \`types: []\`. Ours is \`${VERSION}\` of the built package; lc-sdk-js is its package of npm, installed for this alone.`,
    ];
    for (const compiler of COMPILERS) {
      say(`${compiler} ${versionOf(compiler)}`);
      sections.push(`## TypeScript ${versionOf(compiler)}`);
      for (const skipLibCheck of [true, false])
        sections.push(...(await compareImports(consumer, compiler, skipLibCheck, rounds)));
    }
    say("handlers");
    return [...sections, ...(await countInstantiations(consumer))];
  },
};

const MEASURES = [
  "wall",
  "total",
  "parse",
  "check",
  "memory",
  "files",
  "types",
  "instantiations",
] as const satisfies (keyof Check)[];

async function compareImports(
  consumer: Consumer,
  compiler: string,
  skipLibCheck: boolean,
  rounds: number,
): Promise<string[]> {
  const things = Object.entries(CASES).map(
    ([name, code]) => [name, () => consumer.check(compiler, code, skipLibCheck)] as const,
  );
  const results = await interleave(rounds, Object.fromEntries(things));
  const [empty, ours, theirs] = Object.values(results).map(medians);
  const share = (measure: keyof Check): number =>
    (ours![measure] - empty![measure]) / (theirs![measure] - empty![measure]);
  const rows = Object.keys(CASES).map((name) => [name, ...show(medians(results[name]!))]);
  // a share of next to nothing says nothing
  const adds = (measure: keyof Check): boolean => theirs![measure] - empty![measure] > theirs![measure] * 0.05;
  const shares = MEASURES.map((measure) => (adds(measure) ? times(share(measure)) : "–"));
  return [
    `\`skipLibCheck: ${skipLibCheck}\``,
    table(
      ["the file imports", "whole process", "total", "parse", "check", "memory", "files", "types", "instantiations"],
      [...rows, ["ours adds, of what lc-sdk-js adds", ...shares]],
    ),
    [
      target(`time (total): at most ${times(SHARE)} of what lc-sdk-js adds`, share("total") <= SHARE),
      target(`memory: at most ${times(SHARE)} of what lc-sdk-js adds`, share("memory") <= SHARE),
    ].join("\n"),
  ];
}

function medians(checks: readonly Check[]): Check {
  return Object.fromEntries(
    MEASURES.map((measure) => [measure, median(checks.map((check) => check[measure]))]),
  ) as unknown as Check;
}

function show({ wall, total, parse, check, memory, files, types, instantiations }: Check): string[] {
  return [
    millis(wall),
    millis(total),
    millis(parse),
    millis(check),
    megabytes(memory),
    ...[files, types, instantiations].map(String),
  ];
}

/** Counts do not vary, so one check each. */
async function countInstantiations(consumer: Consumer): Promise<string[]> {
  const names = pushNames();
  const cases = {
    "the import alone": OURS,
    "a map over all pushes, 3 implemented": handlers(),
    [`a map over all pushes, all ${names.length} implemented`]: handlersOfAll(names),
    "the same as the first by `Extract` over the union `Push`": handlersByExtract(),
  };
  const rows: string[][] = [];
  let met = true;
  for (const [name, code] of Object.entries(cases)) {
    const counts: number[] = [];
    for (const compiler of COMPILERS) counts.push((await consumer.check(compiler, code, true)).instantiations);
    rows.push([name, ...counts.map(String)]);
    if (rows.length === 2)
      met = counts.every((count, index) => count - Number(rows[0]![index + 1]) <= MOST_INSTANTIATIONS);
  }
  return [
    "## Instantiations of a handler map",
    "`type Handlers = { [Name in keyof Pushes]: (payload: Pushes[Name]) => void }` and a value that implements some.",
    table(["the file has", ...COMPILERS.map(versionOf)], rows),
    target(`a handler map over all pushes adds at most ${MOST_INSTANTIATIONS} instantiations to the import alone`, met),
  ];
}

function pushNames(): string[] {
  const document = JSON.parse(
    readFileSync(new URL(`../../packages/schemas/generated/${VERSION}.json`, import.meta.url), "utf8"),
  ) as ApiDocument;
  return Object.keys(document["x-chatwire"].pushes);
}

function versionOf(compiler: string): string {
  return (
    JSON.parse(readFileSync(new URL(`../node_modules/${compiler}/package.json`, import.meta.url), "utf8")) as {
      version: string;
    }
  ).version;
}
