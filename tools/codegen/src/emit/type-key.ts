import type { TypeModel } from "../model/model.ts";
import { referredType, type PlainSchema } from "../project/plain-schema.ts";

const texts = new WeakMap<PlainSchema, string>();

/** The JSON of a schema, made once however many ask for it. */
export function textOf(schema: PlainSchema): string {
  const text = texts.get(schema) ?? JSON.stringify(schema);
  texts.set(schema, text);
  return text;
}

/**
 * The same for types that give the same code: the schema, and where a union is in it all that it refers to, as the tags
 * of the members decide. Versions share most of their types, so what is made by this key is seldom made twice.
 */
export function typeKey({ schema, references }: TypeModel, types: Record<string, PlainSchema>): string {
  const text = textOf(schema);
  return text.includes('"anyOf":') ? [text, ...references.map((type) => textBehind(type, types))].join("\n") : text;
}

/** The text of a type and of what it is another name for. */
function textBehind(type: string, types: Record<string, PlainSchema>): string {
  const schema = types[type]!;
  return schema.$ref === undefined ? textOf(schema) : textOf(schema) + textBehind(referredType(schema.$ref), types);
}
