import { readFileSync } from "node:fs";

import type { ApiDocument } from "../../tools/codegen/src/project/plain-schema.ts";
import type { Bench } from "../measure/bench.ts";
import { megabytes, millis, table, target, times } from "../measure/markdown.ts";
import { interleave } from "../measure/rounds.ts";
import { median } from "../measure/statistics.ts";
import { EMPTY, handlers, handlersByExtract, handlersOfAll, LC_SDK, OURS, VERSION } from "./cases.ts";
import { Consumer, type Check, type Settings } from "./consumer.ts";

const COMPILERS = ["typescript", "typescript-6", "typescript-7"] as const;
const CASES = { "an empty file": EMPTY, "@chatwire/protocol-types": OURS, "@livechat/lc-sdk-js": LC_SDK };
const AS_INIT: Settings = { skipLibCheck: true };
const ALL_CHECKED: Settings = { skipLibCheck: false, lib: ["es2022"] };
/** What ours may add, of what lc-sdk-js adds. */
const SHARE = 0.25;
const MOST_INSTANTIATIONS = 50;

/** The ways to check, each with what is compared: with `skipLibCheck` a compiler makes types of next to nothing. */
const WAYS: readonly { says: string; settings: Settings; compared: readonly Compared[] }[] = [
  {
    says: "`skipLibCheck: true`, as `tsc --init` writes it",
    settings: AS_INIT,
    compared: ["total", "memory"],
  },
  {
    says: "`skipLibCheck: false`, so that all that is imported is checked; `lib: [es2022]`, as the browser's types contradict the `@types/node` that lc-sdk-js asks for",
    settings: ALL_CHECKED,
    compared: ["total", "memory", "types", "instantiations"],
  },
];

type Compared = "total" | "memory" | "types" | "instantiations";

export const bench: Bench = {
  title: "What importing types costs a consumer's tsc",
  rounds: 7,
  async run(rounds, say) {
    using consumer = new Consumer();
    say(`${COMPILERS.map(versionOf).join(", ")} in turns`);
    const imports = await compareImports(consumer, rounds);
    say("handlers");
    return [
      `Each check is a process of its own over one file; \`strict\`, \`module: nodenext\`, \`types: []\`. Ours is \`${VERSION}\` of the built package. Both packages are installed as npm lays them out for a project that has nothing else, lc-sdk-js with what it depends on.`,
      ...imports,
      ...(await countInstantiations(consumer)),
    ];
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

async function compareImports(consumer: Consumer, rounds: number): Promise<string[]> {
  const things = COMPILERS.flatMap((compiler) =>
    WAYS.flatMap(({ settings }, way) =>
      Object.entries(CASES).map(
        ([name, code]) =>
          [`${compiler} ${way} ${name}`, (): Promise<Check> => consumer.check(compiler, code, settings)] as const,
      ),
    ),
  );
  const results = await interleave(rounds, Object.fromEntries(things));
  return COMPILERS.flatMap((compiler) => [
    `## TypeScript ${versionOf(compiler)}`,
    ...WAYS.flatMap(({ says, compared }, way) => {
      const checks = Object.keys(CASES).map((name) => medians(results[`${compiler} ${way} ${name}`]!));
      return [says, ...describe(checks, compared)];
    }),
  ]);
}

/** The table of one way to check, and whether ours stays within its share. */
function describe([empty, ours, theirs]: Check[], compared: readonly Compared[]): string[] {
  const share = (measure: keyof Check): number =>
    (ours![measure] - empty![measure]) / (theirs![measure] - empty![measure]);
  // a share of next to nothing says nothing
  const adds = (measure: keyof Check): boolean => theirs![measure] - empty![measure] > theirs![measure] * 0.05;
  const shares = MEASURES.map((measure) => (adds(measure) ? times(share(measure)) : "–"));
  const rows = [empty, ours, theirs].map((check, index) => [Object.keys(CASES)[index]!, ...show(check!)]);
  return [
    table(
      ["the file imports", "whole process", "total", "parse", "check", "memory", "files", "types", "instantiations"],
      [...rows, ["ours adds, of what lc-sdk-js adds", ...shares]],
    ),
    compared
      .map((measure) =>
        target(`${WORDS[measure]}: at most ${times(SHARE)} of what lc-sdk-js adds`, share(measure) <= SHARE),
      )
      .join("\n"),
  ];
}

const WORDS: Record<Compared, string> = {
  total: "time (total)",
  memory: "memory",
  types: "types",
  instantiations: "instantiations",
};

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
    for (const compiler of COMPILERS) counts.push((await consumer.check(compiler, code, AS_INIT)).instantiations);
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
