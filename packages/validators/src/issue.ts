import { below, type CheckError, type Way } from "./report.js";

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
  const issues: ValidationIssue[] = [];
  for (const { at, keyword, words } of errors) {
    // a missing and an unknown property are at fault themselves, not the object that they belong to
    if (keyword === "required") issues.push(createIssue(data, below(at, words), keyword, PRESENT));
    else if (keyword === "additionalProperties") issues.push(createIssue(data, below(at, words), keyword, ABSENT));
    else issues.push(createIssue(data, at, keyword, words));
  }
  return issues.length < 2
    ? issues
    : [...new Map(issues.map((issue) => [issue.keyword + issue.message, issue])).values()];
}

export function createIssue(data: unknown, at: Way, keyword: string, expected: string): ValidationIssue {
  const path: (string | number)[] = [];
  for (let way = at; way !== undefined; way = way.above) path.push(way.key);
  path.reverse();
  let pointer = "";
  let value = data;
  for (const key of path) {
    pointer += stepTo(key);
    value = (value as Record<string, unknown>)[key];
  }
  const found = describe(value);
  return { pointer, path, keyword, expected, found, message: toSentence(pointer, expected, found) };
}

/** The step of a JSON Pointer to a key; most stand there as they are. */
export function stepTo(key: string | number): string {
  return `/${typeof key === "string" && (key.includes("~") || key.includes("/")) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key}`;
}

export function toSentence(pointer: string, expected: string, found: string): string {
  const what = pointer || "The value";
  if (expected === PRESENT) return `${what} is missing.`;
  return expected === ABSENT ? `${what} is no known property.` : `${what} must be ${expected}, not ${found}.`;
}

const LONGEST = 60;

export function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length} item${value.length === 1 ? "" : "s"}`;
  if (typeof value === "object" && value !== null)
    return Object.keys(value).length > 0 ? "an object" : "an empty object";
  const text = typeof value === "string" ? JSON.stringify(value.slice(0, LONGEST + 1)) : String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
