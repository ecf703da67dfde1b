import { expect, test } from "vitest";

import type { DialectSchema, Direction } from "../../src/load/dialect.ts";
import type { Json, JsonObject } from "../../src/load/json-file.ts";
import { projectAllExamples, projectExamples, type ProjectedExample } from "../../src/project/project-examples.ts";
import { projectPath, projectValue } from "../../src/project/project-value.ts";
import { loadMini, type Changes } from "../mini-spec.ts";

const text: DialectSchema = { type: "string" };

interface Row {
  title: string;
  schema: DialectSchema;
  value: Json;
  /** What a version and a direction make of the value. */
  want: [version: string, direction: Direction, value: Json][];
}

const rows: Row[] = [
  {
    title: "a property has its name of then, at any depth",
    schema: { properties: { a: { properties: { b: { ...text, names: { "1.0": "c" } } }, names: { "1.0-1.1": "d" } } } },
    value: { a: { b: "x" } },
    want: [
      ["1.0", "received", { d: { c: "x" } }],
      ["1.1", "received", { d: { b: "x" } }],
      ["1.2", "received", { a: { b: "x" } }],
    ],
  },
  {
    title: "what a version does not have goes",
    schema: { properties: { a: text, b: { ...text, versions: "1.1" } } },
    value: { a: "x", b: "y" },
    want: [
      ["1.0", "sent", { a: "x" }],
      ["1.1", "sent", { a: "x", b: "y" }],
    ],
  },
  {
    title: "what a direction does not have goes",
    schema: { properties: { a: { ...text, readOnly: true }, b: { ...text, writeOnly: true } } },
    value: { a: "x", b: "y" },
    want: [
      ["1.0", "sent", { b: "y" }],
      ["1.0", "received", { a: "x" }],
    ],
  },
  {
    title: "an unknown key stays, also one that objects inherit",
    schema: { properties: { a: text } },
    value: { A: "x", constructor: "y" },
    want: [["1.0", "sent", { A: "x", constructor: "y" }]],
  },
  {
    title: "lists and maps are followed",
    schema: { items: { additionalProperties: { properties: { a: { ...text, names: { "1.0": "b" } } } } } },
    value: [{ any: { a: "x" } }, { other: { a: "y" } }],
    want: [["1.0", "received", [{ any: { b: "x" } }, { other: { b: "y" } }]]],
  },
  {
    title: "a value of an enumeration has its name of then, where the version has it",
    schema: { oneOf: [{ const: "a", names: { "1.0": "b" } }, { const: "c", versions: "1.1+", names: { "1.0": "d" } }] },
    value: "a",
    want: [
      ["1.0", "sent", "b"],
      ["1.1", "sent", "a"],
    ],
  },
  {
    title: "a value that the version does not have stays as it is",
    schema: { oneOf: [{ const: "a" }, { const: "c", versions: "1.1+", names: { "1.0": "d" } }] },
    value: "c",
    want: [["1.0", "sent", "c"]],
  },
  {
    title: "a reference to the errors leads to their names",
    schema: { $ref: "../errors.json" },
    value: "too_many_notes",
    want: [
      ["1.1", "received", "limit"],
      ["1.2", "received", "too_many_notes"],
    ],
  },
  {
    title: "a reference to a push leads to its payload",
    schema: { $ref: "../pushes/note_added.json" },
    value: { chat_id: "C1" },
    want: [["1.0", "received", { id: "C1" }]],
  },
  {
    title: "a changed type has one alternative in each version",
    schema: {
      oneOf: [
        { versions: "1.0", properties: { a: { ...text, names: { "1.0": "b" } } } },
        { versions: "1.1+", properties: { a: text } },
      ],
    },
    value: { a: "x" },
    want: [
      ["1.0", "received", { b: "x" }],
      ["1.1", "received", { a: "x" }],
    ],
  },
  {
    title: "a member of a tagged union is chosen by its tag, whatever else is there",
    schema: {
      oneOf: [
        { required: ["type"], properties: { type: { const: "a" }, x: { ...text, versions: "1.1+" }, y: text } },
        { required: ["type"], properties: { type: { const: "b" }, x: text } },
      ],
    },
    value: { type: "a", x: "1" },
    want: [
      ["1.0", "received", { type: "a" }],
      ["1.1", "received", { type: "a", x: "1" }],
    ],
  },
  {
    title: "of an unknown tag what all members have in common is known",
    schema: {
      oneOf: [
        { required: ["type"], properties: { type: { const: "a" }, x: { ...text, names: { "1.0": "z" } }, y: { ...text, versions: "1.1+" } } },
        { required: ["type"], properties: { type: { const: "b" }, x: { ...text, names: { "1.0": "z" } } } },
      ],
    },
    value: { type: "c", x: "1", y: "2" },
    want: [["1.0", "received", { type: "c", z: "1", y: "2" }]],
  },
  {
    title: "a member of another union is chosen by the type of the value",
    schema: {
      oneOf: [text, { type: "array", items: { properties: { a: { ...text, names: { "1.0": "b" } } } } }, { type: "object", properties: { a: text } }],
    },
    value: [{ a: "x" }],
    want: [["1.0", "received", [{ b: "x" }]]],
  },
  {
    title: "a member of another union is chosen by the keys that are present, before any goes",
    schema: {
      oneOf: [
        { type: "object", properties: { a: { ...text, versions: "1.1+" }, b: text } },
        { type: "object", required: ["c"], properties: { c: text, d: { ...text, names: { "1.0": "e" } } } },
      ],
    },
    value: { c: "x", d: "y" },
    want: [["1.0", "received", { c: "x", e: "y" }]],
  },
  {
    title: "a member of another union is chosen by what it requires",
    schema: {
      oneOf: [
        { type: "object", required: ["a", "b"], properties: { a: { ...text, names: { "1.0": "z" } }, b: text } },
        { type: "object", required: ["a"], properties: { a: text, b: text } },
      ],
    },
    value: { a: "x" },
    want: [["1.0", "received", { a: "x" }]],
  },
  {
    title: "a member of another union is chosen by a constant deep inside",
    schema: {
      oneOf: [
        { type: "array", items: { type: "object", properties: { k: { const: 1 }, a: { ...text, names: { "1.0": "y" } } } } },
        { type: "array", items: { type: "object", properties: { k: { const: 2 }, a: { ...text, names: { "1.0": "z" } } } } },
      ],
    },
    value: [{ k: 2, a: "x" }],
    want: [["1.0", "received", [{ k: 2, z: "x" }]]],
  },
];

