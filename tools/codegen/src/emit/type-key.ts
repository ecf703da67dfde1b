import type { ApiModel, TypeModel } from "../model/model.ts";
import { referredType, type PlainSchema } from "../project/plain-schema.ts";

// keys are long: each is put together once, for all who ask
const texts = new WeakMap<PlainSchema, string>();
const keys = new WeakMap<TypeModel, string>();
const keysWithUnions = new WeakMap<TypeModel, string>();

/** The same for types of one name and schema. Versions share most of their types, so what is made by it is seldom made twice. */
export function schemaKey(type: TypeModel): string {
  const key = keys.get(type) ?? `${type.name} ${textOf(type.schema)}`;
  keys.set(type, key);
  return key;
}

/** The same for types that are checked alike: where a union is in the schema, the tags of what it refers to decide, too. */
export function checkKey(type: TypeModel, types: Record<string, PlainSchema>): string {
  const known = keysWithUnions.get(type);
  if (known !== undefined) return known;
  const own = schemaKey(type);
  const hasUnion = own.includes('"anyOf":');
  const key = hasUnion ? [own, ...type.references.map((name) => textBehind(name, types))].join("\n") : own;
  keysWithUnions.set(type, key);
  return key;
}

/** The text of a type and of what it is another name for. */
function textBehind(type: string, types: Record<string, PlainSchema>): string {
  const schema = types[type]!;
  return textOf(schema) + (schema.$ref === undefined ? "" : textBehind(referredType(schema.$ref), types));
}

function textOf(schema: PlainSchema): string {
  const text = texts.get(schema) ?? JSON.stringify(schema);
  texts.set(schema, text);
  return text;
}

/** By key: keys of much text become short. */
const numbers = new Map<string, number>();
const reaches = new WeakMap<ApiModel, Map<TypeModel, string>>();

/** Keys that are the same where all that a type leads to is the same, too. */
export function keysWithReach(model: ApiModel): Map<TypeModel, string> {
  const known = reaches.get(model);
  if (known !== undefined) return known;
  const byName = new Map(model.types.map((type) => [type.name, type]));
  const found = new Map(model.types.map((type) => [type, reachOf(type, byName).map(numberOf).join(" ")]));
  reaches.set(model, found);
  return found;
}

function reachOf(type: TypeModel, byName: Map<string, TypeModel>): TypeModel[] {
  const reached = new Set([type]);
  // a set goes on to what is added while it is gone through
  for (const { references } of reached) for (const name of references) reached.add(byName.get(name)!);
  return [...reached];
}

function numberOf(type: TypeModel): number {
  const key = schemaKey(type);
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}
