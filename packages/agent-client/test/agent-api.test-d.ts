import type { Call, CallOptions } from "@chatwire/client-core";
import {
  AgentApi,
  AgentClient,
  type Actions,
  type ListChatsResponse,
  type LoginResponse,
  type SendEventRequest,
  type SendEventResponse,
} from "@chatwire/agent-client/v3.6";
import { expectTypeOf, test } from "vitest";

test("a method takes the request of its action and gives its response", () => {
  expectTypeOf<AgentApi["sendEvent"]>().parameter(0).toEqualTypeOf<SendEventRequest>();
  expectTypeOf<AgentApi["sendEvent"]>().parameter(1).toEqualTypeOf<CallOptions | undefined>();
  expectTypeOf<AgentApi["sendEvent"]>().returns.resolves.toEqualTypeOf<SendEventResponse>();
  expectTypeOf<AgentApi["deactivateChat"]>().returns.resolves.toBeVoid();
});

test("a request that needs nothing can be left out", () => {
  expectTypeOf<AgentApi["listChats"]>().toBeCallableWith();
  expectTypeOf<AgentApi["listChats"]>().returns.resolves.toEqualTypeOf<ListChatsResponse>();
});

test("who connects gets the response of the login, and so do those who listen", () => {
  expectTypeOf<AgentClient["connect"]>().returns.resolves.toEqualTypeOf<LoginResponse>();
  const agent = {} as AgentClient;
  agent.on("connected", (login) => expectTypeOf(login).toEqualTypeOf<LoginResponse>());
  agent.on("resumed", (login) => expectTypeOf(login).toEqualTypeOf<LoginResponse>());
});

test("the API is made of a call over the actions of its version", () => {
  expectTypeOf(AgentApi).toBeConstructibleWith({} as Call<Actions>);
});
