import { isRead } from "../policy/repeat.js";
import { own } from "../own.js";
import type { Protocol } from "../protocol.js";
import { record, regionOf, text } from "../received.js";
import { ClientError, type ErrorFacts } from "./client-error.js";

/** What a client does about an error type; `retry` of the spec's errors.json. */
export type RetryPolicy =
  | "never"
  | "back-off"
  | "reads"
  | "when-settled"
  | "new-token"
  | "other-region"
  | "after-login";

/** The server answered with an error. Its `type` is one of the version's `ErrorType`, or one of the future. */
export class ApiError extends ClientError {
  override readonly name = "ApiError";
  declare readonly type: string;
  declare readonly data: Readonly<Record<string, unknown>> | undefined;
  /** The HTTP status of the Web API; undefined over RTM. */
  declare readonly status: number | undefined;
  /** What the documentation says may be done; `never` for a type that is not known. */
  declare readonly policy: RetryPolicy;
}

/** Reads the payload of an error; whatever it is, an error comes of it. */
export function apiError(
  protocol: Protocol,
  payload: unknown,
  facts: ErrorFacts & { readonly status?: number },
): ApiError {
  const error = record(record(payload)["error"] ?? payload);
  const type = text(error["type"]);
  const policy = own(protocol.errors, type) ?? (regionOf(error["data"]) ? "other-region" : "never");
  return new ApiError(`${facts.action} failed: ${text(error["message"])} (${type})`, {
    ...facts,
    type,
    data: error["data"],
    policy,
    retryable: policy === "reads" ? isRead(facts.action!) : policy !== "never",
  });
}
