/** What every error of a client says of the request that failed. */
export interface RequestFacts {
  /** The name of the action on the wire. */
  readonly action?: string | undefined;
  readonly requestId?: string | undefined;
}

/** The parent of all errors of the clients. */
export class ClientError extends Error {
  override readonly name: string = "ClientError";
  readonly action: string | undefined;
  readonly requestId: string | undefined;
  /** Whether the same request may be made again without harm. */
  readonly retryable: boolean = false;
  /** Whether the request may have taken effect although no answer came. */
  readonly outcomeUnknown: boolean = false;

  constructor(message: string, { action, requestId }: RequestFacts = {}, options?: ErrorOptions) {
    super(message, options);
    this.action = action;
    this.requestId = requestId;
  }
}

/** Something was asked for that cannot be: an option is missing, a URL is malformed, a file is too large. */
export class UsageError extends ClientError {
  override readonly name = "UsageError";
}

/** The request breaks its schema; it was not sent. */
export class InvalidRequestError extends ClientError {
  override readonly name = "InvalidRequestError";
  readonly issues: readonly { readonly pointer: string; readonly message: string }[];

  constructor(action: string, issues: InvalidRequestError["issues"]) {
    super(`${action} was not sent: ${issues.map(({ message }) => message).join(" ")}`, { action });
    this.issues = issues;
  }
}
