import { expect, test } from "vitest";

import type { DialectSchema, Direction } from "../../src/load/dialect.ts";
import type { Json } from "../../src/load/json-file.ts";
import { projectPath, projectValue } from "../../src/project/project-value.ts";
import { loadMini } from "../mini-spec.ts";

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
    schema: {
      oneOf: [
        { const: "a", names: { "1.0": "b" } },
        { const: "c", versions: "1.1+", names: { "1.0": "d" } },
      ],
    },
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
        {
          required: ["type"],
          properties: { type: { const: "a" }, x: { ...text, names: { "1.0": "z" } }, y: { ...text, versions: "1.1+" } },
        },
        { required: ["type"], properties: { type: { const: "b" }, x: { ...text, names: { "1.0": "z" } } } },
      ],
    },
    value: { type: "c", x: "1", y: "2" },
    want: [["1.0", "received", { type: "c", z: "1", y: "2" }]],
  },
  {
    title: "a member of another union is chosen by the type of the value",
    schema: {
      oneOf: [
        text,
        { type: "array", items: { properties: { a: { ...text, names: { "1.0": "b" } } } } },
        { type: "object", properties: { a: text } },
      ],
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
        {
          type: "array",
          items: { type: "object", properties: { k: { const: 1 }, a: { ...text, names: { "1.0": "y" } } } },
        },
        {
          type: "array",
          items: { type: "object", properties: { k: { const: 2 }, a: { ...text, names: { "1.0": "z" } } } },
        },
      ],
    },
    value: [{ k: 2, a: "x" }],
    want: [["1.0", "received", [{ k: 2, z: "x" }]]],
  },
];

const spec = loadMini();
const file = "agent/objects/note.json";

test.each(rows)("$title", ({ schema, value, want }) => {
  expect(
    want.map(([version, direction]) => [
      version,
      direction,
      projectValue(value, { schema, file }, { spec, version, direction }),
    ]),
  ).toEqual(want);
});

test("what an invalid value has at the place of its fault stays, in the words of the version", () => {
  const schema: DialectSchema = {
    properties: {
      a: { properties: { b: { ...text, readOnly: true, names: { "1.0": "c" } } } },
      d: { ...text, readOnly: true },
    },
  };
  const value = { a: { b: "x" }, d: "y" };
  const view = { spec, version: "1.0", direction: "sent" } as const;
  expect(projectValue(value, { schema, file }, view, ["a", "b"])).toEqual({ a: { c: "x" } });
  expect(projectValue(value, { schema, file }, view, [])).toEqual({ a: { c: "x" }, d: "y" });
  expect(projectValue(value, { schema, file }, view, ["e"])).toEqual({ a: {} });
});

test("a pointer is projected like the value, into what is missing and what is unknown, too", () => {
  const b = { items: { properties: { c: { ...text, names: { "1.0": "z" } } } }, names: { "1.0": "y" } };
  const site = { schema: { properties: { a: { properties: { b }, names: { "1.0": "x" } } } }, file };
  const path = (way: (string | number)[], value: Json): unknown =>
    projectPath(way, value, site, { spec, version: "1.0", direction: "sent" });
  expect(path(["a", "b", 1, "c"], { a: { b: [{}, { c: 1 }] } })).toEqual(["x", "y", 1, "z"]);
  expect(path(["a", "b"], { a: {} })).toEqual(["x", "y"]);
  expect(path(["a", "B", "c"], { a: { B: { c: 1 } } })).toEqual(["x", "B", "c"]);
  expect(path([], {})).toEqual([]);
});
