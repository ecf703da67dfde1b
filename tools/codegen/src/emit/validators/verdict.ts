/** A value in the code of a function, and how one gets to it from the function's argument. */
export interface Target {
  /** The variable that holds it. */
  value: string;
  /** The keys that lead to it, as code. */
  path: readonly string[];
  /** Whether it is a property that may not be missing. */
  isRequired: boolean;
}

/** What a schema asks for that a value does not fulfil. */
export interface Reason {
  keyword: string;
  /** What was expected, for people, as a literal. */
  expected: string;
}

/** What the functions of a module say of a value: yes or no, or what is wrong. */
export interface Verdict {
  /** How the function of a type is called. */
  nameOf(type: string): string;
  /** A statement that refuses a value where a condition holds. */
  refuse(condition: string, target: Target, reason: Reason): string;
  /** A statement that refuses a value where the function of a type does. */
  call(type: string, target: Target): string;
  /** Whether a call found nothing wrong, as a condition. */
  accepts(call: string): string;
  /** The statement at the end of a function, where nothing was wrong. */
  end: string;
  /** Whether it says why; then a tag that is missing is told from one that is unknown. */
  explains: boolean;
}
