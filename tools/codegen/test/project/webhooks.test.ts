import { describe, expect, test } from "vitest";

import { object, projectApi, text, typesOf, type Files } from "./projection.ts";

const envelope: Files = {
  "webhooks/envelopes/webhook.json": {
    description: "The body of a request.",
    ...object(
      { id: text, license: { ...text, versions: "3.1" }, action: text, payload: { description: "What happened." } },
      "id",
      "action",
      "payload",
    ),
  },
};
const body = (files: Files, version?: string) => typesOf({ ...envelope, ...files }, version, "webhooks");

describe("a webhook is a whole body", () => {
  test("with its name and payload in their places", () => {
    const types = body({
      "webhooks/webhooks/chat_closed.json": { description: "A chat was closed.", payload: object({ chat: text }) },
    });
    expect(types).toEqual({
      ChatClosedPayload: { description: "A chat was closed.", type: "object", properties: { chat: text } },
      ChatClosedWebhook: {
        description: "A chat was closed.",
        type: "object",
        required: ["id", "action", "payload"],
        properties: {
          id: text,
          action: { type: "string", const: "chat_closed" },
          payload: { description: "What happened.", $ref: "#/$defs/ChatClosedPayload" },
        },
      },
    });
  });

  test("by the name of then, in the envelope of then", () => {
    const types = body(
      { "webhooks/webhooks/chat_closed.json": { names: { "3.1": "thread_closed" }, payload: object({}) } },
      "3.1",
    );
    expect(Object.keys(types)).toEqual(["ThreadClosedPayload", "ThreadClosedWebhook"]);
    expect(types["ThreadClosedWebhook"]!.properties).toMatchObject({
      license: text,
      action: { const: "thread_closed" },
    });
  });

  test("without a payload when it has none", () => {
    const { ChatClosedWebhook: type } = body({ "webhooks/webhooks/chat_closed.json": { payload: null } });
    expect([Object.keys(type!.properties!), type!.required]).toEqual([
      ["id", "action"],
      ["id", "action"],
    ]);
  });

  test("with the payload of a push", () => {
    const push = { "agent/pushes/chat_closed.json": { description: "The push.", payload: object({ chat: text }) } };
    const types = body({
      ...push,
      "webhooks/webhooks/chat_ended.json": { payload: { $ref: "../../agent/pushes/chat_closed.json" } },
    });
    expect(Object.keys(types)).toEqual(["ChatClosedPayload", "ChatEndedWebhook"]);
    expect(types["ChatEndedWebhook"]!.properties!["payload"]!.$ref).toBe("#/$defs/ChatClosedPayload");
  });

  test("open, as it is received", () =>
    expect(JSON.stringify(body({ "webhooks/webhooks/a.json": { payload: object({}) } }))).not.toContain(
      "additionalProperties",
    ));
});

test("its envelope is part of each body and no type", () => {
  const { $defs, "x-chatwire": wire } = projectApi(
    { ...envelope, "webhooks/webhooks/a.json": { payload: null } },
    "3.4",
    "webhooks",
  );
  expect([Object.keys($defs), wire.envelopes, wire.webhooks]).toEqual([
    ["AWebhook"],
    {},
    { a: { $ref: "#/$defs/AWebhook" } },
  ]);
});
