import type { ApiModel, TypeModel } from "../model/model.ts";
import type { PlainSchema } from "../project/plain-schema.ts";

/** Every text that was seen, such as the name and schema of a type, or a list of numbers: what is made from one is kept by its number. */
const numbers = new Map<string, number>();
/** By schema, which is the same object as before a save unless the save changes it. */
const keys = new WeakMap<PlainSchema, { name: string; key: number }>();

export function numberOf(text: string): number {
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
}

/** The same for types of one name and schema. Versions share most of their types, so what is made by it is seldom made twice. */
export function schemaKey(type: TypeModel): number {
  const known = keys.get(type.schema);
  if (known?.name === type.name) return known.key;
  const key = numberOf(`${type.name} ${JSON.stringify(type.schema)}`);
  keys.set(type.schema, { name: type.name, key });
  return key;
}

const schemas = new WeakMap<ApiModel, Record<string, PlainSchema>>();

/** The schemas of a version by the names of their types. */
export function schemasOf(model: ApiModel): Record<string, PlainSchema> {
  const known = schemas.get(model) ?? Object.fromEntries(model.types.map(({ name, schema }) => [name, schema]));
  schemas.set(model, known);
  return known;
}
