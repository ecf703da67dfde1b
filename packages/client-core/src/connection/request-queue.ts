import type { CallOptions } from "../call.js";
import { ending } from "../ending.js";
import { apiError } from "../errors/api-error.js";
import { ClientError, type ErrorFacts } from "../errors/client-error.js";
import { ConnectionLostError, TimeoutError } from "../errors/connection-errors.js";
import type { Clock } from "../platform/clock.js";
import { backOff, RETRY } from "../policy/back-off.js";
import * as LIMITS from "../policy/limits.js";
import { mayRepeat } from "../policy/repeat.js";
import type { Protocol } from "../protocol.js";
import type { Frame } from "./frame.js";

interface Request {
  readonly facts: ErrorFacts;
  readonly text: string;
  readonly isRead: boolean;
  isQueued: boolean;
  /** Nobody waits for it any more, but the server still counts it. */
  isAbandoned: boolean;
  attempts: number;
  sentAt: number;
  /** Until a read is made again, or until the server has given up an abandoned request. */
  timer: unknown;
  resolve(payload: unknown): void;
  reject(error: unknown): void;
}

export interface RequestQueue {
  call(action: string, payload: unknown, options?: CallOptions): Promise<unknown>;
  /** An id that no request had before, and the text of a request with it. */
  frame(action: string, payload: unknown): readonly [id: string, text: string];
  /** A connection is there to take requests. */
  open(): void;
  /** The connection is gone: writes that were sent have an unknown outcome, reads wait for the next one. */
  lose(): void;
  /** Nothing will be sent any more: all ends, what was not sent with this error. */
  close(unsent: (facts: ErrorFacts) => Error): void;
  /** Hands a response to the request that waits for it; false when none does. */
  receive(frame: Frame): boolean;
}

/**
 * The requests of a client: at most ten on the wire, the others in the order in which they came. Each settles in any
 * case. A write is never sent twice; a read may be. `send` is false when there is no connection to take a request.
 */
export function requestQueue(clock: Clock, protocol: Protocol, send: (text: string) => boolean): RequestQueue {
  const requests = new Map<unknown, Request>();
  const wire = new Set<Request>();
  let lastId = 0;
  let isOpen = false;

  function frame(action: string, payload: unknown): readonly [string, string] {
    const id = String((lastId += 1));
    const { version, versioned } = protocol;
    return [id, JSON.stringify({ version: versioned ? version : undefined, request_id: id, action, payload })];
  }

  function flush(): void {
    for (const request of requests.values()) {
      if (!isOpen || wire.size >= LIMITS.pendingRequests) return;
      if (!request.isQueued) continue;
      if (!send(request.text)) return;
      request.isQueued = false;
      request.attempts += 1;
      request.sentAt = clock.now();
      wire.add(request);
    }
  }

  function leaveWire(request: Request): void {
    wire.delete(request);
    clock.clearTimeout(request.timer);
  }

  function forget(request: Request): void {
    leaveWire(request);
    requests.delete(request.facts.requestId);
    flush();
  }

  /** However it ended; one that the server still works on keeps its place until that has given up, too. */
  function clean(request: Request): void {
    if (!wire.has(request)) return forget(request);
    request.isAbandoned = true;
    request.timer = clock.setTimeout(() => forget(request), request.sentAt + LIMITS.requestTimeout - clock.now());
  }

  function rest(request: Request): void {
    request.timer = clock.setTimeout(
      () => {
        request.isQueued = true;
        flush();
      },
      backOff(request.attempts - 1, RETRY, () => clock.random()),
    );
    flush();
  }

  /** `unsent` makes the error of what was not sent; without it that waits for the next connection. */
  function lose(unsent?: (facts: ErrorFacts) => Error): void {
    isOpen = false;
    for (const request of requests.values()) {
      const { facts } = request;
      const wasSent = wire.has(request);
      if (!wasSent && !unsent) continue;
      leaveWire(request);
      if (request.isAbandoned) forget(request);
      else if (request.isRead && !unsent) request.isQueued = true;
      else
        request.reject(
          wasSent
            ? new ConnectionLostError(`the connection was lost while ${facts.action} waited for its answer`, facts)
            : unsent!(facts),
        );
    }
  }

  return {
    frame,
    async call(action, payload = {}, { signal, timeout = LIMITS.requestTimeout } = {}) {
      const [requestId, text] = frame(action, payload);
      const facts = { action, requestId };
      if (requests.size >= LIMITS.queuedRequests)
        throw new ClientError(`${LIMITS.queuedRequests} requests wait already`, facts);
      let request: Request;
      const late = (): Error => new TimeoutError(`the answer to ${action}`, timeout, request.attempts > 0, facts);
      return ending(clock, { signal, timeout }, late, (resolve, reject) => {
        const isRead = protocol.reads.includes(action);
        request = {
          facts,
          text,
          isRead,
          isQueued: true,
          isAbandoned: false,
          attempts: 0,
          sentAt: 0,
          timer: undefined,
          resolve,
          reject,
        };
        requests.set(requestId, request);
        flush();
        return () => clean(request);
      });
    },
    open() {
      isOpen = true;
      flush();
    },
    lose: () => lose(),
    close: lose,
    receive({ request_id: id, success, payload }) {
      const request = requests.get(id);
      if (!request || !wire.has(request)) return false;
      leaveWire(request);
      if (request.isAbandoned) forget(request);
      else if (success === true) request.resolve(payload);
      else {
        const error = apiError(protocol, payload, request.facts);
        if (request.isRead && mayRepeat(error) && request.attempts < RETRY.attempts) rest(request);
        else request.reject(error);
      }
      return true;
    },
  };
}
