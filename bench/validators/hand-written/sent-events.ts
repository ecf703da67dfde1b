import {
  isArrayOf,
  isIntegerOrString,
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
      return isForm(value, isFormField);
    case "filled_form":
      return isForm(value, isFilledField);
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

function hasOnlyNamesOfRichMessage(value: Fields): boolean {
  for (const name in value)
    if (
      name !== "type" &&
      name !== "custom_id" &&
      name !== "visibility" &&
      name !== "properties" &&
      name !== "template_id" &&
      name !== "elements"
    )
      return false;
  return true;
}

function isRichMessage(event: Fields): boolean {
  const { template_id: template, elements } = event;
  return (
    (template === "cards" || template === "sticker" || template === "quick_replies" || template === "ecommerce") &&
    isOptionalArrayOf(elements, isElement) &&
    (elements === undefined || (elements as unknown[]).length <= 10) &&
    hasOnlyNamesOfRichMessage(event)
  );
}

function hasOnlyNamesOfElement(value: Fields): boolean {
  for (const name in value)
    if (name !== "title" && name !== "subtitle" && name !== "image" && name !== "buttons" && name !== "ecommerce")
      return false;
  return true;
}

function isElement(value: unknown): boolean {
  return (
    isObject(value) &&
    isOptionalString(value["title"]) &&
    isOptionalString(value["subtitle"]) &&
    (value["image"] === undefined || isImage(value["image"])) &&
    isOptionalArrayOf(value["buttons"], isButton) &&
    (value["buttons"] === undefined || (value["buttons"] as unknown[]).length <= 13) &&
    (value["ecommerce"] === undefined || isElementEcommerce(value["ecommerce"])) &&
    hasOnlyNamesOfElement(value)
  );
}

function hasOnlyNamesOfImage(value: Fields): boolean {
  for (const name in value)
    if (
      name !== "url" &&
      name !== "name" &&
      name !== "content_type" &&
      name !== "size" &&
      name !== "width" &&
      name !== "height" &&
      name !== "alternative_text"
    )
      return false;
  return true;
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
    isOptionalString(value["alternative_text"]) &&
    hasOnlyNamesOfImage(value)
  );
}

function hasOnlyNamesOfButton(value: Fields): boolean {
  for (const name in value)
    if (
      name !== "text" &&
      name !== "type" &&
      name !== "value" &&
      name !== "webview_height" &&
      name !== "postback_id" &&
      name !== "user_ids" &&
      name !== "target"
    )
      return false;
  return true;
}
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
    hasOnlyNamesOfButton(value)
  );
}

function hasOnlyNamesOfElementEcommerce(value: Fields): boolean {
  for (const name in value)
    if (name !== "view_type" && name !== "product_id" && name !== "label" && name !== "options" && name !== "addons")
      return false;
  return true;
}
const VIEW_TYPES = new Set<unknown>(["tags", "swatch", "images", "select"]);

function isElementEcommerce(value: unknown): boolean {
  return (
    isObject(value) &&
    VIEW_TYPES.has(value["view_type"]) &&
    typeof value["product_id"] === "string" &&
    isOptionalString(value["label"]) &&
    isOptionalArrayOf(value["options"], isEcommerceOption) &&
    isOptionalArrayOf(value["addons"], isEcommerceAddon) &&
    hasOnlyNamesOfElementEcommerce(value)
  );
}

function hasOnlyNamesOfEcommerceOption(value: Fields): boolean {
  for (const name in value)
    if (
      name !== "option_id" &&
      name !== "label" &&
      name !== "price" &&
      name !== "regular_price" &&
      name !== "currency" &&
      name !== "color" &&
      name !== "image_url" &&
      name !== "image_thumbnail_url" &&
      name !== "available" &&
      name !== "selected"
    )
      return false;
  return true;
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
    isOptionalBoolean(value["selected"]) &&
    hasOnlyNamesOfEcommerceOption(value)
  );
}

function hasOnlyNamesOfEcommerceAddon(value: Fields): boolean {
  for (const name in value)
    if (name !== "addon_type" && name !== "range_from" && name !== "range_to" && name !== "currency") return false;
  return true;
}

