import type { PlainSchema } from "../../../tools/codegen/src/project/plain-schema.ts";
import { readTypes } from "../payloads.ts";
import type { TypeOf } from "./candidate.ts";

export type { PlainSchema };

/** The schema of a type, under a name that no type of another API has. */
export interface NamedSchema {
  name: string;
  schema: PlainSchema;
}

export const nameOf = ({ api, type }: TypeOf): string => `${api}_${type}`;

/** The schemas of types and of all that they refer to, each after those that it refers to, with references to their names. */
export function schemasOf(wanted: readonly TypeOf[]): NamedSchema[] {
  const found = new Map<string, NamedSchema>();
  const visit = (of: TypeOf, types: Record<string, PlainSchema>): void => {
    const name = nameOf(of);
    if (found.has(name)) return;
    const schema = JSON.parse(JSON.stringify(types[of.type]), (key, value: unknown) => {
      if (key !== "$ref") return value;
      const referred = { api: of.api, type: String(value).slice("#/$defs/".length) };
      visit(referred, types);
      return `#/$defs/${nameOf(referred)}`;
    }) as PlainSchema;
    found.set(name, { name, schema });
  };
  for (const of of wanted) visit(of, readTypes(of.api) as Record<string, PlainSchema>);
  return [...found.values()];
}

export const byName = (schemas: readonly NamedSchema[]): Record<string, PlainSchema> =>
  Object.fromEntries(schemas.map(({ name, schema }) => [name, schema]));

/** How the schemas of a library are written. Each method gives an expression of its code. */
export interface Writer {
  reference(name: string): string;
  any(): string;
  scalar(type: "boolean" | "null"): string;
  text(limits: { pattern?: string; minLength?: number; maxLength?: number; noneOf?: readonly unknown[] }): string;
  number(limits: { integer: boolean; minimum?: number; maximum?: number }): string;
  oneOf(values: readonly unknown[]): string;
  array(items: string, limits: { maxItems?: number }): string;
  map(values: string): string;
  object(properties: readonly { name: string; schema: string; required: boolean }[], closed: boolean): string;
  union(members: readonly string[], tag: string | undefined, room: string | undefined): string;
}
