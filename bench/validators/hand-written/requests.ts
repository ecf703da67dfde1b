import { isArrayOf, isIntegerOrString, isObject, isOptionalBoolean, type Fields } from "./basics.ts";
import { isEvent } from "./sent-events.ts";

// A request is closed: it has no other names than these. To compare a name with each is faster than to look it up in a set.

function hasOnlyNamesOfSendEvent(value: Fields): boolean {
  for (const name in value)
    if (name !== "chat_id" && name !== "event" && name !== "attach_to_last_thread") return false;
  return true;
}

export function isSendEventRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["chat_id"] === "string" &&
    isEvent(value["event"]) &&
    isOptionalBoolean(value["attach_to_last_thread"]) &&
    hasOnlyNamesOfSendEvent(value)
  );
}

function hasOnlyNamesOfDeactivateChat(value: Fields): boolean {
  for (const name in value) if (name !== "id" && name !== "ignore_requester_presence") return false;
  return true;
}

export function isDeactivateChatRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["id"] === "string" &&
    isOptionalBoolean(value["ignore_requester_presence"]) &&
    hasOnlyNamesOfDeactivateChat(value)
  );
}

function hasOnlyNamesOfTransferChat(value: Fields): boolean {
  for (const name in value)
    if (
      name !== "id" &&
      name !== "target" &&
      name !== "ignore_agents_availability" &&
      name !== "ignore_requester_presence"
    )
      return false;
  return true;
}

export function isTransferChatRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["id"] === "string" &&
    (value["target"] === undefined || isTarget(value["target"])) &&
    isOptionalBoolean(value["ignore_agents_availability"]) &&
    isOptionalBoolean(value["ignore_requester_presence"]) &&
    hasOnlyNamesOfTransferChat(value)
  );
}

function hasOnlyNamesOfTarget(value: Fields): boolean {
  for (const name in value) if (name !== "type" && name !== "ids") return false;
  return true;
}

const isTarget = (value: unknown): boolean =>
  isObject(value) &&
  (value["type"] === "group" || value["type"] === "agent") &&
  isArrayOf(value["ids"], isIntegerOrString) &&
  hasOnlyNamesOfTarget(value);

function hasOnlyNamesOfTagThread(value: Fields): boolean {
  for (const name in value) if (name !== "chat_id" && name !== "thread_id" && name !== "tag") return false;
  return true;
}

export function isTagThreadRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["chat_id"] === "string" &&
    typeof value["thread_id"] === "string" &&
    typeof value["tag"] === "string" &&
    hasOnlyNamesOfTagThread(value)
  );
}
