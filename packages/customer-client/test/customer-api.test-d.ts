import type { CustomerClient as OverWebSocket } from "@chatwire/customer-client/v0.3";
import type { CustomerClient as OverSocketIo } from "@chatwire/customer-client/v0.3/socket.io";
import type { Call, CallOptions } from "@chatwire/client-core";
import {
  CustomerApi,
  type Actions,
  type ListChatsResponse,
  type SendEventRequest,
  type SendEventResponse,
} from "@chatwire/customer-client/v3.6";
import type { CustomerClient, SocketConstructor, Upload } from "@chatwire/customer-client/v3.6";
import { expectTypeOf, test } from "vitest";
import type { WebSocket as WebSocketOfWs } from "ws";

test("a method takes the request of its action and gives its response", () => {
  expectTypeOf<CustomerApi["sendEvent"]>().parameter(0).toEqualTypeOf<SendEventRequest>();
  expectTypeOf<CustomerApi["sendEvent"]>().parameter(1).toEqualTypeOf<CallOptions | undefined>();
  expectTypeOf<CustomerApi["sendEvent"]>().returns.resolves.toEqualTypeOf<SendEventResponse>();
  expectTypeOf<CustomerApi["deactivateChat"]>().returns.resolves.toBeVoid();
});

test("a request that needs nothing can be left out", () => {
  expectTypeOf<CustomerApi["listChats"]>().toBeCallableWith();
  expectTypeOf<CustomerApi["listChats"]>().returns.resolves.toEqualTypeOf<ListChatsResponse>();
});

test("the API is made of a call over the actions of its version", () => {
  expectTypeOf(CustomerApi).toBeConstructibleWith({} as Call<Actions>);
});

test("the `WebSocket` of the platform and of `ws` are sockets", () => {
  expectTypeOf<typeof WebSocket>().toExtend<SocketConstructor>();
  expectTypeOf<typeof WebSocketOfWs>().toExtend<SocketConstructor>();
});

test("a file is handed over as what it is", () => {
  expectTypeOf<CustomerClient["uploadFile"]>().toBeCallableWith({ file: new File([], "a.txt") });
  expectTypeOf<CustomerClient["uploadFile"]>().toBeCallableWith({ file: new Uint8Array() });
  expectTypeOf<CustomerClient["uploadFile"]>().parameter(0).not.toExtend<{ file: number }>();
  expectTypeOf<Upload<{ payload: { chat_id: string; file: string } }>["payload"]["chat_id"]>().toBeString();
});

test("the client over socket.io is one like that over WebSocket, which takes no `WebSocket`", () => {
  expectTypeOf<OverSocketIo>().toEqualTypeOf<OverWebSocket>();
});
