/** A type of a version of an API. */
export interface TypeOf {
  api: string;
  type: string;
}

/** Something that checks payloads. */
export interface Candidate {
  name: string;
  /** What it is and how it was made. */
  says: string;
  /** What it is known to be wrong about, if anything; nobody else may be. */
  faults?: string;
  /** An ES module that exports, by the name of each type, a function that says whether a value is of it. */
  write(types: readonly TypeOf[]): string | Promise<string>;
}
