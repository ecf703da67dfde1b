import { parseArgs } from "node:util";

import type { Bench } from "./measure/bench.ts";
import { publish } from "./measure/report.ts";

/** The benches by name, loaded when they are asked for. */
const benches: Record<string, { says: string; load: () => Promise<{ bench: Bench }> }> = {
  generate: {
    says: "A cold generate beside openapi-typescript and @hey-api/openapi-ts, a save under --watch, and growth with the spec.",
    load: () => import("./generate/bench.ts"),
  },
  types: {
    says: "What importing one version's types costs a consumer's tsc, beside @livechat/lc-sdk-js.",
    load: () => import("./types/bench.ts"),
  },
  validators: {
    says: "Speed, size and cold start of our validators beside Ajv, typia, zod and others.",
    load: () => import("./validators/bench.ts"),
  },
  agreement: {
    says: "Ten million pairs of a schema and a value: whether our guards, Ajv and Hyperjump give one verdict.",
    load: () => import("./agreement/bench.ts"),
  },
  clients: {
    says: "Speed, memory and size of our clients beside raw ws and @livechat/lc-sdk-js.",
    load: () => import("./clients/bench.ts"),
  },
  diff: {
    says: "What breaks between two versions: spec diff beside @redocly/cli, api-smart-diff and json-schema-diff.",
    load: () => import("./diffing/bench.ts"),
  },
};

const { values, positionals, misuse } = read();
const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
const unknown = positionals.filter((name) => !Object.hasOwn(benches, name));

if (misuse !== undefined) {
  console.error(`${misuse}\n${help()}`);
  process.exitCode = 2;
} else if (values.help || positionals.length === 0) {
  console.log(help());
} else if (unknown.length > 0 || (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0))) {
  console.error(
    unknown.length > 0 ? `there is no bench ${unknown.join(", ")}` : "--rounds takes a whole number from 1 on",
  );
  console.error(help());
  process.exitCode = 2;
} else {
  for (const name of positionals) await publish(name, (await benches[name]!.load()).bench, rounds);
}

function read(): { values: { help?: boolean; rounds?: string }; positionals: string[]; misuse?: string } {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { help: { type: "boolean", short: "h" }, rounds: { type: "string" } },
    });
  } catch (error) {
    return { values: {}, positionals: [], misuse: (error as Error).message };
  }
}

function help(): string {
  const width = Math.max(...Object.keys(benches).map((name) => name.length));
  return [
    "usage: npx -y pnpm@12 bench <name…> [--rounds <n>]",
    "",
    ...Object.entries(benches).map(([name, { says }]) => `  ${name.padEnd(width)}  ${says}`),
    "",
    "Results are printed and written to bench/results/<name>.md. --rounds: how often each thing is measured; the median is shown.",
  ].join("\n");
}
