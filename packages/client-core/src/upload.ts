import { UsageError } from "./errors/client-error.js";
import * as LIMITS from "./policy/limits.js";

/** What a file may be handed over as; a `File` has a name, too. (`ArrayBufferView` is no generic before TypeScript 5.7.) */
export type FileContent = Blob | ArrayBuffer | ArrayBufferView | string;

/** A request with a file: its type on the wire only says that the content is a text of bytes. */
export type Upload<Request> = {
  [Name in keyof Request]: Name extends "file"
    ? FileContent
    : Request[Name] extends object
      ? Upload<Request[Name]>
      : Request[Name];
};

/** A request with a file, as multipart; nested names are joined with a point. */
export function toForm(request: object, form = new FormData(), prefix = ""): FormData {
  for (const [name, value] of Object.entries(request)) {
    const file: unknown = name === "file" && !(value instanceof Blob) ? new Blob([value as BlobPart]) : value;
    if (file instanceof Blob) {
      if (file.size > LIMITS.uploadSize)
        throw new UsageError(`a file has at most ${LIMITS.uploadSize} bytes, not ${file.size}`);
      form.set(prefix + name, file);
    } else if (Object(value) === value) toForm(value as object, form, `${prefix}${name}.`);
    else if (value !== undefined) form.set(prefix + name, value as string);
  }
  return form;
}
