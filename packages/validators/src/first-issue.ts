import { describe, PRESENT, stepTo, toSentence, type ValidationIssue } from "./issue.js";

type Key = string | number;

/** A key on the way to a value, and the rest of the way. */
interface Step {
  key: Key;
  rest: Step | undefined;
}

/** An issue whose texts are made when they are read, so that it costs next to nothing where nobody does. */
class FirstIssue implements ValidationIssue {
  readonly keyword: string;
  readonly expected: string;
  readonly #value: unknown;
  #way: Step | undefined;

  constructor(value: unknown, keyword: string, expected: string) {
    this.keyword = keyword;
    this.expected = expected;
    this.#value = value;
  }

  /** The same, seen from the object or the list that the value stands in. */
  below(key: Key): this {
    this.#way = { key, rest: this.#way };
    return this;
  }

  get path(): Key[] {
    const path: Key[] = [];
    for (let step = this.#way; step !== undefined; step = step.rest) path.push(step.key);
    return path;
  }

  get pointer(): string {
    return this.path.map(stepTo).join("");
  }

  get found(): string {
    return describe(this.#value);
  }

  get message(): string {
    return toSentence(this.pointer, this.expected, this.found);
  }

  toJSON(): ValidationIssue {
    const { pointer, path, keyword, expected, found, message } = this;
    return { pointer, path, keyword, expected, found, message };
  }
}

/** What is wrong with a value. The generated modules call this and the next. */
export function issueOf(value: unknown, keyword: string, expected: string): FirstIssue {
  return new FirstIssue(value, keyword, expected);
}

/** What is wrong with the value of a property that may not be missing. */
export function issueOfRequired(value: unknown, keyword: string, expected: string): FirstIssue {
  return value === undefined ? new FirstIssue(value, "required", PRESENT) : new FirstIssue(value, keyword, expected);
}
