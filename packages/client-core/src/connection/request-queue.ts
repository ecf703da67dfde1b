import type { CallOptions } from "../call.js";
import { ending } from "../ending.js";
import { apiError } from "../errors/api-error.js";
import { ClientError, type ErrorFacts } from "../errors/client-error.js";
import { ConnectionLostError, TimeoutError } from "../errors/connection-errors.js";
import type { Host } from "../host.js";
import { backOff, RETRY } from "../policy/back-off.js";
import * as LIMITS from "../policy/limits.js";
import { isRead, mayRepeat } from "../policy/repeat.js";
import { versionIn, type Frame } from "./frame.js";

interface Request {
  readonly facts: ErrorFacts;
  readonly text: string;
  /** `over`: nobody waits for it any more, but the server still counts it. */
  state: "queued" | "sent" | "resting" | "over";
  attempts: number;
  sentAt: number;
  readonly timeout: number;
  /** When it is too late for an answer; of one that is over, when the server has given up, too. */
  deadline: number;
  /** Until a read is retried. */
  timer?: unknown;
  resolve(payload: unknown): void;
  reject(error: unknown): void;
}

const isOnWire = ({ state }: Request): boolean => state === "sent" || state === "over";

/**
 * The requests of a client: as many on the wire as leave room for a ping, the others in the order in which they came.
 * Each settles in any case. A write is never sent twice; a read may be.
 */
export interface RequestQueue {
  /** An id that no request had before, and the text of a request with it. */
  frame(action: string, payload: unknown): readonly [id: string, text: string];
  /** Throws where there is no room in the queue. */
  call(action: string, payload: object, options: CallOptions): Promise<unknown>;
  /** A connection is there to take requests. */
  open(): void;
  /**
   * The connection is gone: writes that were sent have an unknown outcome, reads wait for the next one. With `unsent`
   * there will be none: all ends, what was not sent with the error that it makes.
   */
  lose(unsent?: (facts: ErrorFacts) => Error): void;
  /** Hands a response to the request that waits for it; false when none does. */
  receive(frame: Frame): boolean;
}

/** `send` gives false when there is no connection to take a request. */
export function requestQueue({ protocol, clock }: Host, send: (text: string) => boolean): RequestQueue {
  const requests = new Map<unknown, Request>();
  let onWire = 0;
  let lastId = 0;
  let isOpen = false;
  /** One for all deadlines: most requests are answered long before theirs. */
  let alarm: unknown;
  let nextAlarm = Infinity;

  function frame(action: string, payload: unknown): readonly [id: string, text: string] {
    const id = String((lastId += 1));
    const version = versionIn(protocol);
    return [id, JSON.stringify({ version, request_id: id, action, payload })];
  }

  function flush(): void {
    for (const request of requests.values()) {
      if (!isOpen || onWire >= LIMITS.pendingRequests) return;
      if (request.state !== "queued") continue;
      if (!send(request.text)) return;
      request.state = "sent";
      request.attempts += 1;
      request.sentAt = clock.now();
      onWire += 1;
    }
  }

  function watch(deadline: number): void {
    if (deadline >= nextAlarm) return;
    clock.clearTimeout(alarm);
    nextAlarm = deadline;
    alarm = clock.setTimeout(endLate, deadline - clock.now());
  }

  function endLate(): void {
    const now = clock.now();
    nextAlarm = Infinity;
    for (const request of requests.values()) {
      if (request.deadline > now) watch(request.deadline);
      else if (request.state === "over") forget(request);
      else request.reject(new TimeoutError(request.timeout, request.attempts > 0, request.facts));
    }
  }

  /** Off the wire, and with no timer of its own. */
  function rest(request: Request, state: Request["state"]): void {
    if (isOnWire(request)) onWire -= 1;
    clock.clearTimeout(request.timer);
    request.state = state;
  }

  /** However it ended; one that the server still works on keeps its slot until that has given up, too. */
  function clean(request: Request): void {
    if (request.state !== "sent") return forget(request);
    request.state = "over";
    request.deadline = request.sentAt + LIMITS.requestTimeout;
    watch(request.deadline);
  }

  function forget(request: Request): void {
    rest(request, "resting");
    requests.delete(request.facts.requestId);
    flush();
    if (requests.size > 0) return;
    clock.clearTimeout(alarm);
    nextAlarm = Infinity;
  }

  return {
    frame,

    call(action, payload, { signal, timeout = LIMITS.requestTimeout }) {
      const [requestId, text] = frame(action, payload);
      const facts = { action, requestId, retryable: isRead(action) };
      if (requests.size >= LIMITS.queuedRequests) {
        throw new ClientError(`${LIMITS.queuedRequests} requests wait`, facts);
      }
      return ending(clock, signal, (resolve, reject) => {
        const deadline = clock.now() + timeout;
        const request: Request = {
          facts,
          text,
          state: "queued",
          attempts: 0,
          sentAt: 0,
          timeout,
          deadline,
          resolve,
          reject,
        };
        requests.set(requestId, request);
        watch(deadline);
        flush();
        return () => clean(request);
      });
    },

    open() {
      isOpen = true;
      flush();
    },

    lose(unsent) {
      isOpen = false;
      for (const request of requests.values()) {
        const { facts, state } = request;
        const wasSent = state === "sent";
        if (wasSent || unsent) rest(request, "queued");
        if (state === "over") forget(request);
        else if (unsent || (wasSent && !facts.retryable)) {
          request.reject(
            wasSent ? new ConnectionLostError(`${facts.action} was sent and not answered`, facts) : unsent!(facts),
          );
        }
      }
    },

    receive({ request_id: id, success, payload }) {
      const request = requests.get(id);
      if (!request || !isOnWire(request)) return false;
      if (request.state === "over") forget(request);
      else {
        rest(request, "resting");
        if (success === true) request.resolve(payload);
        else {
          const error = apiError(protocol, payload, request.facts);
          if (request.facts.retryable && mayRepeat(error) && request.attempts < RETRY.attempts) {
            const again = (): void => {
              request.state = "queued";
              flush();
            };
            request.timer = clock.setTimeout(again, backOff(request.attempts - 1, RETRY, clock));
            flush();
          } else request.reject(error);
        }
      }
      return true;
    },
  };
}
