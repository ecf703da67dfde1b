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
  const types = Object.entries(document.$defs).map(([name, schema]) => printType(name, schema));
  if (types.length === 0) return text;
  const at = text.indexOf(NO_TYPES);
  const [before, after] = [text.slice(0, at), text.slice(at + NO_TYPES.length)];
  return [`${before}"$defs": {\n`, types.join(",\n"), `\n  }${after}`].join("");
}

const printed = new WeakMap<PlainSchema, { name: string; text: string }>();

/** A type as it stands among the others, two levels deep. A regular expression, as `replaceAll` leaves a text in thousands of pieces. */
function printType(name: string, schema: PlainSchema): string {
  const known = printed.get(schema);
  if (known?.name === name) return known.text;
  const text = `  ${print({ [name]: schema })
    .slice(2, -2)
    .replace(/\n/g, "\n  ")}`;
  printed.set(schema, { name, text });
  return text;
}

const print = (value: unknown): string => escapeUnseen(JSON.stringify(value, null, 2));
