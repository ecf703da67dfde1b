import { describe, expect, test } from "vitest";

import { limitEffect } from "../../src/evolve/limits.ts";
import { covers } from "../../src/evolve/type-words.ts";

describe("whether one type takes every value of another", () => {
  const cases: { wide: string; narrow: string; want: boolean }[] = [
    { wide: "string", narrow: "string", want: true },
    { wide: "null | string", narrow: "string", want: true },
    { wide: "string", narrow: "null | string", want: false },
    { wide: "anything", narrow: "null | string", want: true },
    { wide: "number", narrow: "integer", want: true },
    { wide: "integer", narrow: "number", want: false },
    { wide: "string", narrow: '"a" | "b"', want: true },
    { wide: "number", narrow: "1 | 1.5", want: true },
    { wide: "integer", narrow: "1 | 1.5", want: false },
    { wide: '"a" | "b"', narrow: '"a"', want: true },
    { wide: '"a"', narrow: "string", want: false },
    { wide: '"a" | …', narrow: '"b"', want: true },
    { wide: '"a" | …', narrow: "1", want: false },
    { wide: '"a"', narrow: '"a" | …', want: false },
    { wide: '"a" | …', narrow: '"b" | …', want: true },
    { wide: '"a" | …', narrow: '"b" | 1 | …', want: false },
    { wide: "string", narrow: '"a" | …', want: true },
    { wide: "object", narrow: "{ a }", want: true },
    { wide: "object", narrow: "map of string", want: true },
    { wide: "{ a }", narrow: "object", want: false },
    { wide: "{ a }", narrow: "map of string", want: false },
    { wide: "{ a, b } | null", narrow: "{ a }", want: true },
    { wide: "array", narrow: "array of Chat", want: true },
    { wide: "array of Chat", narrow: "array", want: false },
    { wide: "string", narrow: '"a | 1"', want: true },
    { wide: "null | object", narrow: '{ type: "a | b", c }', want: true },
  ];
  test.each(cases)("$wide of $narrow: $want", ({ wide, narrow, want }) => expect(covers(wide, narrow)).toBe(want));
});

describe("what another limit lets pass", () => {
  const cases: {
    keyword: string;
    before: number | string | undefined;
    after: number | string | undefined;
    want: string;
  }[] = [
    { keyword: "maximum", before: 1, after: 2, want: "wider" },
    { keyword: "maximum", before: 2, after: 1, want: "narrower" },
    { keyword: "minimum", before: 1, after: 2, want: "narrower" },
    { keyword: "minLength", before: 2, after: 1, want: "wider" },
    { keyword: "exclusiveMaximum", before: undefined, after: 1, want: "narrower" },
    { keyword: "maxItems", before: 1, after: undefined, want: "wider" },
    { keyword: "pattern", before: "^a$", after: "^b$", want: "other" },
  ];
  test.each(cases)("$keyword from $before to $after: $want", ({ keyword, before, after, want }) =>
    expect(limitEffect(keyword, before, after)).toBe(want),
  );
});
