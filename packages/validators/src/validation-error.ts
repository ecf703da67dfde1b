import type { ValidationIssue } from "./issue.js";

/** Thrown by `assert`: the value is not what it should be. */
export class ValidationError extends Error {
  override readonly name = "ValidationError";
  /** The name of the type that was expected. */
  readonly type: string;
  readonly issues: readonly ValidationIssue[];

  constructor(type: string, issues: readonly ValidationIssue[]) {
    super(`This is no ${type}: ${issues.map(({ message }) => message).join(" ")}`);
    this.type = type;
    this.issues = issues;
  }
}
