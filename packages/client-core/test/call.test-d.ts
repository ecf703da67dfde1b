import type { Call, CallOptions } from "@chatwire/client-core";
import type { Actions, SendEventRequest, SendEventResponse } from "@chatwire/protocol-types/agent/v3.6";
import { expectTypeOf, test } from "vitest";

declare const call: Call<Actions>;
declare const request: SendEventRequest;
declare const options: CallOptions | undefined;

test("a call answers with the response of its action", () => {
  expectTypeOf(call("send_event", request)).resolves.toEqualTypeOf<SendEventResponse>();
});

test("a call answers with nothing where the action does", () => {
  expectTypeOf(call("logout", undefined, options)).resolves.toBeVoid();
  expectTypeOf(call("deactivate_chat", { id: "PJ0MRSHTDG" }, options)).resolves.toBeVoid();
});

test("a call refuses an action that the version does not have", () => {
  // @ts-expect-error 3.1 called it so; from 3.2 on it is `deactivate_chat`
  void call("close_thread", { chat_id: "PJ0MRSHTDG" });
});

test("a call refuses the request of another action", () => {
  // @ts-expect-error `send_event` needs an event as well
  void call("send_event", { chat_id: "PJ0MRSHTDG" });
});

test("options may be left out one by one", () => {
  expectTypeOf<{ signal: undefined }>().toExtend<CallOptions>();
  expectTypeOf<{ signal: AbortSignal; timeout: number }>().toExtend<CallOptions>();
  expectTypeOf<{}>().toExtend<CallOptions>();
});

test("a function over the name of the action is a call", () => {
  const own: Call<Actions> = async (action, payload) => JSON.parse(JSON.stringify({ action, payload }));
  expectTypeOf(own).toEqualTypeOf<Call<Actions>>();
});

test("a map needs a request and a response for each action", () => {
  // @ts-expect-error the response is missing
  expectTypeOf<Call<{ ping: { request: undefined } }>>();
});
