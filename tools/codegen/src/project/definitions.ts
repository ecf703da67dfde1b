import { unknownType } from "../load/naming.ts";
import { referenceTo, type PlainSchema, type Reference } from "./plain-schema.ts";
import { roomForUnknown } from "./project-union.ts";

/** The types of a version by their names, as they are found. */
export class Definitions {
  readonly #schemas = new Map<string, PlainSchema>();

  /** The room for unknown tags in a named union becomes a type of its own. */
  define(type: string, schema: PlainSchema): Reference {
    if (roomForUnknown(schema) === undefined) {
      this.#schemas.set(type, schema);
    } else {
      this.#schemas.set(unknownType(type), schema.anyOf!.at(-1)!);
      this.#schemas.set(type, withNamedRoom(type, schema));
    }
    return referenceTo(type);
  }

  has(type: string): boolean {
    return this.#schemas.has(type);
  }

  toObject(): Record<string, PlainSchema> {
    return sortedByName(this.#schemas);
  }
}

const unions = new WeakMap<PlainSchema, PlainSchema>();

/** A schema that is the same object as after the last save gives one that is. */
function withNamedRoom(type: string, schema: PlainSchema): PlainSchema {
  const known = unions.get(schema) ?? {
    ...schema,
    anyOf: [...schema.anyOf!.slice(0, -1), referenceTo(unknownType(type))],
  };
  unions.set(schema, known);
  return known;
}

/** An object with its keys in the order of their characters, whatever the locale. */
export function sortedByName<V>(entries: Iterable<readonly [string, V]>): Record<string, V> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
