import type {
  Actions,
  ErrorEnvelope,
  ListChatsRequest,
  Request,
  Response,
  SendEventRequest,
  SendEventResponse,
} from "@chatwire/protocol-types/agent/v3.6";
import { describe, expectTypeOf, test } from "vitest";

describe("Actions", () => {
  test("maps the name of an action to its request and response", () => {
    expectTypeOf<Actions["send_event"]>().toEqualTypeOf<{ request: SendEventRequest; response: SendEventResponse }>();
  });

  test("says `undefined` where nothing is sent or answered", () => {
    expectTypeOf<Actions["logout"]["request"]>().toBeUndefined();
    expectTypeOf<Actions["deactivate_chat"]["response"]>().toBeUndefined();
  });
});

describe("a request is closed", () => {
  test("refuses a misspelt field", () => {
    ({
      chat_id: "PJ0MRSHTDG",
      event: {
        type: "message",
        text: "Hello",
        // @ts-expect-error the field is `custom_id`
        costum_id: "12345",
      },
    }) satisfies SendEventRequest;
  });

  test("refuses a missing field", () => {
    // @ts-expect-error `chat_id` is required
    ({ event: { type: "message", text: "Hello" } }) satisfies SendEventRequest;
  });

  test("refuses a value that an enumeration lacks", () => {
    // @ts-expect-error the order is `asc` or `desc`
    ({ sort_order: "ascending" }) satisfies ListChatsRequest;
  });

  test("refuses a type of event that cannot be sent", () => {
    // @ts-expect-error only the server makes `system` events
    ({ chat_id: "PJ0MRSHTDG", event: { type: "system", text: "Hello" } }) satisfies SendEventRequest;
  });

  test("refuses filters on a later page", () => {
    ({ page_id: "MTU1MTk" }) satisfies ListChatsRequest;
    // @ts-expect-error a page keeps the filters of the first
    ({ page_id: "MTU1MTk", filters: {} }) satisfies ListChatsRequest;
  });
});

describe("Request", () => {
  test("`Request<Name>` is that request", () => {
    expectTypeOf<Request<"send_event">["action"]>().toEqualTypeOf<"send_event">();
    expectTypeOf<Request<"send_event">["payload"]>().toEqualTypeOf<SendEventRequest>();
    expectTypeOf<Request<"send_event">>().toExtend<Request>();
  });

  test("narrows on `action`", () => {
    const payloadOf = (request: Request) => (request.action === "send_event" ? request.payload : undefined);
    expectTypeOf(payloadOf).returns.toEqualTypeOf<SendEventRequest | undefined>();
  });
});

describe("Response", () => {
  test("narrows on `success`", () => {
    const eventId = (response: Response<"send_event">) => {
      if (response.success) {
        expectTypeOf(response.payload).toEqualTypeOf<SendEventResponse>();
        return response.payload.event_id;
      }
      expectTypeOf(response.payload).toEqualTypeOf<ErrorEnvelope>();
      return response.payload.error.type;
    };
    expectTypeOf(eventId).returns.toBeString();
  });

  test("narrows on `action` and `success` together", () => {
    const eventId = (response: Response) =>
      response.action === "send_event" && response.success ? response.payload.event_id : undefined;
    expectTypeOf(eventId).returns.toEqualTypeOf<string | undefined>();
  });
});
