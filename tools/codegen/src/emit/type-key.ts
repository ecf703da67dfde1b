import type { ApiModel, TypeModel } from "../model/model.ts";

/** Every name and schema of a type that was seen, by number: what is made from a type is kept by its number. */
const numbers = new Map<string, number>();
const keys = new WeakMap<TypeModel, number>();
const reachKeys = new WeakMap<ApiModel, Map<TypeModel, string>>();

/** The same for types of one name and schema. Versions share most of their types, so what is made by it is seldom made twice. */
export function schemaKey(type: TypeModel): number {
  const known = keys.get(type);
  if (known !== undefined) return known;
  const text = `${type.name} ${JSON.stringify(type.schema)}`;
  const key = numbers.get(text) ?? numbers.size;
  numbers.set(text, key);
  keys.set(type, key);
  return key;
}

/** Keys that are the same where all that a type leads to is the same, too. */
export function keysWithReach(model: ApiModel): Map<TypeModel, string> {
  const byName = new Map(model.types.map((type) => [type.name, type]));
  const known =
    reachKeys.get(model) ?? new Map(model.types.map((type) => [type, reachOf(type, byName).map(schemaKey).join(" ")]));
  reachKeys.set(model, known);
  return known;
}

function reachOf(type: TypeModel, byName: Map<string, TypeModel>): TypeModel[] {
  const reached = new Set([type]);
  // a set goes on to what is added while it is gone through
  for (const { references } of reached) for (const name of references) reached.add(byName.get(name)!);
  return [...reached];
}
