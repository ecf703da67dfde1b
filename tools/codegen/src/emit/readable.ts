import type { ApiModel, TypeModel } from "../model/model.ts";
import type { PlainSchema } from "../project/plain-schema.ts";
import { roomForUnknown } from "../project/project-union.ts";
import { numberOf, schemaKey } from "./type-key.ts";

/** A type, and what may be read to make something of it. */
export interface Readable {
  type: TypeModel;
  /** The same where all that may be read is the same. */
  key: number;
  /** Its schema and those of the types that it refers to, by their names. */
  schemas(): Record<string, PlainSchema>;
}

const ofModel = new WeakMap<ApiModel, Readable[]>();

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
