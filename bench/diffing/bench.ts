import { projectVersion } from "../../tools/codegen/src/project/project-version.ts";
import { renamesBetween } from "../../tools/codegen/src/evolve/renames.ts";
import { requestType, responseType } from "../../tools/codegen/src/load/naming.ts";
import { load } from "../../tools/codegen/src/load/load.ts";
import { readSpecFolder } from "../../tools/codegen/src/load/read-spec-folder.ts";
import type { Api, Spec } from "../../tools/codegen/src/load/spec.ts";
import type { ProjectedAction } from "../../tools/codegen/src/project/plain-schema.ts";
import { specOf } from "../../tools/codegen/test/project/projection.ts";
import { repository, Sandbox } from "../generate/sandbox.ts";
import type { Bench } from "../measure/bench.ts";
import { millis, table } from "../measure/markdown.ts";
import { median } from "../measure/statistics.ts";
import { entityCases, filesOfEntity, filesOfSchemas, FROM, nameOf, schemaCases, TO } from "./cases.ts";
import { contenders, verdictsOf, type Contender, type Pair } from "./contenders.ts";
import { Judge } from "./judge.ts";
import { keyOf, type Said, type Verdicts } from "./verdicts.ts";

/** How a verdict compares with the truth. */
type Score = "right" | "missed" | "alarm" | "fails";

const WORDS: Record<Score, string> = { right: "✓", missed: "**missed**", alarm: "wrong alarm", fails: "fails" };

export const bench: Bench = {
  title: "What breaks, told by us and by others",
  rounds: 3,
  async run(rounds, say) {
    using sandbox = new Sandbox();
    say("changes of schemas");
    const schemas = await scoreSchemas(sandbox.fresh("schemas"));
    say("changes of actions and pushes");
    const entities = await Promise.all(entityCases.map((each) => scoreEntity(each, sandbox.fresh("entity"))));
    const moves: MoveRow[] = [];
    for (const move of realMoves()) {
      say(`${move.api.name} ${move.from} to ${move.to}`);
      moves.push(await scoreMove(move, sandbox, rounds));
    }
    return describe([...schemas, ...entities], moves);
  },
};

interface CaseRow {
  title: string;
  truth: string;
  /** Of each contender, for each way. */
  scores: Score[][];
}

function pairOf(spec: Spec, api: Api, from: string, to: string): Pair {
  const [before, after] = [from, to].map((version) =>
    projectVersion(
      spec,
      api,
      api.versions.find((each) => each.version === version)!,
    ),
  );
  return { before: before!, after: after!, renames: renamesBetween(spec, api, from, to) };
}

/** Of each change of a schema what the tools say, beside the truth. */
export async function scoreSchemas(folder: string, tools: readonly Contender[] = contenders): Promise<CaseRow[]> {
  const spec = specOf(filesOfSchemas());
  const pair = pairOf(spec, spec.apis[0]!, FROM!, TO!);
  const judge = new Judge(pair.before, pair.after);
  const all = await Promise.all(tools.map((tool) => verdictsOf(tool, pair, folder)));
  return schemaCases.map(({ title, moves = false }, index) => {
    const name = nameOf(index);
    const truth = {
      sent: moves || judge.witness(requestType(name), "before") !== undefined,
      received: moves || judge.witness(responseType(name), "after") !== undefined,
    };
    const ways = ["sent", "received"] as const;
    return {
      title: moves ? `${title} *` : title,
      truth: ways.map((way) => (truth[way] ? "breaks" : "safe")).join(" / "),
      scores: all.map((verdicts) => ways.map((way) => scoreOf(verdicts.get(keyOf(name, way)), truth[way]))),
    };
  });
}

async function scoreEntity(entity: (typeof entityCases)[number], folder: string): Promise<CaseRow> {
  const spec = specOf(filesOfEntity(entity));
  const pair = pairOf(spec, spec.apis[0]!, FROM!, TO!);
  const scores: Score[][] = [];
  for (const contender of contenders) {
    const verdicts = await verdictsOf(contender, pair, folder);
    const said = [nameOf(0), "before"].flatMap((name) => verdicts.get(keyOf(name)) ?? []);
    scores.push([scoreOf(said, entity.breaks)]);
  }
  return { title: entity.title, truth: entity.breaks ? "breaks" : "safe", scores };
}

function scoreOf(said: readonly Said[] = [], breaks: boolean): Score {
  if (said.some(({ text }) => text.startsWith("fails: "))) return "fails";
  const claims = said.some(({ breaking }) => breaking);
  return claims === breaks ? "right" : breaks ? "missed" : "alarm";
}

interface Move {
  spec: Spec;
  api: Api;
  from: string;
  to: string;
}

/** Every move of the two chat APIs from a version to the next. */
function realMoves(): Move[] {
  const spec = load(readSpecFolder(`${repository}/spec`));
  const apis = spec.apis.filter(({ name }) => name !== "webhooks");
  return apis.flatMap((api) =>
    api.versions.slice(1).map(({ version }, index) => ({ spec, api, from: api.versions[index]!.version, to: version })),
  );
}

