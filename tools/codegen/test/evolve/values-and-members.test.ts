import { describe, expect, test } from "vitest";

import type { DialectSchema } from "../../src/load/dialect.ts";
import { object, text, type Files } from "../project/projection.ts";
import { changesIn } from "./comparison.ts";

const OLD = { versions: "3.1-3.3" };
const NEW = { versions: "3.4" };

describe("the values of an enumeration", () => {
  const cases: { title: string; given: DialectSchema; want: object[] }[] = [
    {
      title: "one comes",
      given: { oneOf: [{ const: "a" }, { const: "b", ...NEW }] },
      want: [{ kind: "value-added", value: "b" }],
    },
    {
      title: "one goes",
      given: { oneOf: [{ const: "a" }, { const: "b", ...OLD }] },
      want: [{ kind: "value-removed", value: "b" }],
    },
    {
      title: "one is renamed",
      given: { oneOf: [{ const: "a" }, { const: "b", names: { "3.1-3.3": "c" } }] },
      want: [{ kind: "value-renamed", value: "b", was: "c" }],
    },
    {
      title: "one of them is left",
      given: { oneOf: [{ const: "a" }, { const: "b", ...OLD }] },
      want: [{ kind: "value-removed", value: "b" }],
    },
    {
      title: "a const becomes an enumeration",
      given: {
        oneOf: [
          { oneOf: [{ const: "a" }], ...OLD },
          { enum: ["a", "b"], ...NEW },
        ],
      },
      want: [{ kind: "value-added", value: "b" }],
    },
    {
      title: "another order is none",
      given: {
        oneOf: [
          { enum: ["a", "b"], ...OLD },
          { enum: ["b", "a"], ...NEW },
        ],
      },
      want: [],
    },
  ];
  test.each(cases)("$title", ({ given, want }) => {
    const changes = want.map((change) => ({ path: "/it", ...change }));
    expect(changesIn(object({ it: given }), "sent")).toEqual(changes);
    expect(changesIn(object({ it: given }), "received")).toEqual(changes);
  });
});

describe("the members of a union", () => {
  const tagged = (type: string, properties: Record<string, DialectSchema> = {}): DialectSchema =>
    object({ type: { const: type }, ...properties }, "type");
  const beside: Files = {
    "agent/objects/a.json": tagged("a"),
    "agent/objects/b.json": tagged("b"),
    "agent/objects/c.json": tagged("c"),
  };
  const cases: { title: string; given: DialectSchema; want: object[] }[] = [
    {
      title: "an object comes",
      given: {
        oneOf: [{ $ref: "../objects/a.json" }, { $ref: "../objects/b.json" }, { $ref: "../objects/c.json", ...NEW }],
      },
      want: [{ kind: "member-added", member: "C" }],
    },
    {
      title: "one of two objects goes",
      given: { oneOf: [{ $ref: "../objects/a.json" }, { $ref: "../objects/b.json", ...OLD }] },
      want: [{ kind: "member-removed", member: "B" }],
    },
    {
      title: "an object that is written out goes",
      given: { oneOf: [{ $ref: "../objects/a.json" }, { ...tagged("d", { x: text }), ...OLD }] },
      want: [{ kind: "member-removed", member: '{ type: "d", x }' }],
    },
    {
      title: "what was a type of its own may be null",
      given: { oneOf: [text, { type: "null", ...NEW }] },
      want: [{ kind: "member-added", member: "null" }],
    },
    {
      title: "members with nothing in common are no pair",
      given: { oneOf: [text, { type: "integer", ...OLD }, { type: "boolean", ...NEW }] },
      want: [
        { kind: "member-removed", member: "integer" },
        { kind: "member-added", member: "boolean" },
      ],
    },
    {
      title: "members with other tags are no pair, however alike",
      given: { oneOf: [tagged("a"), { ...tagged("b", { x: text }), ...OLD }, { ...tagged("c", { x: text }), ...NEW }] },
      want: [
        { kind: "member-removed", member: '{ type: "b", x }' },
        { kind: "member-added", member: '{ type: "c", x }' },
      ],
    },
    {
      title: "members with the same tag are a pair",
      given: {
        oneOf: [{ ...tagged("a", { x: text }), ...OLD }, { ...tagged("a", { x: text, y: text }), ...NEW }, tagged("b")],
      },
      want: [{ path: "/it/y", kind: "property-added", required: false }],
    },
    {
      title: "without tags those that are most alike",
      given: {
        oneOf: [
          object({ page: text }, "page"),
          { ...object({ filter: text, limit: text }), ...OLD },
          { ...object({ filter: text, limit: text, order: text }), ...NEW },
        ],
      },
      want: [{ path: "/it/order", kind: "property-added", required: false }],
    },
    {
      title: "a property that several members share comes once",
      given: {
        oneOf: [
          object({ page: text, marks: { ...text, ...NEW } }, "page"),
          object({ filter: text, marks: { ...text, ...NEW } }, "filter"),
        ],
      },
      want: [{ path: "/it/marks", kind: "property-added", required: false }],
    },
    {
      title: "a property that goes from one member and stays in another, or that another had",
      given: {
        oneOf: [
          object({ page: text, limit: { ...text, ...OLD }, order: { ...text, ...NEW } }, "page"),
          object({ filter: text, limit: text, order: text }, "filter"),
        ],
      },
      want: [
        { path: "/it/limit", among: "{ page, order }", kind: "property-removed", required: false },
        { path: "/it/order", among: "{ page, order }", kind: "property-added", required: false },
      ],
    },
    {
      title: "a union becomes a member of another",
      given: { oneOf: [{ $ref: "../objects/all.json" }, { type: "null", ...NEW }] },
      want: [{ kind: "member-added", member: "null" }],
    },
    {
      title: "a union is no longer a member of another",
      given: { oneOf: [{ $ref: "../objects/all.json" }, { type: "null", ...OLD }] },
      want: [{ kind: "member-removed", member: "null" }],
    },
  ];
  const all = { "agent/objects/all.json": { oneOf: [{ $ref: "./a.json" }, { $ref: "./b.json" }] } };
  test.each(cases)("$title", ({ given, want }) => {
    const changes = want.map((change) => ({ path: "/it", ...change }));
    expect(changesIn(object({ it: given }), "sent", { ...beside, ...all })).toEqual(changes);
    expect(changesIn(object({ it: given }), "received", { ...beside, ...all })).toEqual(changes);
  });
});
