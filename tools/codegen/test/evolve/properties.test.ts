import { describe, expect, test } from "vitest";

import type { DialectSchema } from "../../src/load/dialect.ts";
import { object, text, type Files } from "../project/projection.ts";
import { changesIn } from "./comparison.ts";

const OLD = { versions: "3.1-3.3" };
const NEW = { versions: "3.4" };

describe("the properties of an object", () => {
  const cases: { title: string; given: DialectSchema; beside?: Files; want: object[] }[] = [
    { title: "that stay", given: object({ a: text }, "a"), want: [] },
    {
      title: "one comes",
      given: object({ a: { ...text, ...NEW } }),
      want: [{ path: "/a", kind: "property-added", required: false }],
    },
    {
      title: "one comes and is required",
      given: object({ a: { ...text, ...NEW } }, "a"),
      want: [{ path: "/a", kind: "property-added", required: true }],
    },
    {
      title: "one goes",
      given: object({ a: { ...text, ...OLD } }),
      want: [{ path: "/a", kind: "property-removed", required: false }],
    },
    {
      title: "one goes that was required",
      given: object({ a: { ...text, ...OLD } }, "a"),
      want: [{ path: "/a", kind: "property-removed", required: true }],
    },
    {
      title: "one becomes required",
      given: object({ a: text }, { name: "a", ...NEW }),
      want: [{ path: "/a", kind: "required-changed", required: true }],
    },
    {
      title: "one is required no longer",
      given: object({ a: text }, { name: "a", ...OLD }),
      want: [{ path: "/a", kind: "required-changed", required: false }],
    },
    {
      title: "one is renamed",
      given: object({ a: { ...text, names: { "3.1-3.3": "b" } } }, "a"),
      want: [{ path: "/a", kind: "property-renamed", was: "b" }],
    },
    {
      title: "one is renamed, and becomes required and of another type",
      given: object({ a: { ...changed({ type: "integer" }, text), names: { "3.3": "b" } } }, { name: "a", ...NEW }),
      want: [
        { path: "/a", kind: "property-renamed", was: "b" },
        { path: "/a", kind: "required-changed", required: true },
        { path: "/a", kind: "type-changed", before: "integer", after: "string" },
      ],
    },
    {
      title: "one takes the name of another that goes",
      given: object({ a: { ...text, names: { "3.1-3.3": "b" } }, b: { type: "integer", ...NEW } }),
      want: [
        { path: "/b", kind: "property-added", required: false },
        { path: "/a", kind: "property-renamed", was: "b" },
      ],
    },
    {
      title: "in an object, an array and a map",
      given: object({
        o: object({ a: { ...text, ...NEW } }),
        l: { type: "array", items: object({ a: { ...text, ...NEW } }) },
        m: { type: "object", additionalProperties: object({ a: { ...text, ...NEW } }) },
      }),
      want: ["/o/a", "/l/[]/a", "/m/{}/a"].map((path) => ({ path, kind: "property-added", required: false })),
    },
    {
      title: "in an object that is renamed: the path is the new one",
      given: object({ o: { ...object({ a: { ...text, ...OLD } }), names: { "3.1-3.3": "p" } } }),
      want: [
        { path: "/o", kind: "property-renamed", was: "p" },
        { path: "/o/a", kind: "property-removed", required: false },
      ],
    },
    {
      title: "a slash in a name is escaped",
      given: object({ "a/b": { ...text, ...NEW } }),
      want: [{ path: "/a~1b", kind: "property-added", required: false }],
    },
    {
      title: "that were in an object and are written out: the same",
      given: object({ o: changed({ $ref: "../objects/part.json" }, object({ a: text })) }),
      beside: { "agent/objects/part.json": object({ a: text }) },
      want: [],
    },
    {
      title: "of another object in its place",
      given: object({ o: changed({ $ref: "../objects/part.json" }, { $ref: "../objects/other.json" }) }),
      beside: {
        "agent/objects/part.json": object({ a: text }),
        "agent/objects/other.json": object({ a: text, b: text }),
      },
      want: [{ path: "/o/b", kind: "property-added", required: false }],
    },
    {
      title: "of an object that is renamed elsewhere",
      given: object({ o: changed({ $ref: "../objects/part.json" }, { $ref: "../objects/other.json" }) }),
      beside: {
        "agent/objects/part.json": object({ a: text }),
        "agent/objects/other.json": object({ b: { ...text, names: { "3.3": "a" } } }),
      },
      want: [{ path: "/o/b", kind: "property-renamed", was: "a" }],
    },
    {
      title: "of objects that hold themselves",
      given: object({ o: changed({ $ref: "../objects/part.json" }, { $ref: "../objects/other.json" }) }),
      beside: {
        "agent/objects/part.json": object({ in: { $ref: "./part.json" } }),
        "agent/objects/other.json": object({ in: { $ref: "./other.json" }, a: text }),
      },
      want: [{ path: "/o/a", kind: "property-added", required: false }],
    },
    {
      title: "texts are no change",
      given: object({ a: { ...text, versions: "3.1+", description: "A word." } }),
      want: [],
    },
  ];
  test.each(cases)("$title", ({ given, beside, want }) => {
    expect(changesIn(given, "received", beside)).toEqual(want);
    expect(changesIn(given, "sent", beside)).toEqual(want);
  });
});

function changed(before: DialectSchema, after: DialectSchema): DialectSchema {
  return {
    oneOf: [
      { ...before, ...OLD },
      { ...after, ...NEW },
    ],
  };
}
