import { describe, expect, test } from "vitest";

import { matchNames, type Matches } from "../../src/evolve/match-names.ts";

describe("names of two versions", () => {
  const cases: {
    title: string;
    before: string;
    after: string;
    renames?: Record<string, string>;
    want: Partial<Matches<string>>;
  }[] = [
    { title: "the same", before: "a b", after: "b a", want: { kept: [same("b"), same("a")] } },
    {
      title: "one goes, one comes",
      before: "a b",
      after: "b c",
      want: { gone: ["a"], came: ["c"], kept: [same("b")] },
    },
    { title: "one is renamed", before: "a", after: "b", renames: { b: "a" }, want: { kept: [{ was: "a", is: "b" }] } },
    {
      title: "one is renamed, and another takes its name",
      before: "a",
      after: "b a",
      renames: { b: "a" },
      want: { came: ["a"], kept: [{ was: "a", is: "b" }] },
    },
    {
      title: "one is renamed to the name of one that goes",
      before: "a b",
      after: "b",
      renames: { b: "a" },
      want: { gone: ["b"], kept: [{ was: "a", is: "b" }] },
    },
    {
      title: "two exchange their names",
      before: "a b",
      after: "a b",
      renames: { a: "b", b: "a" },
      want: {
        kept: [
          { was: "b", is: "a" },
          { was: "a", is: "b" },
        ],
      },
    },
    { title: "a rename of what was not there", before: "", after: "b", renames: { b: "a" }, want: { came: ["b"] } },
  ];
  test.each(cases)("$title", ({ before, after, renames = {}, want }) => {
    const found = matchNames(words(before), words(after), (name) => renames[name] ?? name);
    expect(found).toEqual({ gone: [], came: [], kept: [], ...want });
  });
});

const words = (text: string): string[] => text.split(" ").filter(Boolean);
const same = (name: string) => ({ was: name, is: name });
