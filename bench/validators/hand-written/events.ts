import {
  isArrayOf,
  isMapOfScalars,
  isObject,
  isOptionalArrayOf,
  isOptionalBoolean,
  isOptionalInteger,
  isOptionalProperties,
  isOptionalString,
  isString,
  isTimestamp,
  type Fields,
} from "./basics.ts";

export function isIncomingEventPayload(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["chat_id"] === "string" &&
    typeof value["thread_id"] === "string" &&
    isChatEvent(value["event"])
  );
}

export function isChatEvent(value: unknown): boolean {
  if (!isObject(value)) return false;
  switch (value["type"]) {
    case "message":
      return isMessageFields(value);
    case "rich_message":
      return isRichMessage(value);
    case "file":
      return isFile(value);
    case "form":
      return isForm(value);
    case "filled_form":
      return isFilledForm(value);
    case "custom":
      return isCustom(value);
    case "system_message":
      return isSystemMessage(value);
    case "system":
      return isSystem(value);
    default:
      return typeof value["type"] === "string" && isAnyEvent(value);
  }
}

export const isMessageChatEvent = (value: unknown): boolean =>
  isObject(value) && value["type"] === "message" && isMessageFields(value);

const isAnyEvent = (event: Fields): boolean =>
  typeof event["id"] === "string" && isOptionalString(event["custom_id"]) && isTimestamp(event["created_at"]);

/** What all events have in common that somebody wrote. */
const isAuthored = (event: Fields): boolean =>
  isAnyEvent(event) && typeof event["author_id"] === "string" && isOptionalProperties(event["properties"]);

function isMessageFields(event: Fields): boolean {
  return (
    isAuthored(event) &&
    isOptionalString(event["visibility"]) &&
    typeof event["text"] === "string" &&
    (event["postback"] === undefined || isPostback(event["postback"])) &&
    isOptionalBoolean(event["deleted"])
  );
}

function isPostback(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["id"] === "string" &&
    typeof value["thread_id"] === "string" &&
    typeof value["event_id"] === "string" &&
    isOptionalString(value["type"]) &&
    isOptionalString(value["value"]) &&
    (value["ecommerce"] === undefined || isPostbackEcommerce(value["ecommerce"]))
  );
}

function isPostbackEcommerce(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalString(value["product_id"]) &&
    isOptionalString(value["option_id"]) &&
    isOptionalInteger(value["quantity"])
  );
}

function isRichMessage(event: Fields): boolean {
  return (
    isAuthored(event) &&
    typeof event["visibility"] === "string" &&
    typeof event["template_id"] === "string" &&
    isOptionalArrayOf(event["elements"], isElement)
  );
}

function isElement(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalString(value["title"]) &&
    isOptionalString(value["subtitle"]) &&
    (value["image"] === undefined || isImage(value["image"])) &&
    isOptionalArrayOf(value["buttons"], isButton) &&
    (value["ecommerce"] === undefined || isElementEcommerce(value["ecommerce"]))
  );
}

function isImage(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["url"] === "string" &&
    isOptionalString(value["name"]) &&
    isOptionalString(value["content_type"]) &&
    isOptionalInteger(value["size"]) &&
    isOptionalInteger(value["width"]) &&
    isOptionalInteger(value["height"]) &&
    isOptionalString(value["alternative_text"])
  );
}

function isButton(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["text"] === "string" &&
    isOptionalString(value["type"]) &&
    isOptionalString(value["value"]) &&
    isOptionalString(value["webview_height"]) &&
    typeof value["postback_id"] === "string" &&
    isOptionalArrayOf(value["user_ids"], isString) &&
    isOptionalString(value["target"])
  );
}

function isElementEcommerce(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalString(value["view_type"]) &&
    isOptionalString(value["product_id"]) &&
    isOptionalString(value["label"]) &&
    isOptionalArrayOf(value["options"], isEcommerceOption) &&
    isOptionalArrayOf(value["addons"], isEcommerceAddon)
  );
}

