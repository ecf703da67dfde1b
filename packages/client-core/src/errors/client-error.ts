/** What an error says of the request that failed, and what caused it. */
export interface ErrorFacts {
  /** The name of the action on the wire. */
  readonly action?: string | undefined;
  readonly requestId?: string | undefined;
  /** A read changes nothing, so that to retry it does no harm. */
  readonly retryable?: boolean;
  readonly cause?: unknown;
}

/** The parent of all errors of the clients. */
export class ClientError extends Error {
  override readonly name: string = "ClientError";
  declare readonly action: string | undefined;
  declare readonly requestId: string | undefined;
  /**
   * Whether the same request may be retried: that does no harm, and may succeed. What has to happen before, `policy`
   * of an ApiError says.
   */
  readonly retryable: boolean = false;
  /** Whether the request may have taken effect although no answer came. */
  readonly outcomeUnknown: boolean = false;

  constructor(message: string, facts: ErrorFacts | Readonly<Record<string, unknown>> = {}) {
    super(message, facts);
    Object.assign(this, facts);
  }
}

/** Something was asked for that cannot be: an option is missing, a URL is malformed, a file is too large. */
export class UsageError extends ClientError {
  override readonly name = "UsageError";
}

/** What is thrown may be anything; what is reported is an error. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
