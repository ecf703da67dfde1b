import { compile, type Options } from "json-schema-to-typescript";

import type { TypeModel } from "../../model/model.ts";
import { identifier } from "../encode.ts";
import type { PlainSchema } from "../../project/plain-schema.ts";
import { numberOf, schemaKey } from "../type-key.ts";
import { lower, textOf } from "./lower.ts";

const OPTIONS: Partial<Options> = {
  additionalProperties: false,
  bannerComment: "",
  declareExternallyReferenced: false,
  enableConstEnums: false,
  format: false,
  ignoreMinAndMaxItems: true,
  unknownAny: true,
};

const compiled = new Map<string, Promise<string>>();

/** The declaration of a type. Versions share most of their types, so equal ones are compiled once. */
export function compileType(type: TypeModel, types: Record<string, PlainSchema>): Promise<string> {
  const { name, schema } = type;
  const key = [schemaKey(type), ...type.references.map((reference) => textKey(types[reference]!))].join(" ");
  const known = compiled.get(key) ?? compile(lower(schema, types), identifier(name), OPTIONS).then(withShortComments);
  compiled.set(key, known);
  return known;
}

const textKeys = new WeakMap<PlainSchema, number>();

/** The same for types that lend the same text. */
function textKey(schema: PlainSchema): number {
  const known = textKeys.get(schema) ?? numberOf(JSON.stringify(textOf(schema)));
  textKeys.set(schema, known);
  return known;
}

/** A comment of one line stands on one line. */
function withShortComments(text: string): string {
  return text.trim().replace(/^([ \t]*)\/\*\*\n[ \t]*\* ([^\n]*)\n[ \t]*\*\//gm, "$1/** $2 */");
}
