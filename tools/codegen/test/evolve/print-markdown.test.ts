import { describe, expect, test } from "vitest";

import type { Change } from "../../src/evolve/change.ts";
import { bulletsOf } from "../../src/evolve/bullets.ts";
import { findingsOf } from "../../src/evolve/findings.ts";
import { foldAlike } from "../../src/evolve/fold-alike.ts";

const REQUEST = { entity: "action", name: "list", part: "request", path: "/a", direction: "sent" } as const;
const OBJECT = { entity: "object", name: "Chat", part: "whole", path: "/a", direction: "received" } as const;
const WHOLE = { ...REQUEST, part: "whole", path: "" } as const;

const findings = (...changes: Change[]) => findingsOf([{ api: "agent", version: "3.7", changes }], "move");
const bullets = (...changes: Change[]): string => bulletsOf(findings(...changes)).join("\n");

describe("a bullet of a changelog", () => {
  const cases: { title: string; given: Change[]; want: string }[] = [
    {
      title: "what came",
      given: ["b", "a"].map((name) => ({ ...WHOLE, name, kind: "entity-added" })),
      want: "- There are new actions: `b` and `a`.",
    },
    {
      title: "what is gone",
      given: [{ ...WHOLE, kind: "entity-removed" }],
      want: "- The action `list` is gone.",
    },
    {
      title: "another name",
      given: [{ ...WHOLE, kind: "entity-renamed", was: "get" }],
      want: "- The action `get` is now `list`.",
    },
    {
      title: "fields, in the order in which they came",
      given: ["/c", "/a", "/b/[]/x"].map((path) => ({ ...REQUEST, path, kind: "property-added", required: false })),
      want: "- The request of `list` has new fields, `c`, `a`, and `b[].x`.",
    },
    {
      title: "a required field",
      given: [{ ...REQUEST, kind: "property-added", required: true }],
      want: "- The request of `list` has a new required field, `a`.",
    },
    {
      title: "a field that is always there",
      given: [{ ...OBJECT, kind: "property-added", required: true }],
      want: "- The object `Chat` has a new field, `a`, always there.",
    },
    {
      title: "several things of one, what is new first and what is gone last",
      given: [
        { ...REQUEST, kind: "property-removed", required: false },
        { ...REQUEST, path: "/b", kind: "property-renamed", was: "c" },
        { ...REQUEST, path: "/d", kind: "required-changed", required: true },
        { ...REQUEST, path: "/e", kind: "value-added", value: "x" },
      ],
      want: [
        "- The request of `list`:",
        "  - has a new value of `e`, `x`.",
        "  - renames the field `c` to `b`.",
        "  - now requires `d`.",
        "  - no longer has the field `a`.",
      ].join("\n"),
    },
    {
      title: "another type",
      given: [{ ...OBJECT, kind: "type-changed", before: "integer", after: "string" }],
      want: "- The object `Chat` has `a` as `string`, was `integer`.",
    },
    {
      title: "members",
      given: ["A", "B"].map((member) => ({ ...OBJECT, kind: "member-added", member })),
      want: "- The object `Chat` now lets `a` be `A` or `B`.",
    },
    {
      title: "a limit",
      given: [{ ...REQUEST, kind: "keyword-changed", keyword: "maximum", before: 5, after: 9 }],
      want: "- The request of `list` has `9` as the `maximum` of `a`, was `5`.",
    },
    {
      title: "a default that is gone",
      given: [{ ...REQUEST, kind: "keyword-changed", keyword: "default", before: true, after: undefined }],
      want: "- The request of `list` no longer has the `default` of `a`.",
    },
    {
      title: "a deprecation",
      given: [{ ...WHOLE, kind: "keyword-changed", keyword: "deprecated", before: undefined, after: true }],
      want: "- The action `list` is now deprecated.",
    },
    {
      title: "scopes",
      given: ["a:ro", "b:ro"].map((item) => ({ ...WHOLE, kind: "unlisted", list: "scopes", item })),
      want: "- The action `list` no longer accepts the scopes `a:ro` and `b:ro`.",
    },
    {
      title: "what has a sentence of its own",
      given: [{ ...WHOLE, kind: "reworded" }],
      want: "- Other words for the action `list`.",
    },
    {
      title: "what many have in common, and what one has beside it",
      given: [
        ...["A", "B", "C", "D"].map((name): Change => ({ ...OBJECT, name, kind: "property-added", required: false })),
        { ...OBJECT, name: "B", kind: "property-removed", required: false },
      ],
      want: [
        "- Each of the objects `A`, `B`, `C`, and `D` has a new field, `a`.",
        "- The object `B` no longer has the field `a`.",
      ].join("\n"),
    },
  ];
  test.each(cases)("$title", ({ given, want }) => expect(bullets(...given)).toBe(want));
});

describe("in the text, what happens to many alike is told once", () => {
  const added = (name: string): Change => ({ ...OBJECT, name, kind: "property-added", required: true });
  const told = (names: string[]): string[] => foldAlike(findings(...names.map(added))).map(({ sentence }) => sentence);

  test("not to three", () => expect(told(["A", "B", "C"])).toHaveLength(3));
  test("to four, by their names", () =>
    expect(told(["A", "B", "C", "D"])).toEqual([
      "new `a` in each of the objects `A`, `B`, `C`, and `D`, which is always there",
    ]));
  test("to more, by their number", () =>
    expect(told([..."ABCDEFG"])).toEqual(["new `a` in each of 7 objects, which is always there"]));
  test("what does something to both sides is told of the one that it does worse to", () => {
    const gone = (direction: Change["direction"]): Change => ({
      ...OBJECT,
      direction,
      kind: "property-removed",
      required: false,
    });
    expect(foldAlike(findings(gone("received"), gone("sent"))).map(({ effect }) => effect)).toEqual(["sender"]);
  });
  test("what differs in anything else is told by itself", () => {
    const other: Change = { ...added("E"), path: "/b" };
    expect(foldAlike(findings(...["A", "B", "C", "D"].map(added), other))).toHaveLength(2);
  });
});
