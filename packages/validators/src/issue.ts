import type { CheckError } from "./report.js";

/** One thing that is wrong with a value. */
export interface ValidationIssue {
  /** Where, as a JSON Pointer (RFC 6901); of a missing or an unknown property, the place where it would stand or stands. */
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

/** Keywords that only say that another one failed. */
const SUMMARIES = new Set(["if"]);

/** What errors say, each once. */
export function toIssues(data: unknown, errors: readonly CheckError[]): ValidationIssue[] {
  const seen = new Set<string>();
  return errors
    .filter(({ keyword }) => !SUMMARIES.has(keyword))
    .map((error) => toIssue(data, error))
    .filter(({ pointer, keyword, expected }) => {
      const key = `${keyword} ${pointer} ${expected}`;
      return seen.size < seen.add(key).size;
    });
}

/** The issue of a value that is nested deeper than the stack reaches. */
export function tooDeep(): ValidationIssue {
  const expected = "fewer levels of nesting";
  const found = "a value that is nested too deeply to be checked";
  return { pointer: "", path: [], keyword: "maxDepth", expected, found, message: `The value must have ${expected}.` };
}

function toIssue(data: unknown, { instancePath, keyword, params }: CheckError): ValidationIssue {
  const parent = stepsOf(instancePath);
  const extra = keyword === "required" ? params["missingProperty"] : keyword === "additionalProperties" ? params["additionalProperty"] : undefined;
  const steps = typeof extra === "string" ? [...parent, extra] : parent;
  const path = keysOf(data, steps);
  const pointer = steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  const expected = expectation(keyword, params);
  const found = keyword === "required" ? "nothing" : describe(valueAt(data, path));
  return { pointer, path, keyword, expected, found, message: `${pointer || "The value"} must be ${expected}, not ${found}.` };
}

function expectation(keyword: string, params: Readonly<Record<string, unknown>>): string {
  const limit = String(params["limit"]);
  switch (keyword) {
    case "type":
      return [params["type"]].flat().map(String).map(withArticle).join(" or ");
    case "required":
      return "present";
    case "additionalProperties":
      return "absent, as no such property is known";
    case "enum":
      return `one of ${(params["allowedValues"] as unknown[]).map((value) => JSON.stringify(value)).join(", ")}`;
    case "const":
      return JSON.stringify(params["allowedValue"]);
    case "pattern":
      return `text that matches ${String(params["pattern"])}`;
    case "anyOf":
      return "one of several alternatives, of which none fits";
    case "not":
      return "something else";
    case "uniqueItems":
      return "a list without repeated items";
    case "minimum":
      return `at least ${limit}`;
    case "maximum":
      return `at most ${limit}`;
    case "exclusiveMinimum":
      return `more than ${limit}`;
    case "exclusiveMaximum":
      return `less than ${limit}`;
    case "minLength":
      return `text of at least ${limit} characters`;
    case "maxLength":
      return `text of at most ${limit} characters`;
    case "minItems":
      return `a list of at least ${limit} items`;
    case "maxItems":
      return `a list of at most ${limit} items`;
    case "minProperties":
      return `an object of at least ${limit} properties`;
    case "maxProperties":
      return `an object of at most ${limit} properties`;
    default:
      return `what ${keyword} allows`;
  }
}

function withArticle(type: string): string {
  if (type === "null") return type;
  return /^[aio]/.test(type) ? `an ${type}` : `a ${type}`;
}

const LONGEST = 60;

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length} items`;
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(typeof value === "string" ? value.slice(0, LONGEST + 1) : value) ?? String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function stepsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Steps into arrays as numbers. */
function keysOf(data: unknown, steps: readonly string[]): (string | number)[] {
  let at: unknown = data;
  return steps.map((step) => {
    const key = Array.isArray(at) ? Number(step) : step;
    at = valueAt(at, [key]);
    return key;
  });
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((at, key) => (typeof at === "object" && at !== null && Object.hasOwn(at, key) ? (at as Record<string | number, unknown>)[key] : undefined), data);
}
