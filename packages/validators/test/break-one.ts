import { replaceAt, type Place } from "./mutants.ts";
import { isObject, withName } from "./odd-values.ts";

/** What is read of a projected schema to break its rules one by one. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  anyOf?: Schema[];
  not?: Schema;
  const?: unknown;
  enum?: unknown[];
  uniqueItems?: boolean;
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  minItems?: number;
  maxItems?: number;
  minProperties?: number;
  maxProperties?: number;
}

/** A change to a value that breaks one keyword of its schema at one place. */
export interface Break {
  place: Place;
  keyword: string;
  /** The schema that the keyword stands in. */
  schema: Schema;
  /** Makes what stands there instead. */
  make(): unknown;
}

/** The value with the change made. */
export function broken(value: unknown, { place, make }: Break): unknown {
  return replaceAt(value, place, make());
}

/** Every way to break exactly one keyword of a schema in a value that fits it. Of alternatives the one that is meant is broken. */
export function* breaks(
  schema: Schema,
  value: unknown,
  types: Readonly<Record<string, Schema>>,
  place: Place = [],
): Generator<Break> {
  const own = resolve(schema, types);
  if (own.anyOf !== undefined) {
    yield* breaksOfUnion(own, own.anyOf, value, types, place);
    return;
  }
  for (const [keyword, make] of ownBreaks(own, value)) yield { schema: own, place, keyword, make };
  if (Array.isArray(value) && own.items !== undefined) {
    for (const [index, item] of value.entries()) yield* breaks(own.items, item, types, [...place, index]);
  }
  if (isObject(value)) {
    for (const [name, property] of Object.entries(value)) {
      const known = Object.hasOwn(own.properties ?? {}, name) ? own.properties![name] : own.additionalProperties;
      if (typeof known === "object") yield* breaks(known, property, types, [...place, name]);
    }
  }
}

export function resolve(schema: Schema, types: Readonly<Record<string, Schema>>): Schema {
  return schema.$ref === undefined ? schema : resolve(types[schema.$ref.slice("#/$defs/".length)]!, types);
}

/**
 * Of a tagged union the member of the tag; of others the first that the value has the type of. A type that no member has
 * breaks all. Another value where any is taken, and another tag where unknown ones are, break nothing.
 */
function* breaksOfUnion(
  union: Schema,
  members: readonly Schema[],
  value: unknown,
  types: Readonly<Record<string, Schema>>,
  place: Place,
): Generator<Break> {
  const resolved = members.map((member) => resolve(member, types));
  const flat = resolved.flatMap((member) => member.anyOf?.map((each) => resolve(each, types)) ?? [member]);
  const allowed = flat.flatMap((member) => typesOf(member));
  for (const other of OTHERS)
    if (!hasType(other, allowed)) yield { schema: union, place, keyword: "anyOf", make: () => other };
  const index = resolved.findIndex((member) => isMeant(member, value, types));
  if (index === -1) return;
  const rest = flat.filter((member) => member !== resolved[index]);
  for (const change of breaks(members[index]!, value, types, place)) {
    const made = change.place.length - place.length;
    if (made === 0 && change.keyword === "enum" && rest.some((member) => hasType(change.make(), typesOf(member))))
      continue;
    if (made === 1 && change.keyword === "const" && rest.some((member) => isOpen(member, change.place.at(-1)!)))
      continue;
    yield change;
  }
}

/** Whether a member of a union takes all tags but the known ones. */
export function isOpen({ properties = {} }: Schema, tag: string | number): boolean {
  return properties[tag]?.not !== undefined;
}

/** Whether a value is meant to be of a schema: its types, its names and its tags (what is one value, or none of some) fit. */
export function isMeant(schema: Schema, value: unknown, types: Readonly<Record<string, Schema>>): boolean {
  const own = resolve(schema, types);
  if (own.anyOf !== undefined) return own.anyOf.some((member) => isMeant(member, value, types));
  if (!hasType(value, typesOf(own)) || !isTag(own, value)) return false;
  if (own.enum !== undefined && !own.enum.includes(value)) return false;
  const { properties = {}, required = [], additionalProperties: rest = true, items } = own;
  if (Array.isArray(value)) return items === undefined || value.every((item) => isMeant(items, item, types));
  if (!isObject(value)) return true;
  return (
    required.every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, item]) => {
      const known = Object.hasOwn(properties, name) ? properties[name]! : rest;
      return typeof known === "boolean" ? known : isMeant(known, item, types);
    })
  );
}

function isTag({ const: only, not }: Schema, value: unknown): boolean {
  return (only === undefined || value === only) && !(not?.enum?.includes(value) ?? false);
}

