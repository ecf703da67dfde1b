import { expect, test } from "vitest";

import { expectation, wordsOfPattern } from "../../src/model/expectation.ts";

test.each([
  ["type", "string", "a string"],
  ["type", ["integer", "null"], "an integer or null"],
  ["required", "name", "present"],
  ["additionalProperties", "name", "absent: no such property is known"],
  ["enum", ["a", 1, null], 'one of "a", 1, null'],
  ["const", "a", '"a"'],
  ["minimum", 1, "at least 1"],
  ["maximum", 1, "at most 1"],
  ["exclusiveMinimum", 1, "more than 1"],
  ["exclusiveMaximum", 1, "less than 1"],
  ["minLength", 9, "text of at least 9 characters"],
  ["maxItems", 9, "a list of at most 9 items"],
  ["minProperties", 9, "an object with at least 9 properties"],
  ["minProperties", 1, "an object with at least 1 property"],
  ["pattern", "text that matches ^a$", "text that matches ^a$"],
  ["uniqueItems", undefined, "a list without repeated items"],
  ["anyOf", undefined, "one of several alternatives"],
  ["not", undefined, "another value"],
])("%s %j: %s", (keyword, detail, want) => {
  expect(expectation(keyword, detail)).toBe(want);
});

test.each([
  ["^a$", undefined, "text that matches ^a$"],
  ["^[0-9]$", "date-time", "an instant of RFC 3339 such as 2026-03-14T09:26:53.589793Z"],
  ["^[0-9]$", "toString", "toString"],
])("the pattern %s of format %s: %s", (pattern, format, want) => {
  expect(wordsOfPattern(pattern, format)).toBe(want);
});
