// What a user of all packages writes; compiled by every TypeScript that they claim to support.
import { AgentClient, ApiError, isType } from "@chatwire/agent-client/v3.6";
import { CustomerClient } from "@chatwire/customer-client/v3.6";
import { createMockServer } from "@chatwire/mock-server";
import type { ChatEvent, Push } from "@chatwire/protocol-types/agent/v3.6";
import { ValidationError } from "@chatwire/validators";
import * as validators from "@chatwire/validators/agent/v3.6";
import { isChat } from "@chatwire/validators/customer/v3.6/guards";

export function textOf(event: ChatEvent): string | undefined {
  return isType(event, "message") ? event.text : undefined;
}

export function describe(push: Push): string {
  switch (push.action) {
    case "incoming_event":
      return push.payload.chat_id;
    default:
      // @ts-expect-error -- no push has this name
      if (push.action === "incoming_nothing") return "never";
      return push.action;
  }
}

export async function converse(): Promise<string | undefined> {
  const server = await createMockServer({ apis: ["agent", "customer"], version: "3.6" });
  const options = { organizationId: "any", token: "any", baseUrl: new URL(server.urls.agent!.web).origin };
  const agent = new AgentClient({ ...options, validate: { validators, mode: "strict" } });
  const customer = new CustomerClient(options);
  agent.on("incoming_event", ({ chat_id, event }) => `${chat_id.toUpperCase()} ${textOf(event)}`);
  // @ts-expect-error -- the request is closed: `txt` is misspelt
  await agent.sendEvent({ chat_id: "PJ0MRSHTDG", event: { type: "message", txt: "Hi" } });
  const { chat_id } = await customer.startChat({ active: true });
  // @ts-expect-error -- an id is a string
  const id: number = chat_id;
  return String(id);
}

export function check(value: unknown): string {
  if (validators.validateSendEventRequest(value)) return value.chat_id;
  if (isChat(value)) return value.id;
  try {
    validators.validateSendEventRequest.assert(value);
  } catch (error) {
    if (error instanceof ValidationError) return error.issues.map(({ pointer }) => pointer).join();
    if (error instanceof ApiError) return error.type;
  }
  return "";
}
