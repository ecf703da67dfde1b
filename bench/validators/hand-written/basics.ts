/** What JSON.parse makes of an object, as one reads it by hand. */
export type Fields = { readonly [name: string]: unknown };

export const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const isString = (value: unknown): boolean => typeof value === "string";
export const isIntegerOrString = (value: unknown): boolean => typeof value === "string" || Number.isInteger(value);
export const isOptionalString = (value: unknown): boolean => value === undefined || typeof value === "string";
export const isOptionalBoolean = (value: unknown): boolean => value === undefined || typeof value === "boolean";
export const isOptionalInteger = (value: unknown): boolean => value === undefined || Number.isInteger(value);
export const isOptionalNumber = (value: unknown): boolean => value === undefined || Number.isFinite(value);

const TIMESTAMP =
  /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

export const isTimestamp = (value: unknown): boolean => typeof value === "string" && TIMESTAMP.test(value);
export const isOptionalTimestamp = (value: unknown): boolean => value === undefined || isTimestamp(value);

export function isArrayOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index += 1) if (!isItem(value[index])) return false;
  return true;
}

export const isOptionalArrayOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  value === undefined || isArrayOf(value, isItem);

/** Properties of applications: a map of maps of scalars. */
export function isProperties(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const namespace in value) if (!isMapOfScalars(value[namespace])) return false;
  return true;
}

export const isOptionalProperties = (value: unknown): boolean => value === undefined || isProperties(value);

export function isMapOfScalars(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    const scalar = value[name];
    if (typeof scalar !== "string" && typeof scalar !== "boolean" && !Number.isFinite(scalar)) return false;
  }
  return true;
}

export function isMapOfStrings(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) if (typeof value[name] !== "string") return false;
  return true;
}
