import { registerSchema } from "@hyperjump/json-schema/draft-2020-12";
import { compile, getSchema, interpret } from "@hyperjump/json-schema/experimental";
import { fromJs } from "@hyperjump/json-schema/instance/experimental";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

import type { PublishedDocument } from "./versions.ts";

/** Whether a value is of a type, in the judgement of some implementation of JSON Schema. */
export type Oracle = (type: string, value: unknown) => boolean;

/** Ajv on the schema as it is published, with all its strictness but what our schemas break on purpose. */
export function createAjv(document: PublishedDocument): Oracle {
  const ajv = new Ajv2020({
    strict: true,
    // an alternative may require a property that stands beside the alternatives
    strictRequired: false,
    // `["string", "null"]`
    allowUnionTypes: true,
    // a format only names what the pattern beside it checks
    validateFormats: false,
    keywords: ["x-chatwire"],
    code: { optimize: false },
  });
  ajv.addSchema(document);
  const validators = new Map<string, ValidateFunction>();
  return (type, value) => {
    const validate = validators.get(type) ?? ajv.getSchema(`${document.$id}#/$defs/${type}`)!;
    validators.set(type, validate);
    return validate(value) === true;
  };
}

/** Hyperjump on the same document. All definitions are compiled at once; each can then be asked for by its place. */
export async function createHyperjump(document: PublishedDocument): Promise<Oracle> {
  const { "x-chatwire": _, ...schema } = document;
  registerSchema(schema as never);
  const { ast } = await compile(await getSchema(document.$id));
  return (type, value) => interpret({ ast, schemaUri: `${document.$id}#/$defs/${type}` }, fromJs(value as never)).valid;
}
