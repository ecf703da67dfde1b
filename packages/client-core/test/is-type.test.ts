import { expect, test } from "vitest";

import { isType } from "@chatwire/client-core";

test.each([
  { event: { type: "message", text: "Hello" }, message: true },
  { event: { type: "system" }, message: false },
  { event: { type: "a_new_type" }, message: false },
])('isType($event, "message") is $message', ({ event, message }) => {
  expect(isType(event as { type: "message"; text: string } | { type: string }, "message")).toBe(message);
});
