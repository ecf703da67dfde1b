import { ProtocolError } from "../protocol/protocol-error.js";
import type { UploadedFile } from "../world/world.js";

/** The parts of a form: its texts by their names, and its file. */
export interface Form {
  fields: Record<string, string>;
  file: UploadedFile | undefined;
  /** The name of the part that holds the file. */
  fileField: string | undefined;
}

/** Reads `multipart/form-data`, which `Response` of the platform can. */
export async function readForm(body: Buffer, contentType: string): Promise<Form> {
  const form: Form = { fields: {}, file: undefined, fileField: undefined };
  for (const [name, value] of await parse(body, contentType)) {
    if (typeof value === "string") {
      form.fields[name] = value;
    } else {
      form.file = { name: value.name, content_type: value.type || "application/octet-stream", size: value.size };
      form.fileField = name;
    }
  }
  return form;
}

type Value = string | { readonly name: string; readonly type: string; readonly size: number };

async function parse(body: Buffer, contentType: string): Promise<Iterable<[string, Value]>> {
  try {
    const response = new Response(new Uint8Array(body), { headers: { "content-type": contentType } });
    return (await response.formData()) as unknown as Iterable<[string, Value]>;
  } catch {
    throw new ProtocolError("validation", "Wrong format of request: the body must be multipart/form-data.");
  }
}

const EXECUTABLE = /\.(?:exe|bat|cmd|com|msi|scr|sh|jar|app)$/i;

/** The service takes no programs. */
export function checkFile({ name }: UploadedFile): void {
  if (EXECUTABLE.test(name))
    throw new ProtocolError("validation", "Wrong format of request: executables are not allowed.");
}
