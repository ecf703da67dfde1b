import { describe, expect, test } from "vitest";

import { readShape, writeShape, type Shape, type ShapeTable } from "../src/protocol/shape.js";

const table: ShapeTable = {
  Event: { props: { id: {}, visibility: { as: "recipients" } } },
  Properties: { each: { each: { props: { value: {} } } } },
};

interface Case {
  name: string;
  shape: Shape | undefined;
  newest: unknown;
  wire: unknown;
  /** What comes back, where it is not the newest value again. */
  read?: unknown;
}

const cases: Case[] = [
  { name: "no shape leaves a value alone", shape: undefined, newest: { a: 1 }, wire: { a: 1 } },
  {
    name: "a property gets its name",
    shape: { props: { id: { as: "chat_id" } } },
    newest: { id: "C1" },
    wire: { chat_id: "C1" },
  },
  {
    name: "what the version lacks goes",
    shape: { props: { id: {} } },
    newest: { id: "C1", new: 1 },
    wire: { id: "C1" },
    read: { id: "C1" },
  },
  { name: "undefined goes", shape: { props: { id: {} } }, newest: { id: undefined }, wire: {}, read: {} },
  { name: "null stays", shape: { props: { id: {} } }, newest: { id: null }, wire: { id: null } },
  {
    name: "an array has the shape of its items",
    shape: { is: "Event" },
    newest: [{ id: "E1", visibility: "all" }],
    wire: [{ id: "E1", recipients: "all" }],
  },
  {
    name: "a map keeps its keys",
    shape: { each: { is: "Event" } },
    newest: { message: { visibility: "all" } },
    wire: { message: { recipients: "all" } },
  },
  {
    name: "a shape by name, below",
    shape: { props: { event: { as: "last", is: "Event" } } },
    newest: { event: { id: "E1" } },
    wire: { last: { id: "E1" } },
  },
  {
    name: "a bare value is wrapped",
    shape: { is: "Properties" },
    newest: { a: { b: 1 } },
    wire: { a: { b: { value: 1 } } },
    read: { a: { b: { value: 1 } } },
  },
];

describe("writing", () => {
  test.each(cases)("$name", ({ shape, newest, wire }) => expect(writeShape(newest, shape, table)).toEqual(wire));
});

describe("reading", () => {
  test.each(cases)("$name", ({ shape, newest, wire, read = newest }) =>
    expect(readShape(wire, shape, table)).toEqual(read),
  );

  test("what the shape does not know stays", () => {
    expect(readShape({ more: 1 }, { props: { id: {} } }, table)).toEqual({ more: 1 });
  });
});
