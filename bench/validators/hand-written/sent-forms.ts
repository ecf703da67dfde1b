import {
  isArrayOf,
  isIntegerOrString,
  isObject,
  isOptionalArrayOf,
  isOptionalBoolean,
  isOptionalInteger,
  isOptionalString,
  type Fields,
} from "./basics.ts";

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

const isFormOf = (event: Fields, isField: (value: unknown) => boolean): boolean =>
  typeof event["form_id"] === "string" && isArrayOf(event["fields"], isField) && hasOnlyNamesOfForm(event);

export const isForm = (event: Fields): boolean => isFormOf(event, isFormField);

export const isFilledForm = (event: Fields): boolean => isFormOf(event, isFilledField);

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
    if (name !== "type" && name !== "id" && name !== "label" && name !== "answers" && name !== "answer") return false;
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
      return (
        isOptionalArrayOf(value["answers"], isFilledOption) &&
        isOptionalArrayOf(value["answer"], isFilledOption) &&
        hasOnlyNamesOfAnsweredByMany(value)
      );
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
