import type { CheckError } from "./report.js";

/** One thing that is wrong with a value. */
export interface ValidationIssue {
  /** Where, as a JSON Pointer (RFC 6901); of a missing or an unknown property, where it would stand or stands. */
  readonly pointer: string;
  /** The same as a list of keys and indices. */
  readonly path: readonly (string | number)[];
  /** The keyword of JSON Schema that is not met. */
  readonly keyword: string;
  /** What was expected, for people. */
  readonly expected: string;
  /** What was found, for people; cut where it is long. */
  readonly found: string;
  /** A sentence of the three. */
  readonly message: string;
}

export const PRESENT = "present";
const ABSENT = "absent: no such property is known";

/** What errors say, each once. */
export function toIssues(data: unknown, errors: readonly CheckError[]): ValidationIssue[] {
  const issues = errors.map(({ pointer, keyword, words }) => {
    // a missing and an unknown property are at fault themselves, not the object that they belong to
    if (keyword === "required") return createIssue(data, pointer + stepTo(words), keyword, PRESENT);
    if (keyword === "additionalProperties") return createIssue(data, pointer + stepTo(words), keyword, ABSENT);
    return createIssue(data, pointer, keyword, words);
  });
  return issues.length < 2
    ? issues
    : [...new Map(issues.map((issue) => [issue.keyword + issue.message, issue])).values()];
}

export function createIssue(data: unknown, pointer: string, keyword: string, expected: string): ValidationIssue {
  let value = data;
  const path: (string | number)[] = [];
  const steps = pointer.split("/");
  for (let index = 1; index < steps.length; index += 1) {
    const name = steps[index]!.replace(/~[01]/g, (code) => (code === "~0" ? "~" : "/"));
    path.push(Array.isArray(value) ? Number(name) : name);
    value =
      typeof value === "object" && value !== null && Object.hasOwn(value, name)
        ? (value as Record<string, unknown>)[name]
        : undefined;
  }
  const found = describe(value);
  return { pointer, path, keyword, expected, found, message: toSentence(pointer, expected, found) };
}

/** The step of a JSON Pointer to a key. */
export function stepTo(key: string | number): string {
  return `/${String(key).replace(/[~/]/g, (char) => (char === "~" ? "~0" : "~1"))}`;
}

export function toSentence(pointer: string, expected: string, found: string): string {
  return `${pointer || "The value"} must be ${expected}, not ${found}.`;
}

const LONGEST = 60;

export function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length} items`;
  if (typeof value === "object" && value !== null) return "an object";
  const text = typeof value === "string" ? JSON.stringify(value.slice(0, LONGEST + 1)) : String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
