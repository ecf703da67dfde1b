import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { codegen } from "./sandbox.ts";

const ANSWER_USAGE = fileURLToPath(new URL("../measure/answer-usage.js", import.meta.url));

type Json = { [key: string]: unknown };

/** Something that a person saves while `generate --watch` runs. */
export interface Edit {
  says: string;
  /** In the folder of the spec. */
  file: string;
  /** Changes the content of the file; each time to what it never was before. */
  change(content: Json, time: number): void;
}

/** For all saves together. An edit that changes no output would be waited for in vain. */
const DEADLINE = 300_000;

/** Nobody saves again at once; what the process tidies up meanwhile, nobody waits for. */
const PAUSE = 300;

/** What touches one API, two, and nearly every version of all. */
export const edits: readonly Edit[] = [
  {
    says: "the sentence of a push",
    file: "agent/pushes/incoming_typing_indicator.json",
    change: (content, time) => (content["description"] = `Somebody types, in the ${time + 1}. way to say so.`),
  },
  {
    says: "another property of a push that a webhook shares",
    file: "agent/pushes/chat_deactivated.json",
    change: (content, time) => addProperty(content["payload"], time),
  },
  {
    says: "another property of an object that both APIs share",
    file: "shared/objects/access.json",
    change: (content, time) => addProperty(content, time),
  },
];

/** In place of the one of the last save, so that the schema does not grow. */
function addProperty(schema: unknown, time: number): void {
  const { properties } = schema as { properties: Json };
  delete properties[nameOf(time - 1)];
  properties[nameOf(time)] = { type: "string", description: "Somebody thinks of another property." };
}

const nameOf = (time: number): string => `thought_of_${time}`;

export interface Saves {
  /** From each save to the summary, in milliseconds. */
  times: number[];
  /** What a save kept processors busy for on average, in milliseconds. */
  cpu: number;
}

/** Starts `generate --watch` in a root, saves each edit so many times, and gives what the saves cost. */
export async function measureWatch(root: string, saves: number): Promise<Saves[]> {
  const words = ["--import", ANSWER_USAGE, codegen, "generate", "--watch"];
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, CHATWIRE_ROOT: root },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  try {
    const summaries = summariesOf(child);
    await summaries.next(); // of the first generate; from then on it watches
    const costs: Saves[] = [];
    for (const edit of edits) {
      const before = await cpuOf(child);
      const times = await saveOften(join(root, "spec", edit.file), edit, saves, summaries);
      costs.push({ times, cpu: ((await cpuOf(child)) - before) / saves });
    }
    return costs;
  } finally {
    child.kill();
  }
}

async function saveOften(
  place: string,
  { change }: Edit,
  saves: number,
  summaries: AsyncGenerator<string, never>,
): Promise<number[]> {
  const content = JSON.parse(readFileSync(place, "utf8")) as Json;
  // beside the spec, and moved into its place whole, as editors do, so that a run never sees half of it
  const aside = join(place.slice(0, place.lastIndexOf("spec")), "saved.json");
  const times: number[] = [];
  for (let time = 0; time < saves; time += 1) {
    change(content, time);
    await setTimeout(PAUSE);
    writeFileSync(aside, `${JSON.stringify(content, null, 2)}\n`);
    const start = performance.now();
    renameSync(aside, place);
    await summaries.next();
    times.push(performance.now() - start);
  }
  return times;
}

async function cpuOf(child: ChildProcess): Promise<number> {
  const answer = once(child, "message");
  child.send("usage");
  return ((await answer) as [{ cpu: number }])[0].cpu;
}

/** The summary of each run that wrote something, when it is printed; an error of the spec ends the bench. */
async function* summariesOf(child: ChildProcess): AsyncGenerator<string, never> {
  const failure = new Promise<never>((_, reject) => {
    child.stderr!.on("data", (chunk) => reject(new Error(String(chunk))));
    child.on("exit", (code) => reject(new Error(`generate --watch ended with ${code}`)));
  });
  failure.catch(() => {});
  const deadline = AbortSignal.timeout(DEADLINE);
  deadline.addEventListener("abort", () => child.kill());
  const chunks = child.stdout!.iterator();
  let out = "";
  for (;;) {
    // the table of the first run, and the line of each save
    const summary = /^(?:total +\d+ [^\n]*\n|(?:wrote|nothing) [^\n]*, )[\d.]+ s\n/m.exec(out);
    if (summary === null) {
      out += String(((await Promise.race([chunks.next(), failure])) as { value: unknown }).value);
      continue;
    }
    out = out.slice(summary.index + summary[0].length);
    if (!summary[0].startsWith("nothing")) yield summary[0];
  }
}
