import { createIssue, toIssues, type ValidationIssue } from "./issue.js";
import { nameOf, toJsonSchema, type Definition } from "./json-schema.js";
import type { CheckError, Way } from "./report.js";
import type { JsonSchema, StandardJSONSchemaV1, StandardSchemaV1 } from "./standard-schema.js";
import { ValidationError } from "./validation-error.js";

export type { Definition };

/** Precompiled; allocates nothing when the value is valid. Never throws, whatever `JSON.parse` gave. */
export interface Validator<T> extends StandardSchemaV1<unknown, T>, StandardJSONSchemaV1<unknown, T> {
  (data: unknown): data is T;
  /** What is wrong, each with its JSON Pointer, what was expected and what was found; [] when nothing is. */
  issues(data: unknown): ValidationIssue[];
  /** Throws a {@link ValidationError} that lists the issues. */
  assert(data: unknown): asserts data is T;
  readonly "~standard": StandardSchemaV1<unknown, T>["~standard"] & StandardJSONSchemaV1<unknown, T>["~standard"];
}

/** A function that Ajv compiled. It adds what it finds to a list of errors. */
export type Check = (data: unknown, at: Way, errors: CheckError[]) => void;

/** Says yes or no at the speed of checks written by hand, and agrees with the check of the same type. */
export type Guard = (data: unknown) => boolean;

/** Puts a guard, the check of the same schema, and the definition of its type behind one face. The generated modules call this. */
export function createValidator<T>(guard: Guard, check: Check, definition: Definition): Validator<T> {
  const issues = (data: unknown): ValidationIssue[] => explain(guard, check, data);
  // what goes in is what comes out
  const schema = ({ target }: { readonly target: string }): JsonSchema => toJsonSchema(definition, target);
  return Object.assign((data: unknown): data is T => accepts(guard, data), {
    issues,
    assert(data: unknown): asserts data is T {
      const found = issues(data);
      if (found.length > 0) throw new ValidationError(nameOf(definition), found);
    },
    "~standard": {
      version: 1 as const,
      vendor: "chatwire",
      validate(value: unknown) {
        const found = issues(value);
        return found.length > 0 ? { issues: found } : { value: value as T };
      },
      jsonSchema: { input: schema, output: schema },
    },
  });
}

/** A value that is nested deeper than the stack reaches is refused. */
function accepts(guard: Guard, data: unknown): boolean {
  try {
    return guard(data);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The check runs only where the guard has said no. Where it finds nothing, the guard alone ran out of stack. */
function explain(guard: Guard, check: Check, data: unknown): ValidationIssue[] {
  if (accepts(guard, data)) return [];
  const errors: CheckError[] = [];
  try {
    check(data, undefined, errors);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    errors.length = 0;
  }
  return errors.length === 0
    ? [createIssue(data, undefined, "maxDepth", "nested less deeply")]
    : toIssues(data, errors);
}