const movers = contenders.filter(({ forMoves }) => forMoves);

interface MoveRow {
  title: string;
  /** Requests and responses of actions that both versions have. */
  parts: number;
  broken: number;
  scores: { score: Record<Score, number>; milliseconds: number }[];
}

async function scoreMove({ spec, api, from, to }: Move, sandbox: Sandbox, rounds: number): Promise<MoveRow> {
  const pair = pairOf(spec, api, from, to);
  const judge = new Judge(pair.before, pair.after);
  const [older, newer] = [pair.before["x-chatwire"].actions, pair.after["x-chatwire"].actions];
  const isWhole = (action: ProjectedAction | undefined): boolean => Boolean(action?.request && action.response);
  const shared = Object.keys(newer).filter((name) => isWhole(older[name]) && isWhole(newer[name]));
  const parts = shared.flatMap((name) => [
    { key: keyOf(name, "sent"), breaks: judge.witness(requestType(name), "before") !== undefined },
    { key: keyOf(name, "received"), breaks: judge.witness(responseType(name), "after") !== undefined },
  ]);
  const scores: MoveRow["scores"] = [];
  for (const contender of movers) {
    const times: number[] = [];
    let verdicts: Verdicts = new Map();
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      verdicts = await verdictsOf(contender, pair, sandbox.fresh("move"));
      times.push(performance.now() - start);
    }
    const score: Record<Score, number> = { right: 0, missed: 0, alarm: 0, fails: 0 };
    for (const { key, breaks } of parts) score[scoreOf(verdicts.get(key), breaks)] += 1;
    scores.push({ score, milliseconds: median(times) });
  }
  const broken = parts.filter(({ breaks }) => breaks).length;
  return { title: `${api.name} ${from} to ${to}`, parts: parts.length, broken, scores };
}

function describe(cases: readonly CaseRow[], moves: readonly MoveRow[]): string[] {
  const names = contenders.map(({ name }) => name);
  const all = contenders.map((_, index) => cases.flatMap(({ scores }) => scores[index]!));
  const count = (scores: readonly Score[], score: Score): string =>
    String(scores.filter((each) => each === score).length);
  return [
    `Each tool is given two versions and asked what breaks: ${contenders.map(({ name, reads }) => `${name} (${reads})`).join(", ")}. The judge is no tool: a change breaks who sends when a payload that the older version takes is refused by the newer one, and who receives when a payload of the newer version is not one of the older; payloads are drawn from the schemas and changed at random, and Ajv decides. What is sent is closed, what is received is open. @redocly/cli calls its command experimental; api-smart-diff knows OpenAPI 3.0 and is given 3.1.`,
    "## All kinds of changes",
    table(
      ["", "right", "missed", "wrong alarms", "fails"],
      names.map((name, index) => [
        name,
        ...(["right", "missed", "alarm", "fails"] as const).map((score) => count(all[index]!, score)),
      ]),
    ),
    "## One by one",
    "A change inside of a schema has two verdicts: as it is sent / as it is received. `*`: by the payload alone it would be safe to receive, as the property is optional or the enumeration open; it counts as a break, as who reads it finds nothing under the old name.",
    table(
      ["change", "truth", ...names],
      cases.map(({ title, truth, scores }) => [
        title,
        truth,
        ...scores.map((ways) =>
          new Set(ways).size === 1 ? WORDS[ways[0]!] : ways.map((way) => WORDS[way]).join(" / "),
        ),
      ]),
    ),
    "## The real moves",
    `The requests and responses of actions that both versions have under one name: how many break, and of each tool how many it misses and how many wrong alarms it gives; then the time. The judge may fail to find a payload, and knows nothing of renames, so that an alarm may be right. ${contenders
      .filter(({ forMoves }) => !forMoves)
      .map(({ name }) => name)
      .join(", ")} is left out: it did not finish the first move in two minutes.`,
    table(
      ["move", "parts", "break", ...movers.map(({ name }) => name), ...movers.map(({ name }) => `${name}, time`)],
      [...moves, totalOf(moves)].map(({ title, parts, broken, scores }) => [
        title,
        String(parts),
        String(broken),
        ...scores.map(({ score }) =>
          score.missed + score.alarm === 0 ? "✓" : `${score.missed} missed, ${score.alarm} wrong`,
        ),
        ...scores.map(({ milliseconds }) => millis(milliseconds)),
      ]),
    ),
  ];
}

function totalOf(moves: readonly MoveRow[]): MoveRow {
  const sum = (pick: (row: MoveRow) => number): number => moves.reduce((total, row) => total + pick(row), 0);
  return {
    title: "all",
    parts: sum(({ parts }) => parts),
    broken: sum(({ broken }) => broken),
    scores: movers.map((_, index) => ({
      score: {
        right: sum(({ scores }) => scores[index]!.score.right),
        missed: sum(({ scores }) => scores[index]!.score.missed),
        alarm: sum(({ scores }) => scores[index]!.score.alarm),
        fails: 0,
      },
      milliseconds: sum(({ scores }) => scores[index]!.milliseconds),
    })),
  };
}