function isEcommerceAddon(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value["addon_type"] === "string" &&
    isOptionalString(value["range_from"]) &&
    isOptionalString(value["range_to"]) &&
    isOptionalString(value["currency"]) &&
    hasOnlyNamesOfEcommerceAddon(value)
  );
}

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

function hasOnlyNamesOfForm(value: Fields): boolean {
  for (const name in value)
    if (
      name !== "type" &&
      name !== "custom_id" &&
      name !== "visibility" &&
      name !== "properties" &&
      name !== "form_id" &&
      name !== "fields"
    )
      return false;
  return true;
}

const isForm = (event: Fields, isField: (value: unknown) => boolean): boolean =>
  typeof event["form_id"] === "string" && isArrayOf(event["fields"], isField) && hasOnlyNamesOfForm(event);

function hasOnlyNamesOfField(value: Fields): boolean {
  for (const name in value)
    if (name !== "type" && name !== "id" && name !== "label" && name !== "required") return false;
  return true;
}
function hasOnlyNamesOfFieldWithOptions(value: Fields): boolean {
  for (const name in value)
    if (name !== "type" && name !== "id" && name !== "label" && name !== "required" && name !== "options") return false;
  return true;
}

function isFormField(value: unknown): boolean {
  if (!isAnyField(value) || !isOptionalBoolean(value["required"])) return false;
  switch (value["type"]) {
    case "name":
    case "email":
    case "question":
    case "subject":
    case "textarea":
      return hasOnlyNamesOfField(value);
    case "radio":
    case "select":
    case "checkbox":
    case "group_chooser":
      return isOptionalArrayOf(value["options"], isFormOption) && hasOnlyNamesOfFieldWithOptions(value);
    default:
      return false;
  }
}

const isAnyField = (value: unknown): value is Fields =>
  isObject(value) && typeof value["id"] === "string" && typeof value["label"] === "string";

function hasOnlyNamesOfFormOption(value: Fields): boolean {
  for (const name in value) if (name !== "id" && name !== "label" && name !== "group_id") return false;
  return true;
}

const isFormOption = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalString(value["id"]) &&
  typeof value["label"] === "string" &&
  isOptionalInteger(value["group_id"]) &&
  hasOnlyNamesOfFormOption(value);

function hasOnlyNamesOfAnswered(value: Fields): boolean {
  for (const name in value) if (name !== "type" && name !== "id" && name !== "label" && name !== "answer") return false;
  return true;
}
function hasOnlyNamesOfAnsweredByMany(value: Fields): boolean {
  for (const name in value)
    if (name !== "type" && name !== "id" && name !== "label" && name !== "answers") return false;
  return true;
}

function isFilledField(value: unknown): boolean {
  if (!isAnyField(value)) return false;
  switch (value["type"]) {
    case "name":
    case "email":
    case "question":
    case "subject":
    case "textarea":
      return typeof value["answer"] === "string" && hasOnlyNamesOfAnswered(value);
    case "radio":
    case "select":
      return isFilledOption(value["answer"]) && hasOnlyNamesOfAnswered(value);
    case "checkbox":
      return isOptionalArrayOf(value["answers"], isFilledOption) && hasOnlyNamesOfAnsweredByMany(value);
    case "group_chooser":
      return isFilledGroupOption(value["answer"]) && hasOnlyNamesOfAnswered(value);
    default:
      return false;
  }
}

function hasOnlyNamesOfFilledOption(value: Fields): boolean {
  for (const name in value) if (name !== "id" && name !== "label") return false;
  return true;
}

const isFilledOption = (value: unknown): boolean =>
  isObject(value) &&
  typeof value["id"] === "string" &&
  typeof value["label"] === "string" &&
  hasOnlyNamesOfFilledOption(value);

const isFilledGroupOption = (value: unknown): boolean =>
  isObject(value) &&
  isIntegerOrString(value["id"]) &&
  typeof value["label"] === "string" &&
  Number.isInteger(value["group_id"]) &&
  hasOnlyNamesOfFormOption(value);

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
    (event["text_vars"] === undefined || isMapOfStrings(event["text_vars"])) &&
    hasOnlyNamesOfSystemMessage(event)
  );
}
