import { describe, expect, test } from "vitest";

import type { DialectSchema } from "../../src/load/dialect.ts";
import type { PlainSchema } from "../../src/project/plain-schema.ts";
import { object, project, text, typesOf } from "./projection.ts";

const tagged = (tag: string, more: Record<string, DialectSchema> = {}, ...required: string[]): DialectSchema =>
  object({ type: { const: tag }, ...more }, "type", ...required);
const roomOf = (schema: PlainSchema): PlainSchema => schema.anyOf!.at(-1)!;

describe("a union without a tag is its alternatives, both ways", () => {
  const cases: [given: DialectSchema, want: object][] = [
    [{ oneOf: [text, { type: "integer" }] }, { anyOf: [text, { type: "integer" }] }],
    [
      { oneOf: [text, { type: "integer" }], description: "Either." },
      { anyOf: [text, { type: "integer" }], description: "Either." },
    ],
    [
      { oneOf: [text, { type: "integer", versions: "3.4+" }, { type: "null", versions: "3.1" }] },
      { anyOf: [text, { type: "integer" }] },
    ],
  ];
  test.each(cases)("%j", (given, want) => {
    expect(project(given)).toEqual(want);
    expect(project(given, { direction: "sent" })).toEqual(want);
  });
});

describe("a tagged union", () => {
  const given: DialectSchema = { oneOf: [tagged("a"), tagged("b")] };
  const member = (tag: string) => ({
    type: "object",
    required: ["type"],
    properties: { type: { const: tag, type: "string" } },
  });

  test("is closed when it is sent", () => {
    const closed = (tag: string) => ({ ...member(tag), additionalProperties: false });
    expect(project(given, { direction: "sent" })).toEqual({ anyOf: [closed("a"), closed("b")] });
  });

  test("leaves room for tags of the future when it is received", () => {
    expect(project(given)).toEqual({
      anyOf: [
        member("a"),
        member("b"),
        {
          type: "object",
          description: "What has another `type` than those known when this was written.",
          required: ["type"],
          properties: { type: { type: "string", not: { enum: ["a", "b"] } } },
        },
      ],
    });
  });

  test("has a member that is not there yet in the room of older versions", () => {
    const later: DialectSchema = { oneOf: [tagged("a"), tagged("b"), { ...tagged("c"), versions: "3.4+" }] };
    const tags = (version: string) => roomOf(project(later, { version })).properties!["type"]!.not!.enum;
    expect([tags("3.3"), tags("3.4")]).toEqual([
      ["a", "b"],
      ["a", "b", "c"],
    ]);
  });

  test("that has one member left in a version is that member, without room", () => {
    const later: DialectSchema = { oneOf: [tagged("a"), { ...tagged("b"), versions: "3.4+" }] };
    expect(project(later, { version: "3.3" })).toEqual(member("a"));
  });

  test("has its tag by the name of then", () => {
    const renamed = (tag: string) => object({ type: { const: tag, names: { "3.1": "kind" } } }, "type");
    const room = roomOf(project({ oneOf: [renamed("a"), renamed("b")] }, { version: "3.1" }));
    expect(room).toMatchObject({ required: ["kind"], properties: { kind: { not: { enum: ["a", "b"] } } } });
  });
});

describe("the room holds what all members have in common", () => {
  const cases: { title: string; members: DialectSchema[]; want: { required: string[]; properties: string[] } }[] = [
    { title: "the tag", members: [tagged("a"), tagged("b")], want: { required: ["type"], properties: ["type"] } },
    {
      title: "not what one lacks",
      members: [tagged("a", { id: text }), tagged("b")],
      want: { required: ["type"], properties: ["type"] },
    },
    {
      title: "what all have",
      members: [tagged("a", { id: text }), tagged("b", { id: text })],
      want: { required: ["type"], properties: ["type", "id"] },
    },
    {
      title: "not what only some have",
      members: [tagged("a", { id: text }), tagged("b", { id: text }), tagged("c")],
      want: { required: ["type"], properties: ["type"] },
    },
    {
      title: "whatever its sentence",
      members: [
        tagged("a", { id: { ...text, description: "The first." } }),
        tagged("b", { id: { ...text, description: "The second." } }),
      ],
      want: { required: ["type"], properties: ["type", "id"] },
    },
    {
      title: "not what differs",
      members: [tagged("a", { id: text }), tagged("b", { id: { type: "integer" } })],
      want: { required: ["type"], properties: ["type"] },
    },
    {
      title: "required where all require it",
      members: [tagged("a", { id: text, at: text }, "id", "at"), tagged("b", { id: text, at: text }, "id")],
      want: { required: ["type", "id"], properties: ["type", "id", "at"] },
    },
  ];
  test.each(cases)("$title", ({ members, want }) => {
    const { required, properties } = roomOf(project({ oneOf: members }));
    expect({ required, properties: Object.keys(properties!) }).toEqual(want);
  });
});

describe("what tells members apart", () => {
  const files = {
    "agent/objects/chat_event.json": { oneOf: [{ $ref: "./message.json" }, { $ref: "./file_event.json" }] },
  };
  const message = { "agent/objects/message.json": tagged("message", { id: text }) };

  test("may stand behind references", () => {
    const types = typesOf({ ...files, ...message, "agent/objects/file_event.json": tagged("file", { id: text }) });
    expect(types["UnknownChatEvent"]).toMatchObject({
      properties: { type: { not: { enum: ["message", "file"] } }, id: text },
    });
  });

  test("may be an enumeration, which then stays closed though it is received", () => {
    const file_event = object(
      { type: { oneOf: [{ const: "file", description: "A file." }, { const: "image" }] } },
      "type",
    );
    const types = typesOf({ ...files, ...message, "agent/objects/file_event.json": file_event });
    expect(types["UnknownChatEvent"]!.properties!["type"]!.not!.enum).toEqual(["message", "file", "image"]);
    expect(types["FileEvent"]!.properties!["type"]).toEqual({
      description: "- `file`: A file.",
      type: "string",
      enum: ["file", "image"],
    });
  });

  test.each<[string, DialectSchema[]]>([
    ["a property that one does not require", [tagged("a"), object({ type: { const: "b" } })]],
    ["a value that two share", [tagged("a"), tagged("a")]],
    ["a property that one leaves open", [tagged("a"), object({ type: text }, "type")]],
    [
      "a property that goes before the version",
      [tagged("a"), object({ type: { const: "b", versions: "3.1" } }, "type")],
    ],
    ["a member that is no object", [tagged("a"), text]],
  ])("is not %s", (_, members) => expect(project({ oneOf: members }).anyOf).toHaveLength(2));
});

test("the room of a named union is a type of its own, and one of the objects", () => {
  const types = typesOf({ "agent/objects/user.json": { oneOf: [tagged("agent"), tagged("customer")] } });
  expect(Object.keys(types)).toEqual(["UnknownUser", "User"]);
  expect(types["User"]!.anyOf!.at(-1)).toEqual({ $ref: "#/$defs/UnknownUser" });
});

test("the room of a payload too", () => {
  const types = typesOf({ "agent/pushes/a.json": { payload: { oneOf: [tagged("x"), tagged("y")] } } });
  expect(Object.keys(types)).toEqual(["APayload", "UnknownAPayload"]);
});

test("the room of a union within an object stays where it is", () => {
  const types = typesOf({ "agent/objects/chat.json": object({ user: { oneOf: [tagged("a"), tagged("b")] } }) });
  expect(Object.keys(types)).toEqual(["Chat"]);
  expect(types["Chat"]!.properties!["user"]!.anyOf).toHaveLength(3);
});
