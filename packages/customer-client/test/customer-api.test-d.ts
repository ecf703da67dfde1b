import type { Call, CallOptions } from "@chatwire/client-core";
import {
  CustomerApi,
  type Actions,
  type ListChatsResponse,
  type SendEventRequest,
  type SendEventResponse,
} from "@chatwire/customer-client/v3.6";
import { expectTypeOf, test } from "vitest";

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
