import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { Bench } from "../measure/bench.ts";
import { megabytes, millis, seconds, table, target, times } from "../measure/markdown.ts";
import { measureNode, type Cost } from "../measure/node-process.ts";
import { interleave } from "../measure/rounds.ts";
import { exponent, median } from "../measure/statistics.ts";
import { chatwire, generateIn, heyApi, openapiTypescript, writeOpenApi } from "./contenders.ts";
import { measureGrowth } from "./growth.ts";
import { repository, Sandbox } from "./sandbox.ts";
import { edits, measureWatch, type Saves } from "./watch.ts";

const SIZES = [1, 3, 10] as const;
const SAVES = 10;
/** What a person waits for after a save. */
const WATCH_LIMIT = 300;

const TIME_STAGES = fileURLToPath(new URL("time-stages.ts", import.meta.url));

export const bench: Bench = {
  title: "Generating",
  rounds: 5,
  async run(rounds, say) {
    using sandbox = new Sandbox();
    // one state of the spec for everything, whatever is edited meanwhile
    const root = sandbox.freshRoot(join(repository, "spec"));
    const spec = join(root, "spec");
    await generateIn(root);
    say("cold generate, beside others");
    const contest = await compareContenders(sandbox, root, spec, rounds);
    say("the stages");
    const stages = await measureStages(sandbox, spec, rounds);
    say("generate --watch");
    const watch = describeWatch(await measureWatch(sandbox.freshRoot(spec), SAVES));
    say(`the spec ${SIZES.map((size) => `×${size}`).join(", ")}`);
    const growth = describeGrowth(await measureGrowth(sandbox, spec, SIZES, Math.min(rounds, 3)));
    return [...contest, ...stages, ...watch, ...growth];
  },
};

const costOf = (costs: readonly Cost[]): Cost => ({
  time: median(costs.map(({ time }) => time)),
  cpu: median(costs.map(({ cpu }) => cpu)),
  memory: median(costs.map(({ memory }) => memory)),
});

async function compareContenders(sandbox: Sandbox, root: string, spec: string, rounds: number): Promise<string[]> {
  const { folder, names } = writeOpenApi(sandbox, root);
  const results = await interleave(rounds, {
    "chatwire: types, schemas, validators, client stubs": chatwire(sandbox, spec),
    "chatwire again, nothing changed": () => generateIn(root),
    "openapi-typescript: types": openapiTypescript(folder, names),
    "@hey-api/openapi-ts: types, SDK": heyApi(folder, names),
  });
  const costs = Object.entries(results).map(([name, all]) => ({ name, ...costOf(all) }));
  const [ours, , , heyApis] = costs;
  return [
    "## A cold generate, the whole process",
    `All ${names.length} versions of all APIs in one process each. The other generators read OpenAPI 3.1 documents of the same content, made from our projected schemas: an action is a POST, a push or a webhook is one of \`webhooks\`, a type is one of \`components/schemas\`. chatwire and @hey-api/openapi-ts keep what V8 compiled from one run to the next.`,
    table(
      ["generator", "time", "ratio", "processor time", "ratio", "peak memory"],
      costs.map(({ name, time, cpu, memory }) => [
        name,
        seconds(time),
        times(time / ours!.time),
        seconds(cpu),
        times(cpu / ours!.cpu),
        megabytes(memory),
      ]),
    ),
    target("a cold generate takes no longer than @hey-api/openapi-ts", ours!.time <= heyApis!.time),
  ];
}

async function measureStages(sandbox: Sandbox, spec: string, rounds: number): Promise<string[]> {
  const once = async (): Promise<Record<string, number>> => {
    const root = sandbox.freshRoot(spec);
    return JSON.parse((await measureNode(TIME_STAGES, [root], { cwd: root })).out) as Record<string, number>;
  };
  const { all } = await interleave(rounds, { all: once });
  const rows = Object.keys(all![0]!).map((stage) => [stage, millis(median(all!.map((laps) => laps[stage]!)))]);
  return ["## Our stages, in one process, cold", table(["stage", "time"], rows)];
}

function describeWatch(saves: readonly Saves[]): string[] {
  const rows = edits.map(({ says, file }, index) => {
    const { times: laps, cpu } = saves[index]!;
    return [
      `${says} (\`${file}\`)`,
      millis(median(laps)),
      millis(Math.min(...laps)),
      millis(Math.max(...laps)),
      millis(cpu),
    ];
  });
  const worst = Math.max(...saves.map(({ times: laps }) => median(laps)));
  return [
    "## One changed file under `generate --watch`",
    `From the save to the summary line, ${SAVES} saves each, every one with content that was never there before. 5 ms of it are the wait for further writes of the same save, and a pause goes before each, as nobody saves again at once.`,
    table(["what is saved", "median", "shortest", "longest", "processor time"], rows),
    target(`one changed file takes at most ${WATCH_LIMIT} ms`, worst <= WATCH_LIMIT),
  ];
}

function describeGrowth(results: Record<string, Cost[]>): string[] {
  const points = SIZES.map((size) => ({ x: size, ...costOf(results[String(size)]!) }));
  const rows = points.map(({ x, time, cpu, memory }) => [`×${x}`, seconds(time), seconds(cpu), megabytes(memory)]);
  const exponents = (["time", "cpu", "memory"] as const).map((part) => {
    const between = (from: number, to: number): number =>
      exponent({ x: SIZES[from]!, y: points[from]![part] }, { x: SIZES[to]!, y: points[to]![part] });
    return [between(0, 1), between(1, 2)] as const;
  });
  return [
    "## Growth with the spec",
    "A cold generate of the spec with every entity copied under other names, references between copies. The exponent is that of `cost ~ size ** exponent`: 1 is linear, less is a base that does not grow.",
    table(
      ["size", "time", "processor time", "peak memory"],
      [
        ...rows,
        [`exponent ×${SIZES[0]} to ×${SIZES[1]}`, ...exponents.map(([lower]) => lower.toFixed(2))],
        [`exponent ×${SIZES[1]} to ×${SIZES[2]}`, ...exponents.map(([, upper]) => upper.toFixed(2))],
      ],
    ),
    target(
      "processor time and memory grow no worse than linearly (exponents up to 1.05)",
      exponents
        .slice(1)
        .flat()
        .every((each) => each <= 1.05),
    ),
  ];
}