function isEcommerceOption(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["option_id"] === "string" &&
    typeof value["label"] === "string" &&
    isOptionalString(value["price"]) &&
    isOptionalString(value["regular_price"]) &&
    isOptionalString(value["currency"]) &&
    isOptionalString(value["color"]) &&
    isOptionalString(value["image_url"]) &&
    isOptionalString(value["image_thumbnail_url"]) &&
    isOptionalBoolean(value["available"]) &&
    isOptionalBoolean(value["selected"])
  );
}

function isEcommerceAddon(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["addon_type"] === "string" &&
    isOptionalString(value["range_from"]) &&
    isOptionalString(value["range_to"]) &&
    isOptionalString(value["currency"])
  );
}

function isFile(event: Fields): boolean {
  return (
    isAuthored(event) &&
    typeof event["visibility"] === "string" &&
    typeof event["url"] === "string" &&
    typeof event["name"] === "string" &&
    typeof event["content_type"] === "string" &&
    isOptionalString(event["thumbnail_url"]) &&
    isOptionalString(event["thumbnail2x_url"]) &&
    isOptionalInteger(event["size"]) &&
    isOptionalInteger(event["width"]) &&
    isOptionalInteger(event["height"]) &&
    isOptionalString(event["alternative_text"]) &&
    isOptionalBoolean(event["deleted"])
  );
}

const isAnyForm = (event: Fields): boolean =>
  isAuthored(event) &&
  typeof event["visibility"] === "string" &&
  typeof event["form_id"] === "string" &&
  isOptionalString(event["form_type"]) &&
  isOptionalBoolean(event["deleted"]);

const isForm = (event: Fields): boolean => isAnyForm(event) && isArrayOf(event["fields"], isFormField);

const isAnyField = (value: unknown): value is Fields =>
  isObject(value) &&
  typeof value["type"] === "string" &&
  typeof value["id"] === "string" &&
  typeof value["label"] === "string";

function isFormField(value: unknown): boolean {
  if (!isAnyField(value) || !isOptionalBoolean(value["required"])) return false;
  switch (value["type"]) {
    case "radio":
    case "select":
    case "checkbox":
    case "group_chooser":
      return isOptionalArrayOf(value["options"], isFormOption);
    default:
      return true;
  }
}

function isFormOption(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalString(value["id"]) &&
    typeof value["label"] === "string" &&
    isOptionalInteger(value["group_id"])
  );
}

const isFilledForm = (event: Fields): boolean => isAnyForm(event) && isArrayOf(event["fields"], isFilledField);

function isFilledField(value: unknown): boolean {
  if (!isAnyField(value)) return false;
  const answer = value["answer"];
  switch (value["type"]) {
    case "name":
    case "email":
    case "question":
    case "subject":
    case "textarea":
      return isOptionalString(answer);
    case "radio":
    case "select":
      return answer === undefined || isFilledOption(answer);
    case "checkbox":
      return isOptionalArrayOf(value["answers"], isFilledOption) && isOptionalArrayOf(answer, isFilledOption);
    case "group_chooser":
      return answer === undefined || isFilledGroupOption(answer);
    default:
      return true;
  }
}

const isFilledOption = (value: unknown): boolean =>
  isObject(value) && typeof value["id"] === "string" && typeof value["label"] === "string";

function isFilledGroupOption(value: unknown): boolean {
  return (
    isObject(value) &&
    (isOptionalString(value["id"]) || Number.isInteger(value["id"])) &&
    typeof value["label"] === "string" &&
    isOptionalInteger(value["group_id"])
  );
}

const isCustom = (event: Fields): boolean =>
  isAuthored(event) &&
  typeof event["visibility"] === "string" &&
  (event["content"] === undefined || isObject(event["content"])) &&
  isOptionalBoolean(event["deleted"]);

function isSystemMessage(event: Fields): boolean {
  return (
    isAnyEvent(event) &&
    typeof event["system_message_type"] === "string" &&
    isOptionalString(event["text"]) &&
    (event["text_vars"] === undefined || isMapOfScalars(event["text_vars"])) &&
    isOptionalString(event["visibility"])
  );
}

function isSystem(event: Fields): boolean {
  return (
    isAnyEvent(event) &&
    typeof event["source"] === "string" &&
    typeof event["subtype"] === "string" &&
    Number.isInteger(event["version"]) &&
    typeof event["details"] === "string" &&
    typeof event["visibility"] === "string"
  );
}