const spec = loadMini();
const file = "agent/objects/note.json";

test.each(rows)("$title", ({ schema, value, want }) => {
  expect(want.map(([version, direction]) => [version, direction, projectValue(value, { schema, file }, { spec, version, direction })])).toEqual(want);
});

test("what an invalid value has at the place of its fault stays, in the words of the version", () => {
  const schema: DialectSchema = { properties: { a: { properties: { b: { ...text, readOnly: true, names: { "1.0": "c" } } } }, d: { ...text, readOnly: true } } };
  const value = { a: { b: "x" }, d: "y" };
  const view = { spec, version: "1.0", direction: "sent" } as const;
  expect(projectValue(value, { schema, file }, view, ["a", "b"])).toEqual({ a: { c: "x" } });
  expect(projectValue(value, { schema, file }, view, [])).toEqual({ a: { c: "x" }, d: "y" });
  expect(projectValue(value, { schema, file }, view, ["e"])).toEqual({ a: {} });
});

test("a pointer is projected like the value, into what is missing and what is unknown, too", () => {
  const b = { items: { properties: { c: { ...text, names: { "1.0": "z" } } } }, names: { "1.0": "y" } };
  const site = { schema: { properties: { a: { properties: { b }, names: { "1.0": "x" } } } }, file };
  const path = (way: (string | number)[], value: Json): unknown => projectPath(way, value, site, { spec, version: "1.0", direction: "sent" });
  expect(path(["a", "b", 1, "c"], { a: { b: [{}, { c: 1 }] } })).toEqual(["x", "y", 1, "z"]);
  expect(path(["a", "b"], { a: {} })).toEqual(["x", "y"]);
  expect(path(["a", "B", "c"], { a: { B: { c: 1 } } })).toEqual(["x", "B", "c"]);
  expect(path([], {})).toEqual([]);
});

/** Title, value, and of an invalid example its pointer and keyword. */
function brief({ title, value, at, keyword }: ProjectedExample): Json[] {
  return at === undefined ? [title, value] : [title, value, at, keyword!];
}

function examplesOf(path: string, version: string, changes: Changes = {}, tree?: string): ProjectedExample[] {
  const changed = loadMini(changes);
  return projectExamples(changed, changed.entities.get(path)!, version, tree === undefined ? undefined : changed.trees.get(tree)!);
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
  const titles = (version: string, changes?: Changes): string[] => examplesOf(file, version, changes).map(({ title }) => title);
  expect(titles("1.0")).toEqual(["Some text", "The text is missing"]);
  expect(titles("1.1")).toEqual(["Some text", "With a color", "The text is missing"]);
  expect(examplesOf("agent/objects/label.json", "1.0", { ...withLabel({}), "agent/objects/label.json": { versions: "1.1+", type: "string" } })).toEqual([]);
});

test("a webhook is its whole body, with its name of the version", () => {
  const path = "webhooks/webhooks/note_added.json";
  const rename = (content: JsonObject): Json => ({ ...content, names: { "1.0": "noted" } });
  const wrong = { webhook_id: "W1", secret_key: "S1", action: "note_added", payload: { chat_id: 1, note: { text: "Hello" } } };
  const invalid = [{ title: "A number", at: "/payload/chat_id", keyword: "type", value: wrong }];
  const examples = examplesOf(path, "1.0", { [path]: rename, [`examples/${path}`]: (content) => ({ ...content, invalid }) });
  expect(examples.map(brief)).toEqual([
    ["A note", { webhook_id: "W1", secret_key: "S1", action: "noted", payload: { id: "C1", note: { text: "Hello" } } }],
    ["A number", { webhook_id: "W1", secret_key: "S1", action: "noted", payload: { id: 1, note: { text: "Hello" } } }, "/payload/id", "type"],
  ]);
  expect(examples.map(({ part }) => part)).toEqual(["webhook", "webhook"]);
});

