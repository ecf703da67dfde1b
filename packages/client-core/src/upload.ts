import { UsageError } from "./errors/client-error.js";
import * as LIMITS from "./policy/limits.js";

/** A request with a file, as multipart; nested names are joined with a point. */
export function toForm(request: object, form = new FormData(), prefix = ""): FormData {
  for (const [name, value] of Object.entries(request)) {
    const file: unknown = name === "file" && !(value instanceof Blob) ? new Blob([value as BlobPart]) : value;
    if (file instanceof Blob) {
      if (file.size > LIMITS.uploadSize)
        throw new UsageError(`a file may have at most ${LIMITS.uploadSize} bytes, not ${file.size}`);
      form.set(prefix + name, file);
    } else if (Object(value) === value) toForm(value as object, form, `${prefix}${name}.`);
    else if (value !== undefined) form.set(prefix + name, value as string);
  }
  return form;
}
