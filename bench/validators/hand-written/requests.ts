import {
  isArrayOf,
  isMapOfStrings,
  isObject,
  isOptionalArrayOf,
  isOptionalBoolean,
  isOptionalInteger,
  isOptionalProperties,
  isOptionalString,
  isString,
  type Fields,
} from "./basics.ts";

/** Whether an object has only these names; a request is closed. */
function hasOnly(value: Fields, names: ReadonlySet<string>): boolean {
  for (const name in value) if (!names.has(name)) return false;
  return true;
}

const SEND_EVENT = new Set(["chat_id", "event"]);

export function isSendEventRequest(value: unknown): boolean {
  return (
    isObject(value) && typeof value["chat_id"] === "string" && isEvent(value["event"]) && hasOnly(value, SEND_EVENT)
  );
}

const DEACTIVATE_CHAT = new Set(["id", "ignore_requester_presence"]);

export function isDeactivateChatRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["id"] === "string" &&
    isOptionalBoolean(value["ignore_requester_presence"]) &&
    hasOnly(value, DEACTIVATE_CHAT)
  );
}

const TRANSFER_CHAT = new Set(["id", "target", "ignore_agents_availability", "ignore_requester_presence"]);

export function isTransferChatRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["id"] === "string" &&
    (value["target"] === undefined || isTarget(value["target"])) &&
    isOptionalBoolean(value["ignore_agents_availability"]) &&
    isOptionalBoolean(value["ignore_requester_presence"]) &&
    hasOnly(value, TRANSFER_CHAT)
  );
}

const TARGET = new Set(["type", "ids"]);

const isTarget = (value: unknown): boolean =>
  isObject(value) &&
  (value["type"] === "group" || value["type"] === "agent") &&
  isArrayOf(value["ids"], isIntegerOrString) &&
  hasOnly(value, TARGET);

const isIntegerOrString = (value: unknown): boolean => typeof value === "string" || Number.isInteger(value);

const TAG_THREAD = new Set(["chat_id", "thread_id", "tag"]);

export function isTagThreadRequest(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["chat_id"] === "string" &&
    typeof value["thread_id"] === "string" &&
    typeof value["tag"] === "string" &&
    hasOnly(value, TAG_THREAD)
  );
}

function isEvent(value: unknown): boolean {
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
      return isForm(value, isFormField);
    case "filled_form":
      return isForm(value, isFilledField);
    case "custom":
      return (value["content"] === undefined || isObject(value["content"])) && hasOnly(value, CUSTOM);
    default:
      return false;
  }
}

const CUSTOM = new Set(["type", "custom_id", "visibility", "properties", "content"]);

const isOptionalVisibility = (value: unknown): boolean => value === undefined || value === "all" || value === "agents";

const LONGEST_TEXT = 16_384;
const MESSAGE = new Set(["type", "custom_id", "visibility", "properties", "text", "postback"]);

function isMessage(event: Fields): boolean {
  const text = event["text"];
  return (
    typeof text === "string" &&
    // a limit is of characters; only long text needs to be counted
    (text.length <= LONGEST_TEXT || [...text].length <= LONGEST_TEXT) &&
    (event["postback"] === undefined || isPostback(event["postback"])) &&
    hasOnly(event, MESSAGE)
  );
}

const POSTBACK = new Set(["id", "thread_id", "event_id", "type", "value", "ecommerce"]);

function isPostback(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["id"] === "string" &&
    typeof value["thread_id"] === "string" &&
    typeof value["event_id"] === "string" &&
    isOptionalString(value["type"]) &&
    isOptionalString(value["value"]) &&
    (value["ecommerce"] === undefined || isPostbackEcommerce(value["ecommerce"])) &&
    hasOnly(value, POSTBACK)
  );
}

const POSTBACK_ECOMMERCE = new Set(["product_id", "option_id", "quantity"]);

const isPostbackEcommerce = (value: unknown): boolean =>
  isObject(value) &&
  typeof value["product_id"] === "string" &&
  isOptionalString(value["option_id"]) &&
  isOptionalInteger(value["quantity"]) &&
  hasOnly(value, POSTBACK_ECOMMERCE);

const RICH_MESSAGE = new Set(["type", "custom_id", "visibility", "properties", "template_id", "elements"]);

function isRichMessage(event: Fields): boolean {
  const { template_id: template, elements } = event;
  return (
    (template === "cards" || template === "sticker" || template === "quick_replies" || template === "ecommerce") &&
    isOptionalArrayOf(elements, isElement) &&
    (elements === undefined || (elements as unknown[]).length <= 10) &&
    hasOnly(event, RICH_MESSAGE)
  );
}

const ELEMENT = new Set(["title", "subtitle", "image", "buttons", "ecommerce"]);

function isElement(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalString(value["title"]) &&
    isOptionalString(value["subtitle"]) &&
    (value["image"] === undefined || isImage(value["image"])) &&
    isOptionalArrayOf(value["buttons"], isButton) &&
    (value["buttons"] === undefined || (value["buttons"] as unknown[]).length <= 13) &&
    (value["ecommerce"] === undefined || isElementEcommerce(value["ecommerce"])) &&
    hasOnly(value, ELEMENT)
  );
}

const IMAGE = new Set(["url", "name", "content_type", "size", "width", "height", "alternative_text"]);

function isImage(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["url"] === "string" &&
    isOptionalString(value["name"]) &&
    isOptionalString(value["content_type"]) &&
    isOptionalInteger(value["size"]) &&
    isOptionalInteger(value["width"]) &&
    isOptionalInteger(value["height"]) &&
    isOptionalString(value["alternative_text"]) &&
    hasOnly(value, IMAGE)
  );
}

