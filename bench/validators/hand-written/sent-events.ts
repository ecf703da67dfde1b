import {
  isMapOfScalars,
  isObject,
  isOptionalInteger,
  isOptionalProperties,
  isOptionalString,
  type Fields,
} from "./basics.ts";
import { isFilledForm, isForm } from "./sent-forms.ts";
import { isRichMessage } from "./sent-rich-messages.ts";

export function isEvent(value: unknown): boolean {
  if (!isObject(value) || !isOptionalString(value["custom_id"]) || !isOptionalVisibility(value["visibility"]))
    return false;
  if (value["type"] === "system_message") return isSystemMessage(value);
  if (!isOptionalProperties(value["properties"])) return false;
  switch (value["type"]) {
    case "message":
      return isMessage(value);
    case "rich_message":
      return isRichMessage(value);
    case "file":
      return isFile(value);
    case "form":
      return isForm(value);
    case "filled_form":
      return isFilledForm(value);
    case "custom":
      return (value["content"] === undefined || isObject(value["content"])) && hasOnlyNamesOfCustom(value);
    default:
      return false;
  }
}

function hasOnlyNamesOfCustom(value: Fields): boolean {
  for (const name in value)
    if (name !== "type" && name !== "custom_id" && name !== "visibility" && name !== "properties" && name !== "content")
      return false;
  return true;
}

const isOptionalVisibility = (value: unknown): boolean => value === undefined || value === "all" || value === "agents";

const LONGEST_TEXT = 16_384;
function hasOnlyNamesOfMessage(value: Fields): boolean {
  for (const name in value)
    if (
      name !== "type" &&
      name !== "custom_id" &&
      name !== "visibility" &&
      name !== "properties" &&
      name !== "text" &&
      name !== "postback"
    )
      return false;
  return true;
}

function isMessage(event: Fields): boolean {
  const text = event["text"];
  return (
    typeof text === "string" &&
    // a limit is of characters; only long text needs to be counted
    (text.length <= LONGEST_TEXT || [...text].length <= LONGEST_TEXT) &&
    (event["postback"] === undefined || isPostback(event["postback"])) &&
    hasOnlyNamesOfMessage(event)
  );
}

function hasOnlyNamesOfPostback(value: Fields): boolean {
  for (const name in value)
    if (
      name !== "id" &&
      name !== "thread_id" &&
      name !== "event_id" &&
      name !== "type" &&
      name !== "value" &&
      name !== "ecommerce"
    )
      return false;
  return true;
}

function isPostback(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["id"] === "string" &&
    typeof value["thread_id"] === "string" &&
    typeof value["event_id"] === "string" &&
    isOptionalString(value["type"]) &&
    isOptionalString(value["value"]) &&
    (value["ecommerce"] === undefined || isPostbackEcommerce(value["ecommerce"])) &&
    hasOnlyNamesOfPostback(value)
  );
}

function hasOnlyNamesOfPostbackEcommerce(value: Fields): boolean {
  for (const name in value) if (name !== "product_id" && name !== "option_id" && name !== "quantity") return false;
  return true;
}

const isPostbackEcommerce = (value: unknown): boolean =>
  isObject(value) &&
  typeof value["product_id"] === "string" &&
  isOptionalString(value["option_id"]) &&
  isOptionalInteger(value["quantity"]) &&
  hasOnlyNamesOfPostbackEcommerce(value);

function hasOnlyNamesOfFile(value: Fields): boolean {
  for (const name in value)
    if (
      name !== "type" &&
      name !== "custom_id" &&
      name !== "visibility" &&
      name !== "properties" &&
      name !== "url" &&
      name !== "alternative_text"
    )
      return false;
  return true;
}

const isFile = (event: Fields): boolean =>
  typeof event["url"] === "string" && isOptionalString(event["alternative_text"]) && hasOnlyNamesOfFile(event);

function hasOnlyNamesOfSystemMessage(value: Fields): boolean {
  for (const name in value)
    if (
      name !== "type" &&
      name !== "custom_id" &&
      name !== "system_message_type" &&
      name !== "text" &&
      name !== "text_vars" &&
      name !== "visibility"
    )
      return false;
  return true;
}

function isSystemMessage(event: Fields): boolean {
  return (
    typeof event["system_message_type"] === "string" &&
    isOptionalString(event["text"]) &&
    (event["text_vars"] === undefined || isMapOfScalars(event["text_vars"])) &&
    hasOnlyNamesOfSystemMessage(event)
  );
}
