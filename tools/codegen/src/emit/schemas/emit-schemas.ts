import type { ApiDocument, PlainSchema } from "../../project/plain-schema.ts";
import { escapeUnseen } from "../encode.ts";
import type { OutputFile } from "../output-file.ts";

/** The projected schemas of a version, one file. */
export function emitSchemas(document: ApiDocument): [OutputFile] {
  const { api, version } = document["x-chatwire"];
  return [{ path: `packages/schemas/generated/${api}/v${version}.json`, content: printDocument(document) }];
}

/** No text within a document looks like this, as quotation marks in it are escaped. */
const NO_TYPES = '"$defs": {}';

/** The document as `JSON.stringify` has it, put together once. A type that is the same object as before a save is not printed again. */
function printDocument(document: ApiDocument): string {
  const text = `${print({ ...document, $defs: {} })}\n`;
  const entries = Object.entries(document.$defs);
  if (entries.length === 0) return text;
  const types = entries.flatMap(([name, schema], index) => [
    index === 0 ? "    " : ",\n    ",
    print(name),
    ": ",
    printType(schema),
  ]);
  const at = text.indexOf(NO_TYPES);
  return [text.slice(0, at), '"$defs": {\n', ...types, "\n  }", text.slice(at + NO_TYPES.length)].join("");
}

const printed = new WeakMap<PlainSchema, string>();

/** A type as it stands among the others, two levels deep. A regular expression, as `replaceAll` leaves a text in thousands of pieces. */
function printType(schema: PlainSchema): string {
  const known = printed.get(schema) ?? print(schema).replace(/\n/g, "\n    ");
  printed.set(schema, known);
  return known;
}

const print = (value: unknown): string => escapeUnseen(JSON.stringify(value, null, 2));
