import type {
  ChatEvent,
  ErrorType,
  MessageChatEvent,
  SystemChatEvent,
  UnknownChatEvent,
  User,
} from "@chatwire/protocol-types/agent/v3.6";
import { describe, expectTypeOf, test } from "vitest";

describe("an enumeration that is received is open", () => {
  test("takes a value that nobody knew when the types were written", () => {
    "a_new_error" satisfies ErrorType;
    // @ts-expect-error open to other strings, not to other types
    404 satisfies ErrorType;
  });

  test("keeps the known values apart from `string`, so that editors complete them", () => {
    expectTypeOf<Extract<ErrorType, "too_many_requests">>().toEqualTypeOf<"too_many_requests">();
    expectTypeOf<ErrorType>().not.toEqualTypeOf<string>();
  });
});

describe("a tagged union that is received is open", () => {
  test("has a member for a tag that nobody knew, with the fields that all members share", () => {
    expectTypeOf<UnknownChatEvent>().toExtend<ChatEvent>();
    expectTypeOf<UnknownChatEvent["type"]>().toBeString();
    expectTypeOf<ChatEvent["id"]>().toBeString();
  });

  test("is narrowed by its tag, though not by `===`", () => {
    expectTypeOf<Extract<ChatEvent, { type: "message" }>>().toEqualTypeOf<MessageChatEvent>();
    const textOf = (event: ChatEvent): unknown => {
      // @ts-expect-error an unknown event could say `message` too; `isType` of client-core narrows
      if (event.type === "message") return event.text;
      return undefined;
    };
    expectTypeOf(textOf).returns.toBeUnknown();
  });

  test("each known member has its own tag", () => {
    expectTypeOf<SystemChatEvent["type"]>().toEqualTypeOf<"system">();
    expectTypeOf<Extract<User, { type: "agent" | "customer" }>["type"]>().toEqualTypeOf<"agent" | "customer">();
  });
});

test("a known object has no index signature", () => {
  const misspelt = (event: MessageChatEvent): unknown =>
    // @ts-expect-error the field is `text`
    event.txt;
  expectTypeOf(misspelt).parameter(0).toEqualTypeOf<MessageChatEvent>();
});
