import { describe, expect, test } from "vitest";

import { diffStates } from "../../src/evolve/diff-states.ts";
import { findingsOf, whereOf } from "../../src/evolve/findings.ts";
import { load } from "../../src/load/load.ts";
import { miniSpec, patch, withExamples, type Changes } from "../mini-spec.ts";

const TEXT = { type: "string", description: "More." };

/** `<effect> <where>: <sentence>` of each finding. */
function told(given: Changes): string[] {
  const [before, after] = [load(miniSpec()), load(miniSpec(given))];
  const findings = findingsOf(diffStates(before, after), "edit");
  return findings.map((finding) => `${finding.effect} ${whereOf(finding, after.apis)}: ${finding.sentence}`);
}

const replaced = (path: string, from: string, to: string): Changes => ({
  [path]: (content) => JSON.parse(JSON.stringify(content).replaceAll(from, to)),
});

describe("an edit of the spec", () => {
  const cases: { title: string; given: Changes; want: string[] }[] = [
    { title: "of nothing", given: {}, want: [] },
    {
      title: "in all versions is told once",
      given: { "agent/actions/add_note.json": patch({ request: { properties: { more: TEXT } } }) },
      want: ["adds Agent 1.0-1.2: new `more` in the request of `add_note`"],
    },
    {
      title: "from a version on",
      given: {
        "agent/actions/add_note.json": patch({ request: { properties: { more: { ...TEXT, versions: "1.1+" } } } }),
      },
      want: ["adds Agent 1.1-1.2: new `more` in the request of `add_note`"],
    },
    {
      title: "of what two APIs share is told for each",
      given: { "agent/objects/note.json": patch({ properties: { more: { ...TEXT, versions: "1.2" } } }) },
      want: ["adds Agent 1.2: new `more` in `Note`", "adds Webhooks 1.2: new `more` in `Note`"],
    },
    {
      title: "that gives a property another name from a version on",
      given: {
        "agent/actions/add_note.json": (content) => {
          const text = JSON.stringify(content).replaceAll("note_id", "remark_id");
          return JSON.parse(text.replace('"remark_id":{', '"remark_id":{"names":{"1.0-1.1":"note_id"},'));
        },
        ...replaced("examples/agent/actions/add_note.json", "note_id", "remark_id"),
      },
      want: ["receiver Agent 1.2: `note_id` is now `remark_id` in the response of `add_note`"],
    },
    {
      title: "that corrects a former name",
      given: { "agent/pushes/note_added.json": patch({ names: { "1.0": "new_note" } }) },
      want: [
        "receiver Agent 1.0: the push `note` is now `new_note`",
        "types Webhooks 1.0: the type `NotePayload` is gone",
        "rewords Agent 1.1-1.2: other words for the push `note_added`",
        "rewords Webhooks 1.0-1.2: other words for the webhook `note_added`",
      ],
    },
    {
      title: "of words",
      given: { "agent/pushes/note_added.json": patch({ description: "Somebody added a note." }) },
      want: [
        "rewords Agent 1.0: other words for the push `note`",
        "rewords Agent 1.1-1.2: other words for the push `note_added`",
        "rewords Webhooks 1.0-1.2: other words for the webhook `note_added`",
      ],
    },
    {
      title: "of an object that is now sent otherwise than received, and gets a second type",
      given: { "agent/objects/note.json": patch({ properties: { more: { ...TEXT, writeOnly: true } } }) },
      want: ["adds Agent 1.0-1.2: new `more` in `Note`"],
    },
    {
      title: "of a response that is no longer there, and with it its type",
      given: {
        "agent/actions/add_note.json": patch({ response: null }),
        "examples/agent/actions/add_note.json": patch({ response: undefined }),
      },
      want: [
        "receiver Agent 1.0-1.2: `note_id` is gone from the response of `add_note`",
        "types Agent 1.0-1.2: the type `AddNoteResponse` is gone",
      ],
    },
    {
      title: "of an example",
      given: replaced("examples/agent/pushes/note_added.json", "C1", "C2"),
      want: [
        "rewords Agent 1.0: other examples of the push `note`",
        "rewords Agent 1.1-1.2: other examples of the push `note_added`",
      ],
    },
    {
      title: "of a status",
      given: replaced("apis.json", "preview", "stable"),
      want: [
        "rewords Agent 1.2: the version is now `stable`, was `preview`",
        "rewords Webhooks 1.2: the version is now `stable`, was `preview`",
      ],
    },
    {
      title: "that takes a version away",
      given: {
        "apis.json": (content) => {
          const { apis } = content as unknown as { apis: { name: string; versions: object[] }[] };
          return { ...content, apis: apis.map((api) => ({ ...api, versions: api.versions.slice(0, 2) })) } as never;
        },
        ...replaced("agent/objects/note.json", '"versions":"1.2"', '"versions":"1.1"'),
        ...replaced("agent/errors.json", '"names":{"1.1":"limit"},', ""),
      },
      want: [
        "sender Agent 1.2: the version is gone",
        "sender Webhooks 1.2: the version is gone",
        "receiver Agent 1.1: the error `limit` is now `too_many_notes`",
        "adds Agent 1.1: new value `green` of `color` in `Note`",
        "adds Webhooks 1.1: new value `green` of `color` in `Note`",
      ],
    },
    {
      title: "of a new object",
      given: withExamples("agent/objects/remark.json", { type: "string" }),
      want: ["adds Agent 1.0-1.2: new object `Remark`"],
    },
  ];
  test.each(cases)("$title", ({ given, want }) => expect(told(given)).toEqual(want));
});

test("backwards, what came goes", () => {
  const [before, after] = [
    load(miniSpec()),
    load(miniSpec({ "agent/objects/note.json": patch({ properties: { more: TEXT } }) })),
  ];
  const back = findingsOf(diffStates(after, before), "edit").map(({ effect, sentence }) => `${effect}: ${sentence}`);
  expect(back).toEqual([
    "sender: `more` is gone from `Note`",
    "types: `more` is gone from `Note`",
    "types: `more` is gone from `Note`",
  ]);
});
