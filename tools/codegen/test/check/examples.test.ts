import { expect, test } from "vitest";

import { assertExamples } from "../../src/check/assert-examples.ts";
import { FITS, IS_KNOWN, IS_REFUSED } from "../../src/check/problems-of-example.ts";
import type { Json, JsonObject } from "../../src/load/json-file.ts";
import { selectVersions } from "../../src/select.ts";
import { loadMini, patch, withExamples, type Changes } from "../mini-spec.ts";

async function problemsOf(changes: Changes): Promise<string[]> {
  const spec = loadMini(changes);
  try {
    await assertExamples(spec, selectVersions(spec));
    return [];
  } catch (error) {
    return (error as Error).message.split("\n");
  }
}

const NOTE = "examples/agent/objects/note.json";
const PUSH = "examples/agent/pushes/note_added.json";
const ACTION = "examples/agent/actions/add_note.json";
const WEBHOOK = "examples/webhooks/webhooks/note_added.json";

const valid = (value: Json, versions?: string): JsonObject => ({
  title: "One",
  ...(versions ? { versions } : {}),
  value,
});
const invalid = (value: Json, at: string, keyword: string): JsonObject => ({ title: "One", at, keyword, value });
/** An example beside those that are there. */
const more =
  (list: "valid" | "invalid", example: JsonObject) =>
  (content: JsonObject): JsonObject => ({
    ...content,
    [list]: [example, ...(content[list] as Json[])],
  });
/** An example in a part of an action. */
const moreIn =
  (part: "request" | "response", list: "valid" | "invalid", example: JsonObject) => (content: JsonObject) => ({
    ...content,
    [part]: more(list, example)(content[part] as JsonObject),
  });

const EITHER = { oneOf: [{ type: "string" }, { type: "integer" }, { type: "array", items: { type: "string" } }] };
const either = (...values: Json[]): Changes => ({
  "agent/objects/either.json": EITHER,
  "examples/agent/objects/either.json": {
    valid: [{ title: "Text", value: "x" }, ...values.map((value) => ({ title: "One", value }))],
    invalid: [{ title: "A truth", at: "", keyword: "oneOf", value: true }],
  },
});
const MEMO = (tag: string): JsonObject => ({
  type: "object",
  required: ["kind", "id"],
  properties: { kind: { const: tag, description: "The kind." }, id: { type: "integer", description: "An id." } },
});
const tagged = (value: Json): Changes => ({
  ...withExamples("agent/objects/memo.json", MEMO("memo"), { kind: "memo", id: 1 }),
  ...withExamples("agent/objects/letter.json", MEMO("letter"), { kind: "letter", id: 1 }),
  ...withExamples("agent/objects/paper.json", { oneOf: [{ $ref: "./memo.json" }, { $ref: "./letter.json" }] }, value),
});

test("the examples of the mini spec are as they say", async () => {
  expect(await problemsOf({})).toEqual([]);
});

