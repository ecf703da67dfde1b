import { fileURLToPath } from "node:url";

import { fc, test } from "@fast-check/vitest";
import { describe, expect, it, vi } from "vitest";

import type { JsonObject, TextFile } from "../src/load/json-file.ts";
import { readSpecFolder } from "../src/load/read-spec-folder.ts";
import { miniSpec, patch, withExamples, type Changes } from "./mini-spec.ts";
import { randomSave } from "./random-save.ts";

/** What a run gives: each file by its path, or why there are none. */
type Outcome = Record<string, string> | string;
type Run = (files: readonly TextFile[]) => Promise<Outcome>;

/** The pipeline without anything that it knows from a former run, as `generate` starts. */
async function freshPipeline(): Promise<Run> {
  vi.resetModules();
  const { produce } = await import("../src/pipeline.ts");
  return async (files) => {
    try {
      return Object.fromEntries((await produce(files)).map(({ path, content }) => [path, content]));
    } catch (error) {
      return String(error);
    }
  };
}

/** Saves one thing after another under `--watch` until so many are sound, and compares each time with a cold run. */
async function compareSaves(original: readonly TextFile[], saves: number, g: fc.GeneratorValue): Promise<void> {
  const watching = await freshPipeline();
  await watching(original);
  let files = original;
  for (let sound = 0; sound < saves;) {
    const saved = randomSave(g, files);
    const reused = await watching(saved);
    expect(reused).toEqual(await (await freshPipeline())(saved));
    // what breaks a rule is taken back with the next save
    if (typeof reused === "string") continue;
    files = saved;
    sound += 1;
  }
}

const KIND = {
  description: "Which kind it is.",
  oneOf: [
    { const: "note", description: "A plain one." },
    { const: "sticky", description: "One that sticks." },
  ],
};
/** Every note in the examples gets a kind, too. */
const kinds = (content: JsonObject): JsonObject =>
  JSON.parse(JSON.stringify(content).replaceAll('"text":"Hello"', '"text":"Hello","kind":"note"')) as JsonObject;
const WITH_KIND: Changes = {
  "agent/objects/note.json": patch({ required: ["text", "kind"], properties: { kind: KIND } }),
  "examples/agent/objects/note.json": kinds,
  "examples/agent/actions/add_note.json": kinds,
  "examples/agent/pushes/note_added.json": kinds,
  "examples/webhooks/webhooks/note_added.json": kinds,
};
const NO_CHAT = patch({
  valid: [{ title: "A chat alone", value: { chat_id: "C" } }],
  invalid: [{ title: "The chat is missing", at: "/chat_id", keyword: "required", value: {} }],
});
const NO_NOTE = patch({
  valid: [
    {
      title: "A chat alone",
      value: { webhook_id: "W1", secret_key: "S1", action: "note_added", payload: { chat_id: "C" } },
    },
  ],
});
const MEMO = {
  type: "object",
  required: ["kind"],
  properties: { kind: { const: "memo", description: "Marks a memo." } },
};
const MEMOS = withExamples("agent/objects/memo.json", MEMO, { kind: "memo" });
const ENTRIES = withExamples(
  "agent/objects/entry.json",
  { oneOf: [{ $ref: "./note.json" }, { $ref: "./memo.json" }] },
  { kind: "memo" },
);

/** Files that stay as they are and yet give something else. */
const elsewhere: Record<string, [Changes, Changes]> = {
  "an object that was only sent arrives, too": [
    {
      "agent/pushes/note_added.json": patch({ payload: { required: ["chat_id"], properties: { note: undefined } } }),
      "examples/agent/pushes/note_added.json": NO_CHAT,
      "examples/webhooks/webhooks/note_added.json": NO_NOTE,
    },
    {},
  ],
  "a property begins to tell the members of a union apart": [
    { ...WITH_KIND, ...MEMOS },
    { ...WITH_KIND, ...MEMOS, ...ENTRIES },
  ],
  "an object gets another name in an old version": [
    {},
    { "agent/objects/note.json": patch({ names: { "1.0": "remark" } }) },
  ],
  "a push gets another name in an old version": [
    {},
    { "agent/pushes/note_added.json": patch({ names: { "1.0-1.1": "note" } }) },
  ],
  "an API gets another version": [
    {},
    { "apis.json": (content) => JSON.parse(JSON.stringify(content).replaceAll('"1.2"', '"1.3"')) as JsonObject },
  ],
};

describe("what --watch reuses after a save gives the bytes of a cold run", () => {
  test.prop([fc.gen()], { numRuns: 8, seed: 20_261_120 })("in the mini spec", (g) => compareSaves(miniSpec(), 3, g));

  describe("where", () => {
    it.each(Object.entries(elsewhere))("%s, and back", async (_, [before, after]) => {
      const watching = await freshPipeline();
      const outcomes: Outcome[] = [];
      for (const files of [before, after, before].map(miniSpec)) {
        outcomes.push(await watching(files));
        expect(outcomes.at(-1)).toEqual(await (await freshPipeline())(files));
      }
      expect(outcomes[0]).toBeTypeOf("object");
      expect(outcomes[1]).not.toEqual(outcomes[0]);
    });
  });

  const spec = readSpecFolder(fileURLToPath(new URL("../../../spec", import.meta.url)));
  test.prop([fc.gen()], { numRuns: 1, seed: 7 })("in the whole spec", (g) => compareSaves(spec, 1, g), 120_000);
});
