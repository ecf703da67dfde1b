import { isType } from "@chatwire/client-core";
import type { ChatEvent, MessageChatEvent, UnknownChatEvent } from "@chatwire/protocol-types/agent/v3.6";
import { expectTypeOf, test } from "vitest";

declare const event: ChatEvent;

test("isType narrows to the member with that type", () => {
  if (isType(event, "message")) expectTypeOf(event).toEqualTypeOf<MessageChatEvent>();
});

test("isType takes the member away in the other branch, and keeps the unknown one", () => {
  if (!isType(event, "message")) {
    expectTypeOf(event).toEqualTypeOf<Exclude<ChatEvent, MessageChatEvent>>();
    expectTypeOf<UnknownChatEvent>().toExtend<typeof event>();
  }
});

test("isType narrows step by step", () => {
  const textOf = (it: ChatEvent): string | undefined => {
    if (isType(it, "message")) return it.text;
    if (isType(it, "file")) return it.name;
    return undefined;
  };
  expectTypeOf(textOf).returns.toEqualTypeOf<string | undefined>();
});

test("isType refuses a type that no member has", () => {
  // @ts-expect-error the type is `message`
  isType(event, "mesage");
});
