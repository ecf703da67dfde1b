import { describe, expect, test } from "vitest";

import type { DialectSchema } from "../../src/load/dialect.ts";
import { object, project, projectApi, text } from "./projection.ts";

describe("a property has its name of then", () => {
  const cases: [names: Record<string, string>, want: string[]][] = [
    [{ "3.1": "b" }, ["b", "a", "a", "a"]],
    [{ "3.1-3.2": "b" }, ["b", "b", "a", "a"]],
    [{ "3.1,3.3": "b" }, ["b", "a", "b", "a"]],
    [{ "3.1": "b", "3.2-3.3": "c" }, ["b", "c", "c", "a"]],
  ];
  test.each(cases)("%j", (names, want) => {
    const given = object({ a: { ...text, names } }, "a");
    for (const [index, version] of ["3.1", "3.2", "3.3", "3.4"].entries()) {
      const { properties, required } = project(given, { version });
      expect([version, Object.keys(properties!), required]).toEqual([version, [want[index]], [want[index]]]);
    }
  });
});

test("properties keep their order when they are renamed", () => {
  const given = object({ a: text, b: { ...text, names: { "3.1": "z" } }, c: text });
  expect(Object.keys(project(given, { version: "3.1" }).properties!)).toEqual(["a", "z", "c"]);
});

test("two properties may swap a name from one version to the next", () => {
  const given: DialectSchema = object(
    { a: { type: "string", names: { "3.1": "b" } }, b: { type: "integer", names: { "3.1": "a" } } },
    "a",
  );
  expect(project(given, { version: "3.1" })).toMatchObject({
    required: ["b"],
    properties: { b: { type: "string" }, a: { type: "integer" } },
  });
  expect(project(given, { version: "3.2" })).toMatchObject({
    required: ["a"],
    properties: { a: { type: "string" }, b: { type: "integer" } },
  });
});

describe("an entity, its types and what refers to it have the name of then", () => {
  const files = {
    "agent/pushes/chat_closed.json": {
      names: { "3.1": "thread_closed" },
      payload: object({ chat: { $ref: "../objects/chat_info.json" } }),
    },
    "agent/actions/close_chat.json": {
      names: { "3.1": "close_thread" },
      transports: ["rtm"],
      pushes: ["chat_closed"],
      request: object({}),
      response: object({}),
    },
    "agent/objects/chat_info.json": { names: { "3.1": "chat_summary" }, ...object({}) },
  };
  test("in the versions of the old name", () => {
    const { $defs, "x-chatwire": wire } = projectApi(files, "3.1");
    expect(Object.keys($defs)).toEqual([
      "ChatSummary",
      "CloseThreadRequest",
      "CloseThreadResponse",
      "ThreadClosedPayload",
    ]);
    expect($defs["ThreadClosedPayload"]!.properties!["chat"]!.$ref).toBe("#/$defs/ChatSummary");
    expect(Object.keys(wire.pushes)).toEqual(["thread_closed"]);
    expect(wire.actions["close_thread"]!.pushes).toEqual(["thread_closed"]);
  });
  test("and after them", () => {
    const { $defs, "x-chatwire": wire } = projectApi(files, "3.2");
    expect(Object.keys($defs)).toEqual(["ChatClosedPayload", "ChatInfo", "CloseChatRequest", "CloseChatResponse"]);
    expect($defs["ChatClosedPayload"]!.properties!["chat"]!.$ref).toBe("#/$defs/ChatInfo");
    expect(Object.keys(wire.pushes)).toEqual(["chat_closed"]);
    expect(wire.actions["close_chat"]!.pushes).toEqual(["chat_closed"]);
  });
});
