import { InvalidRequestError, ClientError } from "./errors/client-error.js";

/** What the client uses of a validator of `@chatwire/validators`. */
export interface PayloadValidator {
  (data: unknown): boolean;
  issues(data: unknown): readonly { readonly pointer: string; readonly message: string }[];
}

/** The maps of a version, as `import * as validators from "@chatwire/validators/agent/v3.6"` gives them. */
export interface ValidatorMaps {
  readonly pushValidators: object;
  readonly requestValidators: object;
  readonly responseValidators: object;
}

/**
 * `warn`: what is invalid is reported as an `error` event and passes. `strict`: an invalid request is not sent, an
 * invalid response rejects its call, an invalid push is reported and not delivered.
 */
export interface ValidateOptions {
  readonly validators: ValidatorMaps;
  readonly mode: "warn" | "strict";
}

/** A push or a response does not fit its schema. */
export class InvalidPayloadError extends ClientError {
  override readonly name = "InvalidPayloadError";
  readonly payload: unknown;
  readonly issues: readonly { readonly pointer: string; readonly message: string }[];

  constructor(what: string, payload: unknown, issues: InvalidPayloadError["issues"]) {
    super(`${what} does not fit its schema: ${issues.map(({ message }) => message).join(" ")}`);
    this.payload = payload;
    this.issues = issues;
  }
}

/** Checks what goes out and comes in; without options everything passes. What is not known passes too. */
export class Validation {
  readonly #options: ValidateOptions | undefined;
  readonly #report: (error: Error) => void;

  constructor(options: ValidateOptions | undefined, report: (error: Error) => void) {
    this.#options = options;
    this.#report = report;
  }

  /** Throws when a request must not be sent. */
  request(action: string, payload: unknown): void {
    const issues = this.#check("requestValidators", action, payload);
    if (issues !== undefined) this.#fail(new InvalidRequestError(action, issues));
  }

  /** Throws when a response must not be handed out. */
  response(action: string, payload: unknown): void {
    const issues = this.#check("responseValidators", action, payload);
    if (issues !== undefined) this.#fail(new InvalidPayloadError(`the response of ${action}`, payload, issues));
  }

  /** Whether a push may be delivered. */
  push(action: string, payload: unknown): boolean {
    const issues = this.#check("pushValidators", action, payload);
    if (issues === undefined) return true;
    this.#report(new InvalidPayloadError(`the push ${action}`, payload, issues));
    return this.#options!.mode === "warn";
  }

  #check(map: keyof ValidatorMaps, name: string, payload: unknown): InvalidPayloadError["issues"] | undefined {
    const validators = this.#options?.validators[map] as Record<string, PayloadValidator> | undefined;
    const validator = validators !== undefined && Object.hasOwn(validators, name) ? validators[name] : undefined;
    return validator === undefined || validator(payload) ? undefined : validator.issues(payload);
  }

  #fail(error: Error): void {
    if (this.#options!.mode === "strict") throw error;
    this.#report(error);
  }
}
