import type * as agent31 from "@chatwire/protocol-types/agent/v3.1";
import type * as agent36 from "@chatwire/protocol-types/agent/v3.6";
import type * as agent37 from "@chatwire/protocol-types/agent/v3.7";
import type * as customer03 from "@chatwire/protocol-types/customer/v0.3";
import { expectTypeOf, test } from "vitest";

test("3.6 says `ChatSummary`, 3.7 `ChatInfo`", () => {
  expectTypeOf<agent36.ChatSummary["id"]>().toBeString();
  expectTypeOf<agent37.ChatInfo["id"]>().toBeString();
  // @ts-expect-error 3.6 calls it ChatSummary
  expectTypeOf<agent36.ChatInfo>();
  // @ts-expect-error 3.7 calls it ChatInfo
  expectTypeOf<agent37.ChatSummary>();
});

test("3.1 closes a thread, later versions deactivate a chat", () => {
  expectTypeOf<"close_thread">().toExtend<agent31.ActionName>();
  expectTypeOf<"deactivate_chat">().not.toExtend<agent31.ActionName>();
  expectTypeOf<"deactivate_chat">().toExtend<agent36.ActionName>();
  expectTypeOf<"close_thread">().not.toExtend<agent36.ActionName>();
});

test("a push says its version", () => {
  expectTypeOf<agent36.Push["version"]>().toEqualTypeOf<"3.6">();
  expectTypeOf<agent37.Push["version"]>().toEqualTypeOf<"3.7">();
});

test("the chat.io generation of the customer API has names of its own", () => {
  expectTypeOf<"get_chats_summary">().toExtend<customer03.ActionName>();
  expectTypeOf<"list_chats">().not.toExtend<customer03.ActionName>();
});
