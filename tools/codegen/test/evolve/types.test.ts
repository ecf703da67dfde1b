import { describe, expect, test } from "vitest";

import type { DialectSchema } from "../../src/load/dialect.ts";
import { object, text } from "../project/projection.ts";
import { changesIn } from "./comparison.ts";

const integer: DialectSchema = { type: "integer" };
const anObject = object({ a: text });

describe("a type that becomes another", () => {
  const cases: { before: DialectSchema; after: DialectSchema; want: [string, string] }[] = [
    { before: integer, after: text, want: ["integer", "string"] },
    { before: text, after: { type: ["string", "null"] }, want: ["string", "null | string"] },
    { before: text, after: anObject, want: ["string", "{ a }"] },
    { before: anObject, after: { type: "array", items: anObject }, want: ["{ a }", "array of { a }"] },
    { before: { ...anObject, type: ["object", "null"] }, after: anObject, want: ["null | { a }", "{ a }"] },
    { before: { type: "object", additionalProperties: text }, after: anObject, want: ["map of string", "{ a }"] },
    { before: { type: "object", additionalProperties: true }, after: {}, want: ["object", "anything"] },
    { before: { enum: ["a", "b"] }, after: text, want: ['"a" | "b"', "string"] },
    { before: { const: "a" }, after: integer, want: ['"a"', "integer"] },
    { before: object({ type: { const: "a" }, b: text }), after: text, want: ['{ type: "a", b }', "string"] },
  ];
  test.each(cases)("$want", ({ before, after, want }) => {
    const given = object({
      it: {
        oneOf: [
          { ...before, versions: "3.1-3.3" },
          { ...after, versions: "3.4" },
        ],
      },
    });
    expect(changesIn(given, "sent")).toEqual([{ path: "/it", kind: "type-changed", before: want[0], after: want[1] }]);
  });
});

test("an enumeration that is received is open, in words", () => {
  const given = object({
    it: {
      oneOf: [
        { enum: ["a"], versions: "3.1-3.3" },
        { ...integer, versions: "3.4" },
      ],
    },
  });
  expect(changesIn(given)).toEqual([{ path: "/it", kind: "type-changed", before: '"a" | …', after: "integer" }]);
});

describe("the items and values", () => {
  const both = {
    oneOf: [
      { ...integer, versions: "3.1-3.3" },
      { ...text, versions: "3.4" },
    ],
  };
  const cases: { title: string; given: DialectSchema; path: string }[] = [
    { title: "of an array", given: { type: "array", items: both }, path: "/it/[]" },
    { title: "of a map", given: { type: "object", additionalProperties: both }, path: "/it/{}" },
    {
      title: "of a map of arrays",
      given: { type: "object", additionalProperties: { type: "array", items: both } },
      path: "/it/{}/[]",
    },
  ];
  test.each(cases)("$title", ({ given, path }) => {
    expect(changesIn(object({ it: given }))).toEqual([
      { path, kind: "type-changed", before: "integer", after: "string" },
    ]);
  });
});

describe("the other keywords", () => {
  const cases: { title: string; before: DialectSchema; after: DialectSchema; sent: object[]; received: object[] }[] = [
    {
      title: "a limit holds in what is sent only",
      before: { ...integer, maximum: 5 },
      after: { ...integer, maximum: 9 },
      sent: [{ path: "/it", kind: "keyword-changed", keyword: "maximum", before: 5, after: 9 }],
      received: [],
    },
    {
      title: "a pattern and its format",
      before: text,
      after: { ...text, pattern: "^a$", format: "letter" },
      ...bothWays(
        { path: "/it", kind: "keyword-changed", keyword: "pattern", before: undefined, after: "^a$" },
        { path: "/it", kind: "keyword-changed", keyword: "format", before: undefined, after: "letter" },
      ),
    },
    {
      title: "a default",
      before: { ...text, default: "a" },
      after: { ...text, default: "b" },
      ...bothWays({ path: "/it", kind: "keyword-changed", keyword: "default", before: "a", after: "b" }),
    },
    {
      title: "a limit of the items",
      before: { type: "array", items: text },
      after: { type: "array", items: { ...text, maxLength: 3 }, maxItems: 2 },
      sent: [
        { path: "/it", kind: "keyword-changed", keyword: "maxItems", before: undefined, after: 2 },
        { path: "/it/[]", kind: "keyword-changed", keyword: "maxLength", before: undefined, after: 3 },
      ],
      received: [],
    },
  ];
  test.each(cases)("$title", ({ before, after, sent, received }) => {
    const given = object({
      it: {
        oneOf: [
          { ...before, versions: "3.1-3.3" },
          { ...after, versions: "3.4" },
        ],
      },
    });
    expect(changesIn(given, "sent")).toEqual(sent);
    expect(changesIn(given, "received")).toEqual(received);
  });

  test("a property is deprecated", () => {
    const given = object({ it: { ...text, deprecated: { versions: "3.4" } } });
    expect(changesIn(given)).toEqual([
      { path: "/it", kind: "keyword-changed", keyword: "deprecated", before: undefined, after: true },
    ]);
  });
});

function bothWays(...changes: object[]): { sent: object[]; received: object[] } {
  return { sent: changes, received: changes };
}
