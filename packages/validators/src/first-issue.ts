import { expectation } from "./expectation.js";
import { describe, toPointer, toSentence, type ValidationIssue } from "./issue.js";

/** An issue whose texts are made when they are read, so that it costs next to nothing where nobody does. */
class FirstIssue implements ValidationIssue {
  readonly path: (string | number)[];
  readonly keyword: string;
  readonly #value: unknown;
  readonly #detail: unknown;

  constructor(path: (string | number)[], value: unknown, keyword: string, detail: unknown) {
    this.path = path;
    this.keyword = keyword;
    this.#value = value;
    this.#detail = detail;
  }

  get pointer(): string {
    return toPointer(this.path);
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
}

/** What is wrong with a value. The generated modules call this and the others. */
export function issueAt(path: (string | number)[], value: unknown, keyword: string, detail?: unknown): FirstIssue {
  return new FirstIssue(path, value, keyword, detail);
}

/** What is wrong with a property that may not be missing. */
export function issueOfRequired(path: (string | number)[], value: unknown, keyword: string, detail?: unknown): FirstIssue {
  return value === undefined ? new FirstIssue(path, value, "required", undefined) : new FirstIssue(path, value, keyword, detail);
}

/** What is wrong in a value that stands in another. */
export function issueBelow(path: (string | number)[], issue: FirstIssue): FirstIssue {
  issue.path.unshift(...path);
  return issue;
}

/** What is wrong in such a value that may not be missing. */
export function issueBelowRequired(path: (string | number)[], value: unknown, issue: FirstIssue): FirstIssue {
  return value === undefined ? issueOfRequired(path, value, "required") : issueBelow(path, issue);
}
