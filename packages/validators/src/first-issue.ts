import { expectation } from "./expectation.js";
import { describe, stepTo, toSentence, type ValidationIssue } from "./issue.js";

type Key = string | number;

/** An issue whose texts are made when they are read, so that it costs next to nothing where nobody does. */
class FirstIssue implements ValidationIssue {
  readonly keyword: string;
  /** The keys that lead to the value, the last first. */
  readonly #keys: Key[];
  readonly #value: unknown;
  readonly #detail: unknown;

  constructor(keys: Key[], value: unknown, keyword: string, detail: unknown) {
    this.keyword = keyword;
    this.#keys = keys;
    this.#value = value;
    this.#detail = detail;
  }

  get path(): Key[] {
    return [...this.#keys].reverse();
  }

  get pointer(): string {
    return this.path.map(stepTo).join("");
  }

  get expected(): string {
    return expectation(this.keyword, this.#detail);
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

  /** The same, seen from the object or array that the value stands in. */
  below(key: Key): FirstIssue {
    this.#keys.push(key);
    return this;
  }
}

/** What is wrong with a value. The generated modules call this and the others. */
export function issueAt(keys: Key[], value: unknown, keyword: string, detail?: unknown): FirstIssue {
  return new FirstIssue(keys, value, keyword, detail);
}

/** What is wrong with a property that may not be missing. */
export function issueOfRequired(keys: Key[], value: unknown, keyword: string, detail?: unknown): FirstIssue {
  return value === undefined
    ? new FirstIssue(keys, value, "required", undefined)
    : new FirstIssue(keys, value, keyword, detail);
}
