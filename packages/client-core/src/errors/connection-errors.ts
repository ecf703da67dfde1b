import { ClientError, type RequestFacts } from "./client-error.js";

/** No answer came in time. If the request was sent, it may have taken effect. */
export class TimeoutError extends ClientError {
  override readonly name = "TimeoutError";
  override readonly outcomeUnknown: boolean;

  constructor(milliseconds: number, wasSent: boolean, facts: RequestFacts) {
    super(`${facts.action ?? "the request"} had no answer in ${milliseconds} ms${wasSent ? "; it may have taken effect" : " and was not sent"}`, facts);
    this.outcomeUnknown = wasSent;
  }
}

/** The connection was lost after the request was sent and before its answer came. */
export class ConnectionLostError extends ClientError {
  override readonly name = "ConnectionLostError";
  override readonly outcomeUnknown = true;

  constructor(facts: RequestFacts) {
    super(`the connection was lost before ${facts.action ?? "the request"} was answered; it may have taken effect`, facts);
  }
}

/** The client is closed, was never connected, or has given up; the request was not sent. */
export class ClosedError extends ClientError {
  override readonly name = "ClosedError";
  /** Why, where the server said it: a disconnect reason. */
  readonly reason: string | undefined;

  constructor(reason?: string, facts: RequestFacts = {}, options?: ErrorOptions) {
    super(reason === undefined ? "the client is not connected; call connect()" : `the connection is closed: ${reason}`, facts, options);
    this.reason = reason;
  }
}

/** A frame from the server could not be understood. It is reported, and nothing else happens. */
export class BadFrameError extends ClientError {
  override readonly name = "BadFrameError";
  /** The frame, or its beginning. */
  readonly frame: string;

  constructor(problem: string, frame: string, options?: ErrorOptions) {
    super(`a frame could not be understood: ${problem}`, {}, options);
    this.frame = frame.slice(0, 1000);
  }
}

/** The Web API could not be reached, or answered with something that is no answer of it. */
export class NetworkError extends ClientError {
  override readonly name = "NetworkError";
  override readonly outcomeUnknown = true;
}
