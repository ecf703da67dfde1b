/** How one gets to a value: its key, and the way to the object or the list that it stands in; nothing at the top. */
export type Way = { readonly above: Way; readonly key: string | number } | undefined;

/** An error as the compiled checks report it. */
export interface CheckError {
  /** The way to the value, or to the object whose property is missing or unknown. */
  readonly at: Way;
  readonly keyword: string;
  /** What was expected, for people; of a property that is missing or unknown, its name. */
  readonly words: string;
}

/** Adds an error to those found so far. The compiled checks call this and the next. */
export function report(errors: CheckError[], at: Way, keyword: string, words: string): void {
  errors.push({ at, keyword, words });
}

/** The way to a value within another. */
export function below(above: Way, key: string | number): Way {
  return { above, key };
}
