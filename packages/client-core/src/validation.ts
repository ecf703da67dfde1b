import { ClientError } from "./errors/client-error.js";
import type { Emitter } from "./events/emitter.js";

/** What the client uses of a validator of `@chatwire/validators`. */
export interface PayloadValidator {
  (data: unknown): boolean;
  issues(data: unknown): readonly PayloadIssue[];
}

export interface PayloadIssue {
  readonly pointer: string;
  readonly message: string;
}

/** The maps of a version, as `import * as validators from "@chatwire/validators/agent/v3.6"` gives them. */
export interface ValidatorMaps {
  readonly pushValidators: object;
  readonly requestValidators: object;
  readonly responseValidators: object;
}

/**
 * `warn`: what is invalid is reported as an `error` event and passes. `strict`: an invalid request is not sent, an
 * invalid response rejects its call, an invalid push is reported and not delivered. A push that nobody listens to is not
 * looked at.
 */
export interface ValidateOptions {
  readonly validators: ValidatorMaps;
  readonly mode: "warn" | "strict";
}

/** The request breaks its schema; it was not sent. */
export class InvalidRequestError extends ClientError {
  override readonly name = "InvalidRequestError";
  declare readonly issues: readonly PayloadIssue[];
}

/** A push or a response does not fit its schema. */
export class InvalidPayloadError extends ClientError {
  override readonly name = "InvalidPayloadError";
  declare readonly payload: unknown;
  declare readonly issues: readonly PayloadIssue[];
}

/** What is checked. */
export type Checked = "request" | "response" | "push";

/** Whether a payload passes: one that does not, of a request or a response, throws in strict mode. What is not known passes. */
export type Validate = (what: Checked, action: string, payload: unknown) => boolean;

export function validation(options: ValidateOptions | undefined, emitter: Emitter): Validate | undefined {
  if (!options) return undefined;
  const { validators, mode } = options;
  const isStrict = mode === "strict";
  const maps = {
    request: byName(validators.requestValidators),
    response: byName(validators.responseValidators),
    push: byName(validators.pushValidators),
  };
  return (what, action, payload) => {
    const validator = maps[what].get(action);
    if (!validator || validator(payload)) return true;
    const issues = validator.issues(payload);
    const Problem = what === "request" ? InvalidRequestError : InvalidPayloadError;
    const said = issues.map(({ message }) => message).join(" ");
    const error = new Problem(`the ${what} of ${action} does not fit: ${said}`, { action, payload, issues });
    if (isStrict && what !== "push") throw error;
    emitter.report(error);
    return !isStrict;
  };
}

type Validators = ReadonlyMap<string, PayloadValidator>;
const known = new WeakMap<object, Validators>();

/** As a map, in which the name in a frame is found much faster: it is a new text each time. All clients share it. */
function byName(validators: object): Validators {
  const map = known.get(validators) ?? new Map(Object.entries(validators));
  known.set(validators, map);
  return map;
}
