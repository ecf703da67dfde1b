import { expectation } from "./expectation.js";
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

/** What errors say, each once. */
export function toIssues(data: unknown, errors: readonly CheckError[]): ValidationIssue[] {
  const issues = new Map<string, ValidationIssue>();
  for (const { pointer, keyword, detail } of errors) {
    // a missing and an unknown property are at fault themselves, not the object that they belong to
    const isOfProperty = keyword === "required" || keyword === "additionalProperties";
    const issue = createIssue(
      data,
      isOfProperty ? pointer + stepTo(detail as string) : pointer,
      keyword,
      expectation(keyword, detail),
    );
    issues.set(keyword + issue.message, issue);
  }
  return [...issues.values()];
}

export function createIssue(data: unknown, pointer: string, keyword: string, expected: string): ValidationIssue {
  let value = data;
  const path: (string | number)[] = [];
  for (const step of pointer.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
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
  return `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
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
