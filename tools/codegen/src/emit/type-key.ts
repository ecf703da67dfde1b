import type { ApiModel, TypeModel } from "../model/model.ts";
import type { PlainSchema } from "../project/plain-schema.ts";
import { roomForUnknown } from "../project/project-union.ts";

/** Every text that was seen, such as the name and schema of a type, or a list of numbers: what is made from one is kept by its number. */
const numbers = new Map<string, number>();
/** By schema, which is the same object as before a save unless the save changes it. */
const keys = new WeakMap<PlainSchema, { name: string; key: number }>();
const ofModel = new WeakMap<ApiModel, Readable[]>();

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

/** A type, and what may be read to make something of it. */
export interface Readable {
  type: TypeModel;
  /** The same where all that may be read is the same. */
  key: number;
  /** Its schema and those of the types that it refers to, by their names. */
  schemas(): Record<string, PlainSchema>;
}

/** The types of a version, each with those that it refers to. */
export function readables(model: ApiModel): Readable[] {
  const known = ofModel.get(model) ?? readablesIn(model.types);
  ofModel.set(model, known);
  return known;
}

function readablesIn(types: readonly TypeModel[]): Readable[] {
  const byName = new Map(types.map((type) => [type.name, type]));
  return types.map((type) => {
    const all = withReferred(type, byName);
    return {
      type,
      key: numberOf(all.map(schemaKey).join(" ")),
      schemas: () => Object.fromEntries(all.map(({ name, schema }) => [name, schema])),
    };
  });
}

/**
 * A type and those that it refers to. Of one that is but another name, and of the room for unknown tags in a union, what
 * is made is made of what these refer to.
 */
function withReferred(type: TypeModel, byName: Map<string, TypeModel>): TypeModel[] {
  const all = new Set([type]);
  // a set goes on to what is added while it is gone through
  for (const each of all)
    if (each === type || each.kind === "alias" || isRoom(each))
      for (const name of each.references) all.add(byName.get(name)!);
  return [...all];
}

const isRoom = ({ schema }: TypeModel): boolean => roomForUnknown({ anyOf: [schema] }) !== undefined;

const schemas = new WeakMap<ApiModel, Record<string, PlainSchema>>();

/** The schemas of a version by the names of their types. */
export function schemasOf(model: ApiModel): Record<string, PlainSchema> {
  const known = schemas.get(model) ?? Object.fromEntries(model.types.map(({ name, schema }) => [name, schema]));
  schemas.set(model, known);
  return known;
}

const names = new WeakMap<ApiModel, string>();

/** All of a version but the schemas of its types, as a text; those of its envelopes are in it. Most saves leave it. */
export function namesIn(model: ApiModel): string {
  const known =
    names.get(model) ??
    JSON.stringify({ ...model, types: model.types.map(({ name, kind, module }) => [name, kind, module]) });
  names.set(model, known);
  return known;
}
