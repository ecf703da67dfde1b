import { describe, expect, test } from "vitest";

import type { DialectSchema } from "../../src/load/dialect.ts";
import { object, project, text } from "./projection.ts";

const both = (given: DialectSchema) => ({
  sent: project(given, { direction: "sent" }),
  received: project(given, { direction: "received" }),
});

describe("what is sent is closed, what is received is open", () => {
  const open = { type: "object", properties: {} };
  const closed = { ...open, additionalProperties: false };
  const cases: { title: string; given: DialectSchema; sent: object; received: object }[] = [
    { title: "an object", given: object({}), sent: closed, received: open },
    {
      title: "an object in an object",
      given: object({ a: object({}) }),
      sent: { type: "object", properties: { a: closed }, additionalProperties: false },
      received: { type: "object", properties: { a: open } },
    },
    {
      title: "an object in a list",
      given: { type: "array", items: object({}) },
      sent: { type: "array", items: closed },
      received: { type: "array", items: open },
    },
    {
      title: "an object in a map",
      given: { type: "object", additionalProperties: object({}) },
      sent: { type: "object", additionalProperties: closed },
      received: { type: "object", additionalProperties: open },
    },
    {
      title: "free content is free both ways",
      given: { type: "object", additionalProperties: true },
      sent: { type: "object", additionalProperties: true },
      received: { type: "object", additionalProperties: true },
    },
    {
      title: "an object or null",
      given: { ...object({}), type: ["object", "null"] },
      sent: { ...closed, type: ["object", "null"] },
      received: { ...open, type: ["object", "null"] },
    },
  ];
  test.each(cases)("$title", ({ given, sent, received }) => expect(both(given)).toEqual({ sent, received }));
});

describe("`readOnly` is never sent, `writeOnly` never received", () => {
  const cases: { title: string; given: DialectSchema; sent: string[]; received: string[] }[] = [
    { title: "neither", given: object({ a: text }), sent: ["a"], received: ["a"] },
    { title: "readOnly", given: object({ a: { ...text, readOnly: true } }), sent: [], received: ["a"] },
    { title: "writeOnly", given: object({ a: { ...text, writeOnly: true } }), sent: ["a"], received: [] },
  ];
  test.each(cases)("$title", ({ given, sent, received }) => {
    expect(both(given)).toMatchObject({ sent: { properties: shape(sent) }, received: { properties: shape(received) } });
    expect(Object.keys(both(given).sent.properties!)).toEqual(sent);
    expect(Object.keys(both(given).received.properties!)).toEqual(received);
  });

  const shape = (names: string[]) => Object.fromEntries(names.map((name) => [name, text]));

  test("nor is it required there", () => {
    const given = object({ a: { ...text, readOnly: true }, b: { ...text, writeOnly: true } }, "a", "b");
    expect([both(given).sent.required, both(given).received.required]).toEqual([["b"], ["a"]]);
  });

  test("and neither keyword is left", () => {
    const given = object({ a: { ...text, readOnly: true }, b: { ...text, writeOnly: true } });
    expect(JSON.stringify(both(given))).not.toMatch(/Only/);
  });

  test("an alternative too", () => {
    const given: DialectSchema = {
      oneOf: [
        { ...text, readOnly: true },
        { type: "integer", writeOnly: true },
      ],
    };
    expect(both(given)).toEqual({ sent: { type: "integer" }, received: { type: "string" } });
  });
});

describe("limits are checked in what is sent, and are the server's to keep in what is received", () => {
  const cases: DialectSchema[] = [
    { type: "string", minLength: 1 },
    { type: "string", maxLength: 3 },
    { type: "integer", minimum: 1, maximum: 3 },
    { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 },
    { type: "array", items: text, minItems: 1, maxItems: 3, uniqueItems: true },
    { type: "object", additionalProperties: true, minProperties: 1, maxProperties: 3 },
  ];
  test.each(cases)("%j", (given) => {
    const { type, items, additionalProperties } = given;
    const bare = JSON.parse(JSON.stringify({ type, items, additionalProperties })) as object;
    expect(both(given)).toEqual({ sent: given, received: bare });
  });

  test("a limit of zero is a limit", () =>
    expect(project({ type: "array", items: text, maxItems: 0 }, { direction: "sent" }).maxItems).toBe(0));

  test.each<DialectSchema>([
    { type: "string", pattern: "^a$" },
    { type: "string", pattern: "^a$", format: "an-a" },
  ])("a pattern says what a value is, so it is checked both ways: %j", (given) => {
    expect(both(given)).toEqual({ sent: given, received: given });
  });
});

test.each<DialectSchema>([
  text,
  { type: ["string", "null"] },
  {},
  { type: "string", default: "a" },
  { type: "boolean", default: false },
  { type: "string", const: "a" },
  { type: "null" },
])("%j passes as it is, both ways", (given) => expect(both(given)).toEqual({ sent: given, received: given }));

test.each([
  ["a", "string"],
  [1, "integer"],
  [1.5, "number"],
  [true, "boolean"],
  [null, "null"],
] as const)("the constant %j is given its type", (value, type) =>
  expect(project({ const: value })).toEqual({ const: value, type }),
);
