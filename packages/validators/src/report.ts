/** An error as the compiled checks report it. */
export interface CheckError {
  /** The JSON Pointer of the value, or of the object whose property is missing or unknown. */
  readonly pointer: string;
  readonly keyword: string;
  /** What was expected, for people; of a property that is missing or unknown, its name. */
  readonly words: string;
}

/** Adds an error to those found so far. The compiled checks call this. */
export function report(errors: CheckError[], pointer: string, keyword: string, words: string): void {
  errors.push({ pointer, keyword, words });
}
