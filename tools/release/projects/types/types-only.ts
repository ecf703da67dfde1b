// What a CommonJS module can use before TypeScript 5.8, which knows `require` of an ES module: the types.
import type { ChatEvent, Push, Request, SendEventRequest } from "@chatwire/protocol-types/agent/v3.6";
import type { Webhook } from "@chatwire/protocol-types/webhooks/v3.6";

export const request: SendEventRequest = { chat_id: "PJ0MRSHTDG", event: { type: "message", text: "Hi" } };
// @ts-expect-error -- the request is closed: `txt` is misspelt
export const wrong: SendEventRequest = { chat_id: "PJ0MRSHTDG", event: { type: "message", txt: "Hi" } };

export function describe(push: Push, sent: Request<"send_event">, webhook: Webhook, event: ChatEvent): string {
  if (push.action === "incoming_event") return push.payload.chat_id;
  return `${sent.payload.chat_id} ${webhook.action} ${event.type}`;
}
