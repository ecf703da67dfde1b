import type { IncomingEventWebhook, Webhook, WebhookName, Webhooks } from "@chatwire/protocol-types/webhooks/v3.6";
import { expectTypeOf, test } from "vitest";

declare const webhook: Webhook;

test("`Webhook<Name>` is the whole body of that webhook", () => {
  expectTypeOf<Webhook<"incoming_event">>().toEqualTypeOf<IncomingEventWebhook>();
  expectTypeOf<Webhook<"incoming_event">["secret_key"]>().toBeString();
  expectTypeOf<Webhook<"incoming_event">["action"]>().toEqualTypeOf<"incoming_event">();
});

test("a switch over `action` narrows the body", () => {
  switch (webhook.action) {
    case "incoming_event":
      expectTypeOf(webhook).toEqualTypeOf<IncomingEventWebhook>();
      break;
    case "chat_deactivated":
      expectTypeOf(webhook.payload).toEqualTypeOf<Webhooks["chat_deactivated"]["payload"]>();
      break;
    // @ts-expect-error 3.1 called it so; from 3.2 on it is `chat_deactivated`
    case "thread_closed":
      break;
  }
});

test("each body names the webhook that it is mapped to", () => {
  expectTypeOf<{ [Name in WebhookName]: Webhooks[Name]["action"] }>().toEqualTypeOf<{ [Name in WebhookName]: Name }>();
});
