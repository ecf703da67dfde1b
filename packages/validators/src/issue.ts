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
  for (const { instancePath, keyword, params } of errors) {
    // a missing and an unknown property are at fault themselves, not the object that they belong to
    const own = params["missingProperty"] ?? params["additionalProperty"];
    const pointer = own === undefined ? instancePath : `${instancePath}/${String(own).replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const { path, value } = follow(data, pointer);
    const issue = createIssue(pointer, path, keyword, expectation(keyword, params), describe(value));
    const key = `${keyword} ${issue.message}`;
    if (!issues.has(key)) issues.set(key, issue);
  }
  return [...issues.values()];
}

/** The issue of a value that is nested deeper than the stack reaches. */
export function tooDeep(): ValidationIssue {
  return createIssue("", [], "maxDepth", "nested less deeply", "so many levels");
}

function createIssue(pointer: string, path: ValidationIssue["path"], keyword: string, expected: string, found: string): ValidationIssue {
  return { pointer, path, keyword, expected, found, message: `${pointer || "The value"} must be ${expected}, not ${found}.` };
}

/** The keys of a pointer, those of arrays as numbers, and what stands there. */
function follow(data: unknown, pointer: string): { path: (string | number)[]; value: unknown } {
  let value = data;
  const steps = pointer.split("/").slice(1);
  const path = steps.map((step) => {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const key = Array.isArray(value) ? Number(name) : name;
    value = typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
    return key;
  });
  return { path, value };
}

const LONGEST = 60;

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length} items`;
  if (typeof value === "object" && value !== null) return "an object";
  const text = typeof value === "string" ? JSON.stringify(value.slice(0, LONGEST + 1)) : String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
