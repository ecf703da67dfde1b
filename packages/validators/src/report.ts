/** An error as the compiled checks report it. */
export interface CheckError {
  /** The JSON Pointer of the value, or of the object whose property is missing or unknown. */
  readonly pointer: string;
  readonly keyword: string;
  /** What the keyword asks for: a type, a limit, allowed values, or the name of a property. */
  readonly detail: unknown;
}

/** Adds an error to those found so far. The compiled checks call this. */
export function report(errors: CheckError[], pointer: string, keyword: string, detail?: unknown): void {
  errors.push({ pointer, keyword, detail });
}
