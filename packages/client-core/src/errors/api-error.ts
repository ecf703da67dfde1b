import { ClientError, type RequestFacts } from "./client-error.js";

/** What a client does about an error type; `retry` of the spec's errors.json. */
export type RetryPolicy = "never" | "back-off" | "reads" | "when-settled" | "new-token" | "other-region" | "after-login";

/** An error as the server words it. */
export interface ApiErrorBody {
  readonly type: string;
  readonly message: string;
  readonly data?: Readonly<Record<string, unknown>> | undefined;
}

/** The server answered with an error. Its `type` is one of the version's `ErrorType`, or one of the future. */
export class ApiError extends ClientError {
  override readonly name = "ApiError";
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>> | undefined;
  /** The status of the Web API; undefined over RTM. */
  readonly status: number | undefined;
  /** What the documentation says may be done; `never` for a type that is not known. */
  readonly policy: RetryPolicy;
  override readonly retryable: boolean;

  constructor(body: ApiErrorBody, policy: RetryPolicy | undefined, facts: RequestFacts & { status?: number | undefined }) {
    super(`${facts.action ?? "the request"} failed: ${body.message} (${body.type})`, facts);
    this.type = body.type;
    this.data = body.data;
    this.status = facts.status;
    this.policy = policy ?? "never";
    this.retryable = this.policy !== "never";
  }

  /** The region to go to, when the error is that this is the wrong one. */
  get region(): string | undefined {
    const region = this.policy === "other-region" ? this.data?.["region"] : undefined;
    return typeof region === "string" ? region : undefined;
  }
}

/** Reads the body of an error; whatever it is, an error comes of it. */
export function readApiError(payload: unknown): ApiErrorBody {
  const outer = asRecord(payload);
  const inner = asRecord(outer?.["error"]) ?? outer;
  const { type, message, data } = inner ?? {};
  return {
    type: typeof type === "string" ? type : "unknown",
    message: typeof message === "string" ? message : "the server gave no reason",
    data: asRecord(data),
  };
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
}
