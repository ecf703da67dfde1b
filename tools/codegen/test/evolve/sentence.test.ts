import { describe, expect, test } from "vitest";

import type { Change, Difference, Place } from "../../src/evolve/change.ts";
import { sentenceOf } from "../../src/evolve/sentence.ts";

const PLACES = {
  action: { entity: "action", name: "send_event", part: "whole", path: "", direction: "sent" },
  request: { entity: "action", name: "list_chats", part: "request", path: "/filters/limit", direction: "sent" },
  member: { entity: "action", name: "list", part: "request", path: "/limit", among: "{ page }", direction: "sent" },
  response: { entity: "action", name: "list_chats", part: "response", path: "/chats/[]/thread", direction: "received" },
  push: { entity: "push", name: "incoming_event", part: "payload", path: "/event", direction: "received" },
  webhook: { entity: "webhook", name: "chat_deactivated", part: "body", path: "", direction: "received" },
  object: { entity: "object", name: "Chat", part: "whole", path: "/properties/{}/a~1b", direction: "received" },
  union: { entity: "object", name: "ChatEvent", part: "whole", path: "", direction: "received" },
  envelope: { entity: "envelope", name: "push", part: "whole", path: "/version", direction: "received" },
  error: { entity: "error", name: "limit", part: "whole", path: "", direction: "received" },
  data: { entity: "error", name: "limit", part: "data", path: "/region", direction: "received" },
  disconnect: { entity: "disconnect", name: "logged_out", part: "whole", path: "", direction: "received" },
  query: { entity: "connection", name: "query", part: "whole", path: "/license_id", direction: "sent" },
  version: { entity: "version", name: "3.8", part: "whole", path: "", direction: "received" },
} satisfies Record<string, Place>;

describe("a change in a sentence", () => {
  const cases: { at: keyof typeof PLACES; given: Difference; want: string }[] = [
    { at: "action", given: { kind: "entity-added" }, want: "new action `send_event`" },
    { at: "disconnect", given: { kind: "entity-added" }, want: "new disconnect reason `logged_out`" },
    { at: "version", given: { kind: "entity-added" }, want: "new version of the API" },
    { at: "webhook", given: { kind: "entity-removed" }, want: "the webhook `chat_deactivated` is gone" },
    { at: "version", given: { kind: "entity-removed" }, want: "the version is gone" },
    { at: "union", given: { kind: "entity-renamed", was: "Event" }, want: "the object `Event` is now `ChatEvent`" },
    {
      at: "request",
      given: { kind: "property-added", required: true },
      want: "new required `filters.limit` in the request of `list_chats`",
    },
    { at: "query", given: { kind: "property-added", required: false }, want: "new `license_id` in the query" },
    {
      at: "response",
      given: { kind: "property-added", required: true },
      want: "new `chats[].thread` in the response of `list_chats`, which is always there",
    },
    {
      at: "member",
      given: { kind: "property-removed", required: false },
      want: "`limit` is gone from the request of `list` where it is `{ page }`",
    },
    {
      at: "object",
      given: { kind: "property-removed", required: false },
      want: "`properties.*.a/b` is gone from `Chat`",
    },
    {
      at: "request",
      given: { kind: "property-renamed", was: "max" },
      want: "`filters.max` is now `filters.limit` in the request of `list_chats`",
    },
    {
      at: "request",
      given: { kind: "required-changed", required: true },
      want: "`filters.limit` is now required in the request of `list_chats`",
    },
    {
      at: "request",
      given: { kind: "required-changed", required: false },
      want: "`filters.limit` is no longer required in the request of `list_chats`",
    },
    {
      at: "push",
      given: { kind: "required-changed", required: true },
      want: "`event` is now always there in the push `incoming_event`",
    },
    {
      at: "push",
      given: { kind: "required-changed", required: false },
      want: "`event` may now be missing in the push `incoming_event`",
    },
    {
      at: "data",
      given: { kind: "type-changed", before: "string", after: "null | string" },
      want: "`region` in the data of the error `limit` is now `null | string`, was `string`",
    },
    {
      at: "envelope",
      given: { kind: "value-added", value: "3.8" },
      want: "new value `3.8` of `version` in the envelope `push`",
    },
    {
      at: "request",
      given: { kind: "value-removed", value: 3 },
      want: "`3` is no longer a value of `filters.limit` in the request of `list_chats`",
    },
    {
      at: "union",
      given: { kind: "value-renamed", value: "new", was: "old" },
      want: "the value `old` of `ChatEvent` is now `new`",
    },
    { at: "union", given: { kind: "member-added", member: "File" }, want: "`ChatEvent` may now be `File`" },
    { at: "union", given: { kind: "member-removed", member: "null" }, want: "`ChatEvent` can no longer be `null`" },
    {
      at: "request",
      given: { kind: "keyword-changed", keyword: "maximum", before: 25, after: 100 },
      want: "the `maximum` of `filters.limit` in the request of `list_chats` is now `100`, was `25`",
    },
    {
      at: "request",
      given: { kind: "keyword-changed", keyword: "default", before: 25, after: undefined },
      want: "`filters.limit` in the request of `list_chats` no longer has a `default`",
    },
    {
      at: "action",
      given: { kind: "keyword-changed", keyword: "deprecated", before: undefined, after: true },
      want: "the action `send_event` is now deprecated",
    },
    {
      at: "action",
      given: { kind: "keyword-changed", keyword: "pagination", before: undefined, after: { items: "chats" } },
      want: "the records of a page of `send_event` are now in `chats`",
    },
    {
      at: "error",
      given: { kind: "keyword-changed", keyword: "retry", before: "never", after: "back-off" },
      want: "the `retry` of the error `limit` is now `back-off`, was `never`",
    },
    {
      at: "version",
      given: { kind: "keyword-changed", keyword: "status", before: "preview", after: "stable" },
      want: "the version is now `stable`, was `preview`",
    },
    {
      at: "action",
      given: { kind: "listed", list: "transports", item: "web" },
      want: "the action `send_event` is now there over `web`",
    },
    {
      at: "action",
      given: { kind: "unlisted", list: "scopes", item: "chats:rw" },
      want: "the scope `chats:rw` is no longer enough for `send_event`",
    },
    {
      at: "action",
      given: { kind: "listed", list: "pushes", item: "done" },
      want: "`send_event` now causes the push `done`",
    },
    { at: "action", given: { kind: "reworded" }, want: "other words for the action `send_event`" },
    { at: "version", given: { kind: "reworded" }, want: "other words for the API" },
    { at: "webhook", given: { kind: "examples-changed" }, want: "other examples of the webhook `chat_deactivated`" },
    { at: "union", given: { kind: "type-gone", type: "ChatEventInput" }, want: "the type `ChatEventInput` is gone" },
  ];
  test.each(cases)("$want", ({ at, given, want }) =>
    expect(sentenceOf({ ...PLACES[at], ...given } as Change)).toBe(want),
  );
});

test("text from the spec stays code, and on its line", () => {
  const hostile = { ...PLACES.union, kind: "value-added", value: "a`b\n# c" } as const;
  expect(sentenceOf(hostile)).toBe("new value `` a`b # c `` of `ChatEvent`");
});
