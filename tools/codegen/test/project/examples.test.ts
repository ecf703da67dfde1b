import { expect, test } from "vitest";

import type { Json, JsonObject } from "../../src/load/json-file.ts";
import { projectAllExamples, projectExamples, type ProjectedExample } from "../../src/project/project-examples.ts";
import { loadMini, patch, type Changes } from "../mini-spec.ts";

const NOTE = "agent/objects/note.json";
const LABEL = "agent/objects/label.json";

function examplesOf(path: string, version: string, changes: Changes = {}, tree?: string): ProjectedExample[] {
  const spec = loadMini(changes);
  return projectExamples(
    spec,
    spec.entities.get(path)!,
    version,
    tree === undefined ? undefined : spec.trees.get(tree)!,
  );
}

/** Title, value, and of an invalid example its pointer and keyword. */
function brief({ title, value, at, keyword }: ProjectedExample): Json[] {
  return at === undefined ? [title, value] : [title, value, at, keyword!];
}

test("examples have the names of the version", () => {
  const examples = examplesOf("agent/pushes/note_added.json", "1.0");
  expect(examples.map(brief)).toEqual([
    ["A note", { id: "C1", note: { text: "Hello" } }],
    ["The note is missing", { id: "C1" }, "/note", "required"],
  ]);
  expect(examples.map(({ part, direction, valid }) => [part, direction, valid])).toEqual([
    ["payload", "received", true],
    ["payload", "received", false],
  ]);
});

test("an action has examples of both parts", () => {
  const examples = examplesOf("agent/actions/add_note.json", "1.2");
  expect(examples.map(({ part, direction, title }) => [part, direction, title])).toEqual([
    ["request", "sent", "A note"],
    ["request", "sent", "The note is missing"],
    ["response", "received", "Its id"],
    ["response", "received", "The id is a number"],
  ]);
});

test("an example with a range counts there only, and none does where the entity is not", () => {
  const label: Changes = {
    [LABEL]: { versions: "1.1+", type: "string" },
    [`examples/${LABEL}`]: {
      valid: [
        { title: "Any", value: "x" },
        { title: "New", versions: "1.2", value: "y" },
      ],
      invalid: [{ title: "Old", versions: "1.1", at: "", keyword: "type", value: 1 }],
    },
  };
  const titles = (version: string): string[] => examplesOf(LABEL, version, label).map(({ title }) => title);
  expect(titles("1.0")).toEqual([]);
  expect(titles("1.1")).toEqual(["Any", "Old"]);
  expect(titles("1.2")).toEqual(["Any", "New"]);
});

test("a webhook is its whole body, with its name of the version", () => {
  const path = "webhooks/webhooks/note_added.json";
  const body = { webhook_id: "W1", secret_key: "S1", action: "note_added" };
  const fault = {
    title: "A number",
    at: "/payload/chat_id",
    keyword: "type",
    value: { ...body, payload: { chat_id: 1, note: { text: "Hello" } } },
  };
  const examples = examplesOf(path, "1.0", {
    [path]: patch({ names: { "1.0": "noted" } }),
    [`examples/${path}`]: patch({ invalid: [fault] }),
  });
  const projected = { ...body, action: "noted" };
  expect(examples.map(brief)).toEqual([
    ["A note", { ...projected, payload: { id: "C1", note: { text: "Hello" } } }],
    ["A number", { ...projected, payload: { id: 1, note: { text: "Hello" } } }, "/payload/id", "type"],
  ]);
  expect(examples.map(({ part }) => part)).toEqual(["webhook", "webhook"]);
});

test("what an author calls `oneOf` is `anyOf` in the projection", () => {
  const changes: Changes = {
    [LABEL]: { oneOf: [{ type: "string" }, { type: "integer" }] },
    [`examples/${LABEL}`]: {
      valid: [{ title: "Text", value: "x" }],
      invalid: [{ title: "A truth", at: "", keyword: "oneOf", value: true }],
    },
  };
  expect(examplesOf(LABEL, "1.0", changes).map(brief)).toEqual([
    ["Text", "x"],
    ["A truth", true, "", "anyOf"],
  ]);
});

/** A label with an example for each way, which the request takes, and the response as well or not. */
function withLabel(isReceived: boolean): Changes {
  const label = { $ref: "../objects/label.json" };
  return {
    [LABEL]: { type: "string" },
    [`examples/${LABEL}`]: {
      valid: [
        { title: "Any", value: "x" },
        { title: "Sent", direction: "sent", value: "x" },
        { title: "Received", direction: "received", value: "x" },
      ],
      invalid: [{ title: "A number", at: "", keyword: "type", value: 1 }],
    },
    "agent/actions/add_note.json": patch({
      request: { properties: { label } },
      response: { properties: isReceived ? { label } : {} },
    }),
  };
}

test.each([
  { isReceived: false, want: ["Any: sent", "Sent: sent", "A number: sent"] },
  { isReceived: true, want: ["Any: received", "Sent: sent", "Received: received", "A number: received"] },
])("an example counts for the ways of its object, first of all for received: $isReceived", ({ isReceived, want }) => {
  expect(
    examplesOf(LABEL, "1.0", withLabel(isReceived)).map(({ title, direction }) => `${title}: ${direction}`),
  ).toEqual(want);
});

test("the ways of an object depend on the tree that uses it", () => {
  const sent = { title: "Sent", direction: "sent", value: { text: "x" } };
  const changes: Changes = {
    [`examples/${NOTE}`]: (content: JsonObject) => ({
      ...content,
      valid: [sent, { title: "Any", value: { text: "x" } }],
    }),
  };
  const ways = (tree: string): string[] =>
    examplesOf(NOTE, "1.1", changes, tree).map(({ title, direction }) => `${title}: ${direction}`);
  expect(ways("agent")).toEqual(["Sent: sent", "Any: received", "The text is missing: received"]);
  expect(ways("webhooks")).toEqual(["Any: received", "The text is missing: received"]);
});

test("all examples of a version are those of its entities and of the objects that they refer to", () => {
  const spec = loadMini();
  const all = projectAllExamples(spec, spec.trees.get("webhooks")!, "1.0");
  const withExamples = all.filter(({ examples }) => examples.length > 0);
  expect(withExamples.map(({ entity, name }) => [entity.file.path, name])).toEqual([
    ["webhooks/webhooks/note_added.json", "note_added"],
    [NOTE, "note"],
  ]);
});
