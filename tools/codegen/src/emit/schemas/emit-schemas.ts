import type { ApiDocument, PlainSchema } from "../../project/plain-schema.ts";
import { escapeUnseen } from "../encode.ts";
import type { OutputFile } from "../output-file.ts";

/** The projected schemas of a version, one file. */
export function emitSchemas(document: ApiDocument): [OutputFile] {
  const { api, version } = document["x-chatwire"];
  return [{ path: `packages/schemas/generated/${api}/v${version}.json`, content: `${printDocument(document)}\n` }];
}

/** No text within a document looks like this, as quotation marks in it are escaped. */
const NO_TYPES = '"$defs": {}';

/** The document as `JSON.stringify` has it. A type that is the same object as before a save is not printed again. */
function printDocument(document: ApiDocument): string {
  const text = print({ ...document, $defs: {} });
  const types = Object.entries(document.$defs).map(([name, schema]) => `    ${print(name)}: ${printType(schema)}`);
  if (types.length === 0) return text;
  const at = text.indexOf(NO_TYPES);
  return `${text.slice(0, at)}"$defs": {\n${types.join(",\n")}\n  }${text.slice(at + NO_TYPES.length)}`;
}

const printed = new WeakMap<PlainSchema, string>();

/** A type as it stands among the others, two levels deep. */
function printType(schema: PlainSchema): string {
  const known = printed.get(schema) ?? print(schema).replaceAll("\n", "\n    ");
  printed.set(schema, known);
  return known;
}

const print = (value: unknown): string => escapeUnseen(JSON.stringify(value, null, 2));