const OTHERS: readonly unknown[] = [null, true, -7, 1.5, "text", [], {}, [{}], { toString: 1 }, JSON.parse("1e400")];

export function typesOf({ type, const: only, enum: values }: Schema): string[] {
  if (type !== undefined) return [type].flat();
  const listed = only === undefined ? values : [only];
  return listed === undefined ? ["any"] : listed.map(typeName);
}

function typeName(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

function hasType(value: unknown, types: readonly string[]): boolean {
  if (typeof value !== "number") return types.includes(typeName(value)) || types.includes("any");
  return (
    Number.isFinite(value) &&
    (types.includes("number") || types.includes("any") || (types.includes("integer") && Number.isInteger(value)))
  );
}

/** A keyword, and what makes a value that breaks it. */
type OwnBreak = [keyword: string, make: () => unknown];

/** Each keyword that stands in a schema itself. */
function* ownBreaks(schema: Schema, value: unknown): Generator<OwnBreak> {
  const types = typesOf(schema);
  // another type than that of the values that are listed would break two keywords
  if (schema.const === undefined && schema.enum === undefined && schema.not === undefined)
    for (const other of OTHERS) if (!hasType(other, types)) yield ["type", () => other];
  if (schema.const !== undefined) yield ["const", () => otherThan([schema.const])];
  if (schema.enum !== undefined) yield ["enum", () => otherThan(schema.enum!)];
  if (schema.not?.enum !== undefined) yield ["not", () => schema.not!.enum![0]];
  if (typeof value === "string") yield* breaksOfText(schema, value);
  if (typeof value === "number") yield* breaksOfNumber(schema);
  if (Array.isArray(value)) yield* breaksOfArray(schema, value);
  if (isObject(value)) yield* breaksOfObject(schema, value);
}

function otherThan([first]: readonly unknown[]): unknown {
  if (typeof first === "number") return first + 1_000_003;
  return typeof first === "boolean" ? !first : `${String(first)}\ud83d`;
}

function* breaksOfText({ pattern, minLength, maxLength }: Schema, value: string): Generator<OwnBreak> {
  const others = [`${value}\n`, `x${value}`, value.slice(1), value.replace(/\d/, "x")];
  if (pattern !== undefined) for (const other of others) yield ["pattern", () => other];
  if (minLength !== undefined && minLength > 0) yield ["minLength", () => "👍".repeat(minLength - 1)];
  if (maxLength !== undefined) yield ["maxLength", () => "👍".repeat(maxLength + 1)];
}

function* breaksOfNumber({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema): Generator<OwnBreak> {
  if (minimum !== undefined) yield ["minimum", () => minimum - 1];
  if (maximum !== undefined) yield ["maximum", () => maximum + 1];
  if (exclusiveMinimum !== undefined) yield ["exclusiveMinimum", () => exclusiveMinimum];
  if (exclusiveMaximum !== undefined) yield ["exclusiveMaximum", () => exclusiveMaximum];
}

function* breaksOfArray({ minItems, maxItems, uniqueItems }: Schema, value: readonly unknown[]): Generator<OwnBreak> {
  const repeated = (length: number): unknown[] => Array.from({ length }, (_, index) => value[index % value.length]);
  if (minItems !== undefined && minItems > 0) yield ["minItems", () => value.slice(0, minItems - 1)];
  if (maxItems !== undefined && value.length > 0) yield ["maxItems", () => repeated(maxItems + 1)];
  if (uniqueItems === true && value.length > 0) yield ["uniqueItems", () => [...value, value[0]]];
}

const UNKNOWN_NAMES = ["unexpected", "__proto__", "constructor", "toString"];

function* breaksOfObject(schema: Schema, value: Record<string, unknown>): Generator<OwnBreak> {
  const { required = [], additionalProperties: rest, minProperties: least, maxProperties: most } = schema;
  for (const name of required)
    yield ["required", () => Object.fromEntries(Object.entries(value).filter(([key]) => key !== name))];
  if (rest === false) for (const name of UNKNOWN_NAMES) yield ["additionalProperties", () => withName(value, name, 1)];
  if (least !== undefined && least > 0)
    yield ["minProperties", () => Object.fromEntries(Object.entries(value).slice(0, least - 1))];
  const [first] = Object.entries(value);
  const repeated = (): [string, unknown][] =>
    Array.from({ length: most! + 1 }, (_, index) => [`${first![0]}${index}`, first![1]]);
  if (most !== undefined && first !== undefined) yield ["maxProperties", () => Object.fromEntries(repeated())];
}
