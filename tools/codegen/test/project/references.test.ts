import { describe, expect, test } from "vitest";

import type { DialectSchema } from "../../src/load/dialect.ts";
import { object, project, projectApi, text, typesOf } from "./projection.ts";

const chat = { "agent/objects/chat.json": { ...object({ id: text }), description: "A chat." } };

describe("a reference leads to a type, and keeps what stands beside it", () => {
  const cases: [given: DialectSchema, want: object][] = [
    [{ $ref: "./chat.json" }, { $ref: "#/$defs/Chat" }],
    [{ $ref: "../objects/chat.json" }, { $ref: "#/$defs/Chat" }],
    [
      { $ref: "./chat.json", description: "This chat." },
      { $ref: "#/$defs/Chat", description: "This chat." },
    ],
    [
      { $ref: "./chat.json", deprecated: true },
      { $ref: "#/$defs/Chat", deprecated: true },
    ],
    [
      { $ref: "./chat.json", default: {} },
      { $ref: "#/$defs/Chat", default: {} },
    ],
    [
      { type: "array", items: { $ref: "./chat.json" } },
      { type: "array", items: { $ref: "#/$defs/Chat" } },
    ],
    [
      { type: "object", additionalProperties: { $ref: "./chat.json" } },
      { type: "object", additionalProperties: { $ref: "#/$defs/Chat" } },
    ],
    [{ oneOf: [{ $ref: "./chat.json" }, { type: "null" }] }, { anyOf: [{ $ref: "#/$defs/Chat" }, { type: "null" }] }],
  ];
  test.each(cases)("%j", (given, want) => expect(project(given, { beside: chat })).toEqual(want));
});

test("what is shared becomes a type of each API", () => {
  const files = {
    "shared/objects/properties.json": object({ a: text }),
    "agent/objects/chat.json": object({ properties: { $ref: "../../shared/objects/properties.json" } }),
  };
  expect(typesOf(files)).toEqual({
    Chat: {
      description: "The chat of the mini spec.",
      type: "object",
      properties: { properties: { $ref: "#/$defs/Properties" } },
    },
    Properties: { description: "The properties of the mini spec.", type: "object", properties: { a: text } },
  });
});

test("what nothing of an API refers to is no type of it", () => {
  expect(typesOf({ "shared/objects/properties.json": object({}), ...chat })).not.toHaveProperty("Properties");
});

describe("a push whose payload is a reference", () => {
  const first = { "agent/pushes/first.json": { description: "The first.", payload: object({ id: text }) } };
  const second = { "agent/pushes/second.json": { description: "The second.", payload: { $ref: "./first.json" } } };

  test("to another push has the payload of that push", () => {
    const { $defs, "x-chatwire": wire } = projectApi({ ...first, ...second });
    expect(Object.keys($defs)).toEqual(["FirstPayload"]);
    expect(wire.pushes).toEqual({ first: { $ref: "#/$defs/FirstPayload" }, second: { $ref: "#/$defs/FirstPayload" } });
  });

  test("to one that refers on has that of the last", () => {
    const third = { "agent/pushes/a_third.json": { payload: { $ref: "./second.json" } } };
    expect(projectApi({ ...first, ...second, ...third })["x-chatwire"].pushes["a_third"]).toEqual({
      $ref: "#/$defs/FirstPayload",
    });
  });

  test("to a push with another name of then has the type of then", () => {
    const renamed = { "agent/pushes/first.json": { names: { "3.1": "once" }, payload: object({ id: text }) } };
    const pushesIn = (version: string) => projectApi({ ...renamed, ...second }, version)["x-chatwire"].pushes;
    expect(pushesIn("3.1")).toEqual({ once: { $ref: "#/$defs/OncePayload" }, second: { $ref: "#/$defs/OncePayload" } });
    expect(pushesIn("3.2")).toEqual({
      first: { $ref: "#/$defs/FirstPayload" },
      second: { $ref: "#/$defs/FirstPayload" },
    });
  });

  test("to an object has a type that is another name for it", () => {
    const { $defs } = projectApi({
      ...chat,
      "agent/pushes/third.json": { description: "The third.", payload: { $ref: "../objects/chat.json" } },
    });
    expect($defs["ThirdPayload"]).toEqual({ $ref: "#/$defs/Chat", description: "The third." });
  });

  test("that is null has no type", () => {
    const { $defs, "x-chatwire": wire } = projectApi({ "agent/pushes/ping.json": { payload: null } });
    expect([$defs, wire.pushes]).toEqual([{}, { ping: null }]);
  });
});

test("a reference to the lists of errors and reasons leads to their types", () => {
  const { $defs } = projectApi({
    "agent/errors.json": { errors: [{ type: "gone", message: "Gone", description: "It is gone.", retry: "never" }] },
    "agent/disconnects.json": { reasons: [{ reason: "idle", description: "Nothing was said.", reconnect: "never" }] },
    "agent/objects/end.json": object({ error: { $ref: "../errors.json" }, reason: { $ref: "../disconnects.json" } }),
  });
  expect($defs["End"]!.properties).toEqual({
    error: { $ref: "#/$defs/ErrorType" },
    reason: { $ref: "#/$defs/DisconnectReason" },
  });
});
