import {
  isArrayOf,
  isMapOfStrings,
  isObject,
  isOptionalArrayOf,
  isOptionalBoolean,
  isOptionalInteger,
  isOptionalNumber,
  isOptionalProperties,
  isOptionalString,
  isOptionalTimestamp,
  isString,
  isTimestamp,
  type Fields,
} from "./basics.ts";
import { isChatEvent } from "./events.ts";

const isInteger = Number.isInteger as (value: unknown) => boolean;

export function isIncomingChatPayload(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalString(value["requester_id"]) &&
    isChat(value["chat"]) &&
    (value["transferred_from"] === undefined || isChatAssignment(value["transferred_from"]))
  );
}

function isChatAssignment(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalArrayOf(value["group_ids"], isInteger) &&
    isOptionalArrayOf(value["agent_ids"], isString)
  );
}

export function isChat(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["id"] === "string" &&
    isOptionalArrayOf(value["users"], isUser) &&
    (value["thread"] === undefined || isThread(value["thread"])) &&
    isOptionalArrayOf(value["threads"], isThread) &&
    isOptionalProperties(value["properties"]) &&
    (value["access"] === undefined || isAccess(value["access"])) &&
    isOptionalBoolean(value["is_followed"])
  );
}

const isAccess = (value: unknown): boolean => isObject(value) && isArrayOf(value["group_ids"], isInteger);

function isThread(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["id"] === "string" &&
    typeof value["active"] === "boolean" &&
    isOptionalArrayOf(value["user_ids"], isString) &&
    isOptionalArrayOf(value["events"], isEventOfThread) &&
    isTimestamp(value["created_at"]) &&
    isOptionalProperties(value["properties"]) &&
    (value["access"] === undefined || isAccess(value["access"])) &&
    isOptionalString(value["restricted_access"]) &&
    isOptionalArrayOf(value["tags"], isString) &&
    (value["queue"] === undefined || isQueue(value["queue"])) &&
    isOptionalInteger(value["queues_duration"]) &&
    isOptionalString(value["previous_thread_id"]) &&
    isOptionalString(value["next_thread_id"]) &&
    isOptionalString(value["previous_accessible_thread_id"]) &&
    isOptionalString(value["next_accessible_thread_id"]) &&
    (value["summary"] === undefined || isSummary(value["summary"])) &&
    (value["customer_visit"] === undefined || isCustomerVisit(value["customer_visit"]))
  );
}

const isEventOfThread = (value: unknown): boolean => isChatEvent(value) || isDeletedEvent(value);

function isDeletedEvent(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["id"] === "string" &&
    isOptionalString(value["custom_id"]) &&
    typeof value["type"] === "string" &&
    isTimestamp(value["created_at"]) &&
    isOptionalString(value["author_id"]) &&
    isOptionalString(value["visibility"]) &&
    value["deleted"] === true
  );
}

function isQueue(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalInteger(value["position"]) &&
    isOptionalInteger(value["wait_time"]) &&
    isOptionalTimestamp(value["queued_at"])
  );
}

function isSummary(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalString(value["status"]) &&
    isOptionalString(value["text"]) &&
    isOptionalTimestamp(value["updated_at"])
  );
}

function isCustomerVisit(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalString(value["ip"]) &&
    isOptionalString(value["user_agent"]) &&
    (value["geolocation"] === undefined || isGeoLocation(value["geolocation"]))
  );
}

export function isUser(value: unknown): boolean {
  if (!isObject(value) || typeof value["id"] !== "string") return false;
  switch (value["type"]) {
    case "agent":
      return isAnyUser(value) && isOptionalString(value["visibility"]);
    case "customer":
      return isAnyUser(value) && isCustomerFields(value);
    default:
      return typeof value["type"] === "string" && isAnyUser(value);
  }
}

const isAnyUser = (user: Fields): boolean =>
  isOptionalString(user["name"]) &&
  isOptionalString(user["email"]) &&
  isOptionalBoolean(user["present"]) &&
  isOptionalTimestamp(user["events_seen_up_to"]) &&
  isOptionalString(user["avatar"]);

