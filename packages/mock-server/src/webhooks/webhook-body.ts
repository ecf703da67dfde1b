import type { Facts } from "../protocol/facts.js";
import { isRecord, writeShape } from "../protocol/shape.js";
import { presentUsers } from "../world/chat.js";
import type { User } from "../world/people.js";
import type { World } from "../world/world.js";
import type { Webhook } from "./webhooks.js";

/** All that a webhook sends, as the version writes it. */
export function webhookBody(
  facts: Facts,
  world: World,
  webhook: Webhook,
  action: string,
  payload: unknown,
  requester: User | undefined,
): object {
  const chat = world.chats.get(chatIdOf(payload) ?? "");
  const body = {
    webhook_id: webhook.id,
    secret_key: webhook.secretKey,
    action,
    organization_id: world.organizationId,
    license_id: world.licenseId,
    requester: requester && { user_id: requester.id },
    additional_data: chat && {
      chat_properties: chat.properties,
      chat_presence_user_ids: presentUsers(chat).map(({ id }) => id),
    },
  };
  return { ...(writeShape(body, facts.body, facts.received) as object), payload };
}

function chatIdOf(payload: unknown): string | undefined {
  if (!isRecord(payload)) return undefined;
  const { chat_id, chat } = payload;
  if (typeof chat_id === "string") return chat_id;
  return isRecord(chat) && typeof chat["id"] === "string" ? chat["id"] : undefined;
}
