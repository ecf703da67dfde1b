import {
  isArrayOf,
  isObject,
  isOptionalArrayOf,
  isOptionalBoolean,
  isOptionalInteger,
  isOptionalString,
  isString,
  type Fields,
} from "./basics.ts";

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

export function isRichMessage(event: Fields): boolean {
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