test("the keyword `oneOf` of an author is `anyOf` in the projection", () => {
  const changes: Changes = {
    "agent/objects/label.json": { oneOf: [{ type: "string" }, { type: "integer" }] },
    "examples/agent/objects/label.json": { valid: [{ title: "Text", value: "x" }], invalid: [{ title: "A truth", at: "", keyword: "oneOf", value: true }] },
  };
  expect(examplesOf("agent/objects/label.json", "1.0", changes).map(brief)).toEqual([["Text", "x"], ["A truth", true, "", "anyOf"]]);
});

/** An object that is received only, or with `extra` sent as well. */
function withLabel(extra: Record<string, Json>): Changes {
  const label = { title: "A label", value: "x" };
  return {
    "agent/objects/label.json": { type: "string" },
    "examples/agent/objects/label.json": {
      valid: [label, { ...label, title: "Sent", direction: "sent" }, { ...label, title: "Received", direction: "received" }],
      invalid: [{ title: "A number", at: "", keyword: "type", value: 1 }],
    },
    "agent/pushes/note_added.json": { payload: { type: "object", properties: { chat_id: { type: "string", description: "Of a chat." } } } },
    "agent/actions/add_note.json": (content) => ({ ...content, request: { type: "object", properties: { label: { $ref: "../objects/label.json" }, ...extra } } }),
    "examples/agent/actions/add_note.json": { request: { valid: [{ title: "None", value: {} }], invalid: [{ title: "Odd", at: "/x", keyword: "additionalProperties", value: { x: 1 } }] }, response: { valid: [{ title: "An id", value: { note_id: "N" } }], invalid: [{ title: "None", at: "/note_id", keyword: "required", value: {} }] } },
    "examples/agent/pushes/note_added.json": { valid: [{ title: "None", value: {} }], invalid: [{ title: "Odd", at: "/chat_id", keyword: "type", value: { chat_id: 1 } }] },
    "examples/webhooks/webhooks/note_added.json": (content) => ({ ...content, invalid: [{ title: "None", at: "/payload", keyword: "required", value: { webhook_id: "W1", secret_key: "S1", action: "note_added" } }] }),
  };
}

test("an example of an object counts for the ways that the object goes, without saying for what is received first", () => {
  const ways = (changes: Changes): Json[] => examplesOf("agent/objects/label.json", "1.0", changes).map(({ title, direction }) => [title, direction]);
  const sentOnly = withLabel({});
  const response = { type: "object", required: ["note_id"], properties: { note_id: { type: "string", description: "Its id." }, label: { $ref: "../objects/label.json" } } };
  const both: Changes = {
    ...sentOnly,
    "agent/actions/add_note.json": (content) => ({ ...content, response, request: { type: "object", properties: { label: { $ref: "../objects/label.json" } } } }),
  };
  expect(ways(sentOnly)).toEqual([["A label", "sent"], ["Sent", "sent"], ["A number", "sent"]]);
  expect(ways(both)).toEqual([["A label", "received"], ["Sent", "sent"], ["Received", "received"], ["A number", "received"]]);
});

test("the ways of an object depend on the tree that uses it", () => {
  const directions = (tree: string): string[] => examplesOf(file, "1.1", {}, tree).map(({ direction, title }) => `${title}: ${direction}`);
  const sent = (content: JsonObject): Json => ({ ...content, valid: [{ title: "Sent", direction: "sent", value: { text: "x" } }, { title: "Any", value: { text: "x" } }], invalid: [] });
  expect(directions("agent")).toContain("Some text: received");
  const counted = (tree: string): string[] => {
    const changes: Changes = { "examples/agent/objects/note.json": (content) => ({ ...(sent(content) as JsonObject), invalid: [{ title: "None", at: "/text", keyword: "required", value: {} }] }) };
    return examplesOf(file, "1.1", changes, tree).map(({ title, direction }) => `${title}: ${direction}`);
  };
  expect(counted("agent")).toEqual(["Sent: sent", "Any: received", "None: received"]);
  expect(counted("webhooks")).toEqual(["Any: received", "None: received"]);
});

test("all examples of a version are those of its entities and of the objects that they refer to", () => {
  const all = projectAllExamples(spec, spec.trees.get("webhooks")!, "1.0");
  expect(all.filter(({ examples }) => examples.length > 0).map(({ entity, name }) => [entity.file.path, name])).toEqual([
    ["webhooks/webhooks/note_added.json", "note_added"],
    ["agent/objects/note.json", "note"],
  ]);
});
