import { describe, expect, test } from "vitest";

import type { ProjectedAction } from "../../src/project/plain-schema.ts";
import { object, projectApi, text, type Files } from "./projection.ts";

const bare = { transports: ["rtm"], request: null, response: null };
function actionIn(version: string, content: object, beside: Files = {}): ProjectedAction {
  const { actions } = projectApi(
    { "agent/actions/go.json": { description: "Goes.", ...bare, ...content }, ...beside },
    version,
  )["x-chatwire"];
  return Object.values(actions)[0]!;
}

test("an action that takes and answers nothing", () => {
  expect(actionIn("3.4", {})).toEqual({
    description: "Goes.",
    request: null,
    response: null,
    transports: ["rtm"],
    scopes: [],
    pushes: [],
    webhooks: [],
  });
});

describe("members of lists", () => {
  const pushes = {
    "agent/pushes/a.json": { payload: null },
    "agent/pushes/b.json": { names: { "3.1": "z" }, payload: null },
  };
  const hook = {
    "webhooks/envelopes/webhook.json": object({ action: text }),
    "webhooks/webhooks/a.json": { names: { "3.1": "y" }, payload: null },
  };
  const cases: { given: object; version: string; want: object }[] = [
    { given: { transports: ["rtm", "web"] }, version: "3.1", want: { transports: ["rtm", "web"] } },
    {
      given: { transports: ["rtm", { name: "web", versions: "3.2+" }] },
      version: "3.1",
      want: { transports: ["rtm"] },
    },
    {
      given: { transports: ["rtm", { name: "web", versions: "3.2+" }] },
      version: "3.2",
      want: { transports: ["rtm", "web"] },
    },
    {
      given: { scopes: ["x:rw", { name: "x:ro", versions: "3.2-3.3" }] },
      version: "3.3",
      want: { scopes: ["x:rw", "x:ro"] },
    },
    { given: { scopes: ["x:rw", { name: "x:ro", versions: "3.2-3.3" }] }, version: "3.4", want: { scopes: ["x:rw"] } },
    { given: { pushes: ["a", "b"] }, version: "3.4", want: { pushes: ["a", "b"] } },
    { given: { pushes: ["a", "b"] }, version: "3.1", want: { pushes: ["a", "z"] } },
    { given: { pushes: [{ name: "b", versions: "3.1" }] }, version: "3.1", want: { pushes: ["z"] } },
    { given: { pushes: [{ name: "b", versions: "3.1" }] }, version: "3.2", want: { pushes: [] } },
    { given: { webhooks: ["a"] }, version: "3.4", want: { webhooks: ["a"] } },
    { given: { webhooks: ["a"] }, version: "3.1", want: { webhooks: ["y"] } },
  ];
  test.each(cases)("%j", ({ given, version, want }) =>
    expect(actionIn(version, given, { ...pushes, ...hook })).toMatchObject(want),
  );
});

test.each([{ method: "GET" }, { upload: true }])("%j passes as it is", (given) =>
  expect(actionIn("3.4", given)).toMatchObject(given),
);

describe("`pagination` names the records of the response", () => {
  const records = { type: "array", items: text } as const;
  const response = object({ chats: { ...records, names: { "3.1": "chats_summary" } } });
  const cases: { given: object; version: string; want: object | undefined }[] = [
    { given: { items: "chats" }, version: "3.4", want: { items: "chats" } },
    { given: { items: "chats" }, version: "3.1", want: { items: "chats_summary" } },
    { given: { items: "chats", versions: "3.2+" }, version: "3.1", want: undefined },
    { given: { items: "chats", versions: "3.2+" }, version: "3.2", want: { items: "chats" } },
  ];
  test.each(cases)("%j", ({ given, version, want }) => {
    const request = object({ page_id: text });
    expect(actionIn(version, { request, response, pagination: given }).pagination).toEqual(want);
  });
});

test("what is sent and received are types of their own, with a sentence", () => {
  const { $defs } = projectApi({
    "agent/actions/go.json": { ...bare, request: object({ a: text }), response: object({ b: text }) },
  });
  expect($defs).toEqual({
    GoRequest: {
      description: "What `go` takes. The go of the mini spec.",
      type: "object",
      properties: { a: text },
      additionalProperties: false,
    },
    GoResponse: { description: "What `go` answers. The go of the mini spec.", type: "object", properties: { b: text } },
  });
});

test("a sentence of the request itself is kept", () => {
  const { $defs } = projectApi({
    "agent/actions/go.json": { ...bare, request: { ...object({}), description: "Where to." } },
  });
  expect($defs["GoRequest"]!.description).toBe("Where to.");
});
