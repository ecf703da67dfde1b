import type { ApiDocument } from "../../project/plain-schema.ts";
import { escapeUnseen } from "../encode.ts";
import type { OutputFile } from "../output-file.ts";

/** The projected schemas of a version, one file. */
export function emitSchemas(document: ApiDocument): [OutputFile] {
  const { api, version } = document["x-chatwire"];
  return [
    {
      path: `packages/schemas/generated/${api}/v${version}.json`,
      content: `${escapeUnseen(JSON.stringify(document, null, 2))}\n`,
    },
  ];
}