function isCustomerFields(user: Fields): boolean {
  return (
    isOptionalBoolean(user["email_verified"]) &&
    isOptionalString(user["phone_number"]) &&
    isOptionalTimestamp(user["created_at"]) &&
    (user["visit"] === undefined || isVisit(user["visit"])) &&
    isOptionalArrayOf(user["session_fields"], isMapOfStrings) &&
    (user["statistics"] === undefined || isStatistics(user["statistics"])) &&
    isOptionalTimestamp(user["agent_last_event_created_at"]) &&
    isOptionalTimestamp(user["customer_last_event_created_at"]) &&
    isOptionalArrayOf(user["chat_ids"], isString) &&
    isOptionalBoolean(user["followed"]) &&
    isOptionalBoolean(user["online"]) &&
    isOptionalArrayOf(user["group_ids"], isInteger) &&
    isOptionalString(user["state"]) &&
    isOptionalArrayOf(user["tickets"], isTicket) &&
    isOptionalArrayOf(user["carts"], isCart) &&
    (user["omnichannel"] === undefined || isOmnichannel(user["omnichannel"])) &&
    (user["address"] === undefined || isAddress(user["address"])) &&
    isOptionalString(user["__priv_lc2_customer_id"])
  );
}

function isVisit(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalTimestamp(value["started_at"]) &&
    isOptionalTimestamp(value["ended_at"]) &&
    isOptionalString(value["referrer"]) &&
    isOptionalString(value["ip"]) &&
    isOptionalString(value["user_agent"]) &&
    (value["geolocation"] === undefined || isGeoLocation(value["geolocation"])) &&
    isOptionalArrayOf(value["last_pages"], isVisitedPage)
  );
}

function isGeoLocation(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalString(value["country"]) &&
    isOptionalString(value["country_code"]) &&
    isOptionalString(value["region"]) &&
    isOptionalString(value["city"]) &&
    isOptionalString(value["timezone"]) &&
    isOptionalString(value["latitude"]) &&
    isOptionalString(value["longitude"])
  );
}

function isVisitedPage(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalTimestamp(value["opened_at"]) &&
    isOptionalString(value["url"]) &&
    isOptionalString(value["title"])
  );
}

function isStatistics(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalInteger(value["chats_count"]) &&
    isOptionalInteger(value["threads_count"]) &&
    isOptionalInteger(value["visits_count"]) &&
    isOptionalInteger(value["page_views_count"]) &&
    isOptionalInteger(value["greetings_shown_count"]) &&
    isOptionalInteger(value["greetings_accepted_count"]) &&
    isOptionalInteger(value["greetings_converted_count"]) &&
    isOptionalInteger(value["tickets_count"]) &&
    isOptionalInteger(value["tickets_inbox_count"]) &&
    isOptionalInteger(value["tickets_archive_count"]) &&
    isOptionalInteger(value["tickets_spam_count"]) &&
    isOptionalInteger(value["tickets_trash_count"]) &&
    isOptionalInteger(value["orders_count"]) &&
    isOptionalTimestamp(value["last_visit_started_at"])
  );
}

const isTicket = (value: unknown): boolean =>
  isObject(value) && isOptionalString(value["ticket_id"]) && isOptionalTimestamp(value["created_at"]);

function isCart(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalString(value["store_uuid"]) &&
    isOptionalString(value["store_platform"]) &&
    isOptionalBoolean(value["customer_signed_in"]) &&
    isOptionalNumber(value["subtotal"]) &&
    isOptionalNumber(value["total"]) &&
    isOptionalNumber(value["subtotal_usd"]) &&
    isOptionalNumber(value["total_usd"]) &&
    isOptionalString(value["currency"]) &&
    isOptionalArrayOf(value["items"], isCartItem) &&
    isOptionalTimestamp(value["last_updated_at"])
  );
}

function isCartItem(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalInteger(value["id"]) &&
    isOptionalInteger(value["quantity"]) &&
    isOptionalInteger(value["variant_id"])
  );
}

function isOmnichannel(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalArrayOf(value["fb_messenger"], isMessengerUser) &&
    isOptionalArrayOf(value["twilio"], isTwilioUser)
  );
}

function isMessengerUser(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalString(value["ID"]) &&
    isOptionalString(value["Name"]) &&
    isOptionalString(value["FirstName"]) &&
    isOptionalString(value["LastName"]) &&
    isOptionalString(value["ProfilePicURL"]) &&
    isOptionalString(value["Gender"]) &&
    isOptionalString(value["Locale"]) &&
    isOptionalBoolean(value["IsVerifiedUser"])
  );
}

function isTwilioUser(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    const contact = value[name];
    if (!isObject(contact) || !isOptionalString(contact["phone_number"])) return false;
  }
  return true;
}

function isAddress(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalString(value["address"]) &&
    isOptionalString(value["city"]) &&
    isOptionalString(value["country"]) &&
    isOptionalString(value["state"]) &&
    isOptionalString(value["postal_code"])
  );
}