const BUTTON = new Set(["text", "type", "value", "webview_height", "postback_id", "user_ids", "target"]);
const BUTTON_TYPES = new Set<unknown>(["webview", "message", "url", "phone"]);

function isButton(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { webview_height: height, target } = value;
  return (
    typeof value["text"] === "string" &&
    BUTTON_TYPES.has(value["type"]) &&
    typeof value["value"] === "string" &&
    (height === undefined || height === "compact" || height === "full" || height === "tall") &&
    typeof value["postback_id"] === "string" &&
    isArrayOf(value["user_ids"], isString) &&
    (target === undefined || target === "new" || target === "current") &&
    hasOnly(value, BUTTON)
  );
}

const ELEMENT_ECOMMERCE = new Set(["view_type", "product_id", "label", "options", "addons"]);
const VIEW_TYPES = new Set<unknown>(["tags", "swatch", "images", "select"]);

function isElementEcommerce(value: unknown): boolean {
  return (
    isObject(value) &&
    VIEW_TYPES.has(value["view_type"]) &&
    typeof value["product_id"] === "string" &&
    isOptionalString(value["label"]) &&
    isOptionalArrayOf(value["options"], isEcommerceOption) &&
    isOptionalArrayOf(value["addons"], isEcommerceAddon) &&
    hasOnly(value, ELEMENT_ECOMMERCE)
  );
}

// prettier-ignore
const ECOMMERCE_OPTION = new Set(["option_id", "label", "price", "regular_price", "currency", "color", "image_url", "image_thumbnail_url", "available", "selected"]);

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
    isOptionalBoolean(value["selected"]) &&
    hasOnly(value, ECOMMERCE_OPTION)
  );
}

const ECOMMERCE_ADDON = new Set(["addon_type", "range_from", "range_to", "currency"]);

function isEcommerceAddon(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["addon_type"] === "string" &&
    isOptionalString(value["range_from"]) &&
    isOptionalString(value["range_to"]) &&
    isOptionalString(value["currency"]) &&
    hasOnly(value, ECOMMERCE_ADDON)
  );
}

const FILE = new Set(["type", "custom_id", "visibility", "properties", "url", "alternative_text"]);

const isFile = (event: Fields): boolean =>
  typeof event["url"] === "string" && isOptionalString(event["alternative_text"]) && hasOnly(event, FILE);

const FORM = new Set(["type", "custom_id", "visibility", "properties", "form_id", "fields"]);

const isForm = (event: Fields, isField: (value: unknown) => boolean): boolean =>
  typeof event["form_id"] === "string" && isArrayOf(event["fields"], isField) && hasOnly(event, FORM);

const FIELD = new Set(["type", "id", "label", "required"]);
const FIELD_WITH_OPTIONS = new Set([...FIELD, "options"]);

function isFormField(value: unknown): boolean {
  if (!isAnyField(value) || !isOptionalBoolean(value["required"])) return false;
  switch (value["type"]) {
    case "name":
    case "email":
    case "question":
    case "subject":
    case "textarea":
      return hasOnly(value, FIELD);
    case "radio":
    case "select":
    case "checkbox":
    case "group_chooser":
      return isOptionalArrayOf(value["options"], isFormOption) && hasOnly(value, FIELD_WITH_OPTIONS);
    default:
      return false;
  }
}

const isAnyField = (value: unknown): value is Fields =>
  isObject(value) && typeof value["id"] === "string" && typeof value["label"] === "string";

const FORM_OPTION = new Set(["id", "label", "group_id"]);

const isFormOption = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalString(value["id"]) &&
  typeof value["label"] === "string" &&
  isOptionalInteger(value["group_id"]) &&
  hasOnly(value, FORM_OPTION);

const ANSWERED = new Set(["type", "id", "label", "answer"]);
const ANSWERED_BY_MANY = new Set(["type", "id", "label", "answers"]);

function isFilledField(value: unknown): boolean {
  if (!isAnyField(value)) return false;
  switch (value["type"]) {
    case "name":
    case "email":
    case "question":
    case "subject":
    case "textarea":
      return typeof value["answer"] === "string" && hasOnly(value, ANSWERED);
    case "radio":
    case "select":
      return isFilledOption(value["answer"]) && hasOnly(value, ANSWERED);
    case "checkbox":
      return isOptionalArrayOf(value["answers"], isFilledOption) && hasOnly(value, ANSWERED_BY_MANY);
    case "group_chooser":
      return isFilledGroupOption(value["answer"]) && hasOnly(value, ANSWERED);
    default:
      return false;
  }
}

const FILLED_OPTION = new Set(["id", "label"]);

const isFilledOption = (value: unknown): boolean =>
  isObject(value) &&
  typeof value["id"] === "string" &&
  typeof value["label"] === "string" &&
  hasOnly(value, FILLED_OPTION);

const isFilledGroupOption = (value: unknown): boolean =>
  isObject(value) &&
  isIntegerOrString(value["id"]) &&
  typeof value["label"] === "string" &&
  Number.isInteger(value["group_id"]) &&
  hasOnly(value, FORM_OPTION);

const SYSTEM_MESSAGE = new Set(["type", "custom_id", "system_message_type", "text", "text_vars", "visibility"]);

function isSystemMessage(event: Fields): boolean {
  return (
    typeof event["system_message_type"] === "string" &&
    isOptionalString(event["text"]) &&
    (event["text_vars"] === undefined || isMapOfStrings(event["text_vars"])) &&
    hasOnly(event, SYSTEM_MESSAGE)
  );
}
