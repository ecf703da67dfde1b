import { describe, expect, test } from "vitest";

import type { DialectSchema } from "../../src/load/dialect.ts";
import { object, project, text, type Way } from "./projection.ts";

describe("the alternative that is left takes the place of the `oneOf`", () => {
  const cases: { title: string; given: DialectSchema; way: Way; want: object }[] = [
    { title: "the only one", given: { oneOf: [text] }, way: {}, want: text },
    { title: "the older of two", given: changed({}), way: { version: "3.2" }, want: { type: "integer" } },
    { title: "the newer of two", given: changed({}), way: { version: "3.3" }, want: text },
    {
      title: "with the sentence of the `oneOf`",
      given: changed({ description: "An id." }),
      way: {},
      want: { ...text, description: "An id." },
    },
    { title: "with its default", given: changed({ default: "a" }), way: {}, want: { ...text, default: "a" } },
    {
      title: "with its own sentence, and no note of its range",
      given: {
        oneOf: [
          { type: "integer", versions: "3.1" },
          { ...text, versions: "3.2+", description: "A word." },
        ],
      },
      way: {},
      want: { ...text, description: "A word." },
    },
    {
      title: "an object, open where it is received",
      given: {
        oneOf: [
          { ...text, versions: "3.1" },
          { ...object({ a: text }, "a"), versions: "3.2+" },
        ],
      },
      way: {},
      want: { type: "object", required: ["a"], properties: { a: text } },
    },
    {
      title: "and closed where it is sent",
      given: {
        oneOf: [
          { ...text, versions: "3.1" },
          { ...object({ a: text }, "a"), versions: "3.2+" },
        ],
      },
      way: { direction: "sent" },
      want: { type: "object", required: ["a"], properties: { a: text }, additionalProperties: false },
    },
    {
      title: "an enumeration",
      given: {
        oneOf: [
          { ...text, versions: "3.1" },
          { enum: ["a"], versions: "3.2+" },
        ],
      },
      way: { direction: "sent" },
      want: { type: "string", enum: ["a"] },
    },
    {
      title: "a oneOf in the oneOf",
      given: {
        oneOf: [
          { oneOf: [text, { type: "integer" }], versions: "3.1" },
          { type: "boolean", versions: "3.2+" },
        ],
      },
      way: { version: "3.1" },
      want: { anyOf: [text, { type: "integer" }] },
    },
    {
      title: "a reference",
      given: {
        oneOf: [
          { ...text, versions: "3.1" },
          { $ref: "./chat.json", versions: "3.2+" },
        ],
      },
      way: { beside: { "agent/objects/chat.json": object({}) } },
      want: { $ref: "#/$defs/Chat" },
    },
  ];
  test.each(cases)("$title", ({ given, way, want }) => expect(project(given, way)).toEqual(want));
});

test("a type that changes inside a property changes nothing else", () => {
  const given = object({ id: { ...changed({ names: { "3.1": "chat" } }) }, other: text }, "id");
  expect(project(given, { version: "3.1" })).toEqual({
    type: "object",
    required: ["chat"],
    properties: { chat: { type: "integer" }, other: text },
  });
  expect(project(given, { version: "3.4" })).toMatchObject({
    type: "object",
    required: ["id"],
    properties: { id: text, other: text },
  });
});

function changed(annotations: DialectSchema): DialectSchema {
  return {
    ...annotations,
    oneOf: [
      { type: "integer", versions: "3.1-3.2" },
      { ...text, versions: "3.3+" },
    ],
  };
}

test("a property whose type changes in another version keeps the order of its keywords, so that no diff shows it", () => {
  const plain: DialectSchema = { type: "string", default: "a", description: "A word." };
  const older = changed({ default: "a", description: "A word." });
  expect(JSON.stringify(project(older, { version: "3.4" }))).toBe(JSON.stringify(project(plain)));
});
