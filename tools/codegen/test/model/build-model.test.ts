import { describe, expect, test } from "vitest";

import { buildModel } from "../../src/model/build-model.ts";
import type { ActionModel, ApiModel } from "../../src/model/model.ts";
import { object, projectApi, text, type Files } from "../project/projection.ts";

const modelOf = (files: Files, version?: string, api?: string): ApiModel => buildModel(projectApi(files, version, api));
const go = (content: object, beside: Files = {}): ActionModel => {
  const bare = { description: "Goes on.", transports: ["rtm"], request: null, response: null };
  return modelOf({ "agent/actions/go_on.json": { ...bare, ...content }, ...beside }).actions[0]!;
};

test("an action has everything decided", () => {
  expect(go({})).toEqual({
    name: "go_on",
    method: "goOn",
    description: "Goes on.",
    deprecated: false,
    request: undefined,
    requestIsOptional: false,
    response: undefined,
    transports: ["rtm"],
    scopes: [],
    everyScope: false,
    pushes: [],
    webhooks: [],
    http: "POST",
    upload: false,
    pagination: undefined,
  });
});

describe("a request can be left out when nothing in it is required", () => {
  const chat = { "agent/objects/chat.json": object({ a: text }) };
  test.each([
    [null, false],
    [object({}), true],
    [object({ a: text }), true],
    [object({ a: text }, "a"), false],
    [{ type: "object", additionalProperties: true }, true],
    [{ type: "object", additionalProperties: true, minProperties: 1 }, false],
    [{ type: "array", items: text }, false],
    [{ $ref: "../objects/chat.json" }, true],
    [{ oneOf: [object({ a: text }, "a"), object({ b: text }, "b")] }, false],
    [{ oneOf: [object({ a: text }, "a"), object({ b: text })] }, true],
  ])("%j", (request, want) => expect(go({ request }, chat).requestIsOptional).toBe(want));
});

describe("what stands beside `page_id` where the request asks for a later page", () => {
  const response = object({ chats: { type: "array", items: text } });
  const page = { page_id: text };
  test.each([
    [object({ ...page, filter: text }), []],
    [object({ ...page, id: text }, "id"), ["id"]],
    [{ oneOf: [object({ filter: text }), object({ ...page, id: text }, "page_id")] }, ["id"]],
  ])("%j", (request, want) =>
    expect(go({ request, response, pagination: { items: "chats" } }).pagination).toEqual({
      items: "chats",
      keep: want,
    }),
  );
});

test.each([
  [object({ offset: { type: "integer" } }), "offset"],
  [object({ pagination: object({ page: { type: "integer" } }) }), "page"],
])("without `page_id` pages are counted: %j", (request, by) => {
  const response = object({ chats: { type: "array", items: text } });
  expect(go({ request, response, pagination: { items: "chats" } }).pagination).toEqual({ items: "chats", by });
});

describe("the kind of a type", () => {
  test.each([
    [object({}), "object"],
    [text, "value"],
    [{ type: "array", items: text }, "value"],
    [{ type: "object", additionalProperties: text }, "value"],
    [{ enum: ["a"] }, "enumeration"],
    [{ oneOf: [text, { type: "integer" }] }, "union"],
    [{ $ref: "./other.json" }, "alias"],
  ])("%j", (given, want) => {
    const { types } = modelOf({ "agent/objects/given.json": given, "agent/objects/other.json": text });
    expect(types.find(({ name }) => name === "Given")!.kind).toBe(want);
  });
});

test("each type is declared by the module of what it is for", () => {
  const files: Files = {
    "agent/objects/chat.json": object({ a: text }),
    "agent/pushes/closed.json": { payload: object({ chat: { $ref: "../objects/chat.json" } }) },
    "agent/actions/close_chat.json": { transports: ["rtm"], request: object({}), response: object({}) },
    "agent/envelopes/push.json": object({ a: text }),
    "webhooks/envelopes/webhook.json": object({ payload: { description: "What happened." } }),
    "webhooks/webhooks/closed.json": { payload: { $ref: "../../agent/pushes/closed.json" } },
  };
  const modules = (api: string) =>
    Object.fromEntries(modelOf(files, "3.4", api).types.map(({ name, module }) => [name, module]));
  expect(modules("agent")).toEqual({
    Chat: "objects",
    ClosedPayload: "pushes",
    CloseChatRequest: "actions",
    CloseChatResponse: "actions",
    PushEnvelope: "envelopes",
  });
  expect(modules("webhooks")).toEqual({ Chat: "objects", ClosedPayload: "webhooks", ClosedWebhook: "webhooks" });
});

test("a type knows which others it refers to, each once, without itself", () => {
  const { types } = modelOf({
    "agent/objects/chat.json": object({
      c: { $ref: "./user.json" },
      a: { type: "array", items: { $ref: "./thread.json" } },
      b: { $ref: "./user.json" },
      d: { $ref: "./chat.json" },
    }),
    "agent/objects/user.json": object({}),
    "agent/objects/thread.json": object({}),
  });
  expect(types.find(({ name }) => name === "Chat")!.references).toEqual(["Thread", "User"]);
});
