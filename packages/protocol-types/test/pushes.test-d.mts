import type {
  ChatDeactivatedPayload,
  IncomingEventPayload,
  Push,
  PushName,
  Pushes,
} from "@chatwire/protocol-types/agent/v3.6";
import { describe, expectTypeOf, test } from "vitest";

declare const push: Push;

describe("Push", () => {
  test("a switch over `action` narrows the payload", () => {
    switch (push.action) {
      case "incoming_event":
        expectTypeOf(push.payload).toEqualTypeOf<IncomingEventPayload>();
        break;
      case "chat_deactivated":
        expectTypeOf(push.payload).toEqualTypeOf<ChatDeactivatedPayload>();
        break;
    }
  });

  test("a switch refuses a push that the version does not have", () => {
    switch (push.action) {
      // @ts-expect-error 3.1 called it so; from 3.2 on it is `chat_deactivated`
      case "thread_closed":
        break;
    }
  });

  test("a switch can be made to name every push", () => {
    function known(of: Push<"incoming_event" | "chat_deactivated">): string {
      switch (of.action) {
        case "incoming_event":
        case "chat_deactivated":
          return of.payload.chat_id;
        default:
          expectTypeOf(of).toBeNever();
          return of;
      }
    }
    expectTypeOf(known).returns.toBeString();
  });

  test("`Push<Name>` is that push", () => {
    expectTypeOf<Push<"incoming_event">["action"]>().toEqualTypeOf<"incoming_event">();
    expectTypeOf<Push<"incoming_event">["payload"]>().toEqualTypeOf<Pushes["incoming_event"]>();
    expectTypeOf<Push<"incoming_event">["version"]>().toEqualTypeOf<"3.6">();
    expectTypeOf<Push<"incoming_event">>().toExtend<Push>();
  });
});

describe("Pushes", () => {
  type Handlers = { [Name in PushName]?: (payload: Pushes[Name]) => void };

  test("types a map of handlers", () => {
    ({
      incoming_event: ({ chat_id, event }) => {
        expectTypeOf(chat_id).toBeString();
        expectTypeOf(event).toEqualTypeOf<IncomingEventPayload["event"]>();
      },
    }) satisfies Handlers;
  });

  test("a map of handlers refuses a name that no push has", () => {
    ({
      // @ts-expect-error the name of a push is `incoming_event`
      incomming_event: () => {},
    }) satisfies Handlers;
  });
});
