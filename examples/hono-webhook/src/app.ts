import { timingSafeEqual } from "node:crypto";

import type { Validator } from "@chatwire/validators";
import { validateChatDeactivatedWebhook, validateIncomingEventWebhook } from "@chatwire/validators/webhooks/v3.6";
import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";

/** What the server tells of: one line for each webhook. */
export type Tell = (line: string) => void;

/** A path for each webhook, as each is registered with a URL of its own. */
export function createApp(secretKey: string, tell: Tell) {
  return new Hono()
    .post("/incoming_event", bodyOf(validateIncomingEventWebhook), (context) => {
      const { secret_key, payload } = context.req.valid("json");
      if (!isEqual(secret_key, secretKey)) return context.json({ error: "the secret key is another" }, 403);
      tell(`${payload.event.type} in chat ${payload.chat_id}`);
      return context.json({ taken: payload.event.id });
    })
    .post("/chat_deactivated", bodyOf(validateChatDeactivatedWebhook), (context) => {
      const { secret_key, payload } = context.req.valid("json");
      if (!isEqual(secret_key, secretKey)) return context.json({ error: "the secret key is another" }, 403);
      tell(`chat ${payload.chat_id} was closed`);
      return context.json({ taken: payload.thread_id });
    });
}

/** Refuses a body with what is wrong with it. Without the function `sValidator` sends the body back, and the secret in it. */
function bodyOf<T>(validator: Validator<T>) {
  return sValidator("json", validator, (result, context) => {
    if (result.success) return;
    return context.json({ issues: result.error.map(({ path, message }) => ({ path, message })) }, 400);
  });
}

/** Takes as long whatever the first difference is. */
function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
