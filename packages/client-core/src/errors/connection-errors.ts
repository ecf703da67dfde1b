import type { RetryPolicy } from "./api-error.js";
import { ClientError, type ErrorFacts } from "./client-error.js";

/** No answer came in time. If the request was sent, it may have taken effect: `outcomeUnknown`. */
export class TimeoutError extends ClientError {
  override readonly name = "TimeoutError";

  constructor(milliseconds: number, outcomeUnknown: boolean, facts: ErrorFacts) {
    super(`nothing came for ${facts.action} in ${milliseconds} ms`, {
      ...facts,
      outcomeUnknown,
      retryable: !outcomeUnknown || facts.retryable,
    });
  }
}

/** The connection was lost after the request was sent and before its answer came: it may have taken effect. */
export class ConnectionLostError extends ClientError {
  override readonly name = "ConnectionLostError";
  override readonly outcomeUnknown = true;
}

/** The client is closed, was never connected, or has given up; the request was not sent. */
export class ClosedError extends ClientError {
  override readonly name = "ClosedError";
  /** Why, where the client has given up: a disconnect reason. */
  declare readonly reason: string | undefined;

  constructor(reason?: string, facts?: ErrorFacts) {
    super(`not connected: ${reason ?? "call connect()"}`, { ...facts, reason });
  }
}

/** A frame from the server could not be understood. It is reported, and nothing else happens. */
export class BadFrameError extends ClientError {
  override readonly name = "BadFrameError";
  /** The frame, or its beginning. */
  declare readonly frame: string;

  constructor(problem: string, frame: unknown, cause?: unknown) {
    super(`bad frame: ${problem}`, { frame: String(frame).slice(0, 1000), cause });
  }
}

/** The Web API could not be reached, or answered with something that is no answer of it. */
export class NetworkError extends ClientError {
  override readonly name = "NetworkError";
  override readonly outcomeUnknown = true;
  /** A read may be retried. */
  readonly policy: RetryPolicy = "reads";
  /** The HTTP status, where there was an answer. */
  declare readonly status: number | undefined;
}