test.each<[what: string, given: Changes, want: string[]]>([
  [
    "a value of the wrong type",
    { [NOTE]: more("valid", valid({ text: 7 })) },
    [`${NOTE}:7:17  ${FITS}  found 7 in agent 1.0-1.2, webhooks 1.0-1.2  expected a string`],
  ],
  [
    "a property that is missing, at what lacks it",
    { [NOTE]: more("valid", valid({})) },
    [
      `${NOTE}:6:16  ${FITS}  found no "text" in agent 1.0-1.2, webhooks 1.0-1.2  expected "text" beside what stands here`,
    ],
  ],
  [
    "a value that some versions lack",
    { [PUSH]: more("valid", valid({ chat_id: 7, note: { text: "x" } })) },
    [`${PUSH}:7:20  ${FITS}  found 7 in agent 1.0-1.2  expected a string`],
  ],
  [
    "a misspelt property in what is sent, at its key",
    { [ACTION]: moreIn("request", "valid", valid({ chat_id: "C", note: { text: "x", colour: "red" } })) },
    [
      `${ACTION}:11:13  ${FITS}  found "colour" in agent 1.0  expected one of text`,
      `${ACTION}:11:13  ${FITS}  found "colour" in agent 1.1-1.2  expected one of text, color; did you mean "color"?`,
    ],
  ],
  [
    "a misspelt property in what is received, where any other passes",
    { [PUSH]: more("valid", valid({ chat_id: "C", note: { text: "x" }, noted: true })) },
    [
      `${PUSH}:11:9  ${IS_KNOWN}  found "noted" in agent 1.0  expected one of id, note; did you mean "note"?`,
      `${PUSH}:11:9  ${IS_KNOWN}  found "noted" in agent 1.1-1.2  expected one of chat_id, note; did you mean "note"?`,
    ],
  ],
  [
    "a value that the enumeration of one version lacks",
    { [ACTION]: moreIn("request", "valid", valid({ chat_id: "C", note: { text: "x", color: "green" } }, "1.1+")) },
    [`${ACTION}:12:22  ${FITS}  found "green" in agent 1.1  expected one of "red"`],
  ],
  [
    "the payload of a webhook",
    {
      [WEBHOOK]: more(
        "valid",
        valid({ webhook_id: "W", secret_key: "S", action: "note_added", payload: { chat_id: "C", note: 1 } }),
      ),
    },
    [`${WEBHOOK}:12:19  ${FITS}  found 1 in webhooks 1.0-1.2  expected an object`],
  ],
  [
    "the name of another webhook",
    {
      [WEBHOOK]: more(
        "valid",
        valid({ webhook_id: "W", secret_key: "S", action: "x", payload: { chat_id: "C", note: { text: "x" } } }),
      ),
    },
    [`${WEBHOOK}:9:19  ${FITS}  found "x" in webhooks 1.0-1.2  expected "note_added"`],
  ],
  [
    "what no alternative takes",
    either(null),
    [
      `examples/agent/objects/either.json:10:16  ${FITS}  found null in agent 1.0-1.2  expected a string or an integer or an array`,
    ],
  ],
  [
    "what the alternative that is meant refuses",
    either(["a", 7]),
    [`examples/agent/objects/either.json:12:9  ${FITS}  found 7 in agent 1.0-1.2  expected a string`],
  ],
  [
    "what the member of a tagged union refuses",
    tagged({ kind: "letter", id: "x" }),
    [`examples/agent/objects/paper.json:8:15  ${FITS}  found "x" in agent 1.0-1.2  expected an integer`],
  ],
  ["an unknown tag in what is received", tagged({ kind: "card", id: 1 }), []],
])("a valid example: %s", async (_, given, want) => {
  expect(await problemsOf(given)).toEqual(want);
});

const IN_NOTE = "in agent 1.0-1.2, webhooks 1.0-1.2";

test.each<[what: string, given: Changes, want: string[]]>([
  [
    "nothing refuses the value",
    { [NOTE]: more("invalid", invalid({ text: "x" }, "/text", "type")) },
    [
      `${NOTE}:24:16  ${IS_REFUSED}  found a value that fits ${IN_NOTE}  expected one that is refused by "type" at "/text"`,
    ],
  ],
  [
    "another place is refused",
    { [NOTE]: more("invalid", invalid({}, "/foo", "required")) },
    [`${NOTE}:22:13  ${IS_REFUSED}  found "required" at "/foo" ${IN_NOTE}  expected "required" at "/text"`],
  ],
  [
    "another keyword refuses it",
    { [NOTE]: more("invalid", invalid({}, "/text", "type")) },
    [`${NOTE}:23:18  ${IS_REFUSED}  found "type" at "/text" ${IN_NOTE}  expected "required" at "/text"`],
  ],
  [
    "some versions take the value, and the places are called by their newest names",
    { [PUSH]: more("invalid", invalid({ chat_id: 1, note: 1 }, "/chat_id", "required")) },
    [
      `${PUSH}:18:18  ${IS_REFUSED}  found "required" at "/chat_id" in agent 1.0-1.2  expected "type" at "/chat_id" or "type" at "/note"`,
    ],
  ],
  [
    "a limit of what is received, which is the server's to keep",
    {
      "agent/objects/label.json": { type: "string", maxLength: 3 },
      "examples/agent/objects/label.json": {
        valid: [{ title: "Text", value: "x" }],
        invalid: [{ title: "Too long", at: "", keyword: "maxLength", value: "long" }],
      },
    },
    [
      `examples/agent/objects/label.json:14:16  ${IS_REFUSED}  found a value that fits in agent 1.0-1.2  expected one that is refused by "maxLength" at ""`,
    ],
  ],
])("an invalid example: %s", async (_, given, want) => {
  expect(await problemsOf(given)).toEqual(want);
});

test("a problem that is the same in all versions is told once, and all come at once", async () => {
  const given = { [NOTE]: more("valid", valid({ text: 7 })), [PUSH]: patch({ valid: [valid(1)] }) };
  expect(await problemsOf(given)).toHaveLength(2);
});
