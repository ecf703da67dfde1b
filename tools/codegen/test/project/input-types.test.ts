import { describe, expect, test } from "vitest";

import type { DialectSchema } from "../../src/load/dialect.ts";
import { object, text, typesOf, type Files } from "./projection.ts";

const ref = (name: string): DialectSchema => ({ $ref: `../objects/${name}.json` });
const named = (objects: Record<string, DialectSchema>): Files =>
  Object.fromEntries(Object.entries(objects).map(([name, schema]) => [`agent/objects/${name}.json`, schema]));

/** An action that sends the one and receives the other. */
const action = (sent: DialectSchema | null, received: DialectSchema | null): Files => ({
  "agent/actions/go.json": {
    transports: ["rtm"],
    request: sent && object({ it: sent }),
    response: received && object({ it: received }),
  },
});
const objectTypes = (files: Files, version?: string): string[] =>
  Object.keys(typesOf(files, version)).filter((type) => !type.startsWith("Go"));

describe("an object that goes both ways is two types where that makes a difference", () => {
  const id: DialectSchema = { type: "object", additionalProperties: text };
  const cases: { title: string; objects: Record<string, DialectSchema>; want: string[] }[] = [
    { title: "an object is open or closed", objects: { a: object({}) }, want: ["A", "AInput"] },
    { title: "a scalar is the same", objects: { a: text }, want: ["A"] },
    { title: "a map of scalars too", objects: { a: id }, want: ["A"] },
    { title: "a limit", objects: { a: { type: "string", minLength: 1 } }, want: ["A", "AInput"] },
    { title: "an enumeration", objects: { a: { enum: ["x"] } }, want: ["A", "AInput"] },
    {
      title: "what refers to one that differs differs",
      objects: { a: { type: "array", items: ref("b") }, b: object({}) },
      want: ["A", "AInput", "B", "BInput"],
    },
    {
      title: "what refers to one that does not stays",
      objects: { a: { type: "array", items: ref("b") }, b: text },
      want: ["A", "B"],
    },
    {
      title: "one that only `readOnly` data refers to is never sent",
      objects: { a: object({ b: { ...ref("b"), readOnly: true } }), b: object({}) },
      want: ["A", "AInput", "B"],
    },
    { title: "one that refers to itself", objects: { a: object({ a: ref("a") }) }, want: ["A", "AInput"] },
    { title: "a list of itself", objects: { a: { type: "array", items: ref("a") } }, want: ["A"] },
    {
      title: "two that refer to each other, and nothing differs",
      objects: { a: { type: "array", items: ref("b") }, b: { type: "object", additionalProperties: ref("a") } },
      want: ["A", "B"],
    },
    {
      title: "two that refer to each other, and the far one differs",
      objects: { a: { type: "array", items: ref("b") }, b: object({ a: ref("a") }) },
      want: ["A", "AInput", "B", "BInput"],
    },
    {
      title: "a circle of three of which the last differs",
      objects: {
        a: { type: "array", items: ref("b") },
        b: { type: "array", items: ref("c") },
        c: { oneOf: [ref("a"), object({})] },
      },
      want: ["A", "AInput", "B", "BInput", "C", "CInput"],
    },
    {
      title: "two ways to one that differs, the first through a circle",
      objects: {
        a: { oneOf: [ref("b"), ref("c")] },
        b: { type: "array", items: ref("a") },
        c: { type: "string", minLength: 1 },
      },
      want: ["A", "AInput", "B", "BInput", "C", "CInput"],
    },
  ];
  test.each(cases)("$title", ({ objects, want }) =>
    expect(objectTypes({ ...action(ref("a"), ref("a")), ...named(objects) })).toEqual(want),
  );
});

describe("an object that goes one way is one type", () => {
  test.each([
    ["sent", action(ref("a"), null), { additionalProperties: false }],
    ["received", action(null, ref("a")), {}],
    ["not referred to, which counts as received", {}, {}],
  ])("%s", (_, files, openness) => {
    const types = typesOf({ ...files, ...named({ a: object({}) }) });
    expect(types["A"]).toEqual({
      description: expect.any(String) as string,
      type: "object",
      properties: {},
      ...openness,
    });
    expect(types).not.toHaveProperty("AInput");
  });
});

test("each type refers to the types of its own direction", () => {
  const types = typesOf({ ...action(ref("a"), ref("a")), ...named({ a: object({ b: ref("b") }), b: object({}) }) });
  const follow = (type: string, property: string) => types[type]!.properties![property]!.$ref;
  expect([follow("GoRequest", "it"), follow("AInput", "b")]).toEqual(["#/$defs/AInput", "#/$defs/BInput"]);
  expect([follow("GoResponse", "it"), follow("A", "b")]).toEqual(["#/$defs/A", "#/$defs/B"]);
});

test("a version where nothing differs has one type", () => {
  const objects = named({
    a: {
      oneOf: [
        { ...text, versions: "3.1" },
        { ...object({}), versions: "3.2+" },
      ],
    },
  });
  const files = { ...action(ref("a"), ref("a")), ...objects };
  expect([objectTypes(files, "3.1"), objectTypes(files, "3.2")]).toEqual([["A"], ["A", "AInput"]]);
});

test("what reaches an object is told apart by version", () => {
  const files = {
    "agent/actions/go.json": {
      transports: ["rtm"],
      request: object({ it: { ...ref("a"), versions: "3.2+" } }),
      response: object({ it: ref("a") }),
    },
    ...named({ a: object({}) }),
  };
  expect([objectTypes(files, "3.1"), objectTypes(files, "3.2")]).toEqual([["A"], ["A", "AInput"]]);
});
