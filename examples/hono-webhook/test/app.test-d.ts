import type { validateIncomingEventWebhook } from "@chatwire/validators/webhooks/v3.6";
import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import { expectTypeOf, test } from "vitest";

test("the handler gets the type of the validator", () => {
  const take = (validate: typeof validateIncomingEventWebhook): Hono =>
    new Hono().post("/", sValidator("json", validate), (context) => {
      const body = context.req.valid("json");
      expectTypeOf(body.action).toEqualTypeOf<"incoming_event">();
      expectTypeOf(body.payload.chat_id).toEqualTypeOf<string>();
      // @ts-expect-error there is no such property
      void body.payload.chatId;
      return context.text("");
    });
  void take;
});
