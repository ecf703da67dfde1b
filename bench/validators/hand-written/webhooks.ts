import {
  isObject,
  isOptionalArrayOf,
  isOptionalProperties,
  isOptionalString,
  isString,
  type Fields,
} from "./basics.ts";
import { isIncomingEventPayload } from "./events.ts";

export const isIncomingEventWebhook = (value: unknown): boolean =>
  isWebhook(value, "incoming_event") && isIncomingEventPayload(value["payload"]);

export function isChatDeactivatedWebhook(value: unknown): boolean {
  if (!isWebhook(value, "chat_deactivated")) return false;
  const payload = value["payload"];
  return isInThread(payload) && isOptionalString(payload["user_id"]);
}

export function isThreadTaggedWebhook(value: unknown): boolean {
  if (!isWebhook(value, "thread_tagged")) return false;
  const payload = value["payload"];
  return isInThread(payload) && typeof payload["tag"] === "string";
}

const isInThread = (value: unknown): value is Fields =>
  isObject(value) && typeof value["chat_id"] === "string" && typeof value["thread_id"] === "string";

function isWebhook(value: unknown, action: string): value is Fields {
  return (
    isObject(value) &&
    typeof value["webhook_id"] === "string" &&
    typeof value["secret_key"] === "string" &&
    value["action"] === action &&
    typeof value["organization_id"] === "string" &&
    (value["requester"] === undefined || isRequester(value["requester"])) &&
    (value["additional_data"] === undefined || isAdditionalData(value["additional_data"]))
  );
}

function isRequester(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalString(value["user_id"]) &&
    isOptionalString(value["account_id"]) &&
    isOptionalString(value["client_id"])
  );
}

function isAdditionalData(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalProperties(value["chat_properties"]) &&
    isOptionalArrayOf(value["chat_presence_user_ids"], isString)
  );
}
