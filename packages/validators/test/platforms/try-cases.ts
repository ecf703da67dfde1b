import { ValidationError, type ValidationIssue, type Validator } from "@chatwire/validators";
import * as validators from "@chatwire/validators/agent/v3.6";
import * as guards from "@chatwire/validators/agent/v3.6/guards";

/** A value, and the name of its type. */
export interface Case {
  type: string;
  value: unknown;
}

/** What a platform says of a case. */
export interface Told {
  accepted: boolean;
  guard: boolean;
  issues: ValidationIssue[];
  /** The message of what `assert` throws. */
  thrown?: string;
  standard: unknown;
}

/** Asks everything that a validator has; runs in each platform, from the package as it is published. */
export function tryCases(cases: readonly Case[]): Told[] {
  return cases.map(({ type, value }) => {
    const validator = (validators as unknown as Record<string, Validator<unknown>>)[`validate${type}`]!;
    const guard = (guards as unknown as Record<string, (data: unknown) => boolean>)[`is${type}`]!;
    return {
      accepted: validator(value),
      guard: guard(value),
      issues: validator.issues(value),
      ...thrownBy(() => validator.assert(value)),
      standard: validator["~standard"].validate(value),
    };
  });
}

function thrownBy(work: () => void): { thrown?: string } {
  try {
    work();
    return {};
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    return { thrown: error.message };
  }
}
