import type { CallOptions } from "../call.js";
import { ending } from "../ending.js";
import { apiError } from "../errors/api-error.js";
import { ClientError, type ErrorFacts } from "../errors/client-error.js";
import { ConnectionLostError, TimeoutError } from "../errors/connection-errors.js";
import type { Host } from "../host.js";
import { backOff, RETRY } from "../policy/back-off.js";
import * as LIMITS from "../policy/limits.js";
import { isRead, mayRepeat } from "../policy/repeat.js";
import type { Frame } from "./frame.js";

interface Request {
  readonly facts: ErrorFacts;
  readonly text: string;
  readonly isRead: boolean;
  /** `over`: nobody waits for it any more, but the server still counts it. */
  state: "queued" | "sent" | "resting" | "over";
  attempts: number;
  sentAt: number;
  /** Until a read is made again, or until the server has given up one that is over. */
  timer?: unknown;
  resolve(payload: unknown): void;
  reject(error: unknown): void;
}

const ON_WIRE = /sent|over/;

/**
 * The requests of a client: at most ten on the wire, the others in the order in which they came. Each settles in any
 * case. A write is never sent twice; a read may be.
 */
export class RequestQueue {
  readonly #host: Host;
  /** False when there is no connection to take a request. */
  readonly #send: (text: string) => boolean;
  readonly #requests = new Map<unknown, Request>();
  #onWire = 0;
  #lastId = 0;
  #isOpen = false;

  constructor(host: Host, send: (text: string) => boolean) {
    this.#host = host;
    this.#send = send;
  }

  /** An id that no request had before, and the text of a request with it. */
  frame(action: string, payload: unknown): readonly [id: string, text: string] {
    const id = String((this.#lastId += 1));
    const { version, versioned } = this.#host.protocol;
    return [id, JSON.stringify({ version: versioned ? version : undefined, request_id: id, action, payload })];
  }

  async call(action: string, payload: object = {}, options: CallOptions): Promise<unknown> {
    const { signal, timeout = LIMITS.requestTimeout } = options;
    const [requestId, text] = this.frame(action, payload);
    const facts = { action, requestId };
    if (this.#requests.size >= LIMITS.queuedRequests) {
      throw new ClientError(`${LIMITS.queuedRequests} requests wait already`, facts);
    }
    let request: Request;
    const late = (): Error => new TimeoutError(timeout, request.attempts > 0, facts);
    return ending(this.#host.clock, { signal, timeout }, late, (resolve, reject) => {
      request = { facts, text, isRead: isRead(action), state: "queued", attempts: 0, sentAt: 0, resolve, reject };
      this.#requests.set(requestId, request);
      this.#flush();
      return () => this.#clean(request);
    });
  }

  /** A connection is there to take requests. */
  open(): void {
    this.#isOpen = true;
    this.#flush();
  }

  /**
   * The connection is gone: writes that were sent have an unknown outcome, reads wait for the next one. With `unsent`
   * there will be none: all ends, what was not sent with the error that it makes.
   */
  lose(unsent?: (facts: ErrorFacts) => Error): void {
    this.#isOpen = false;
    for (const request of this.#requests.values()) {
      const { facts, state, isRead } = request;
      const wasSent = state === "sent";
      if (wasSent || unsent) this.#rest(request, "queued");
      if (state === "over") this.#forget(request);
      else if (unsent || (wasSent && !isRead)) {
        request.reject(
          wasSent ? new ConnectionLostError(`${facts.action} was sent and not answered`, facts) : unsent!(facts),
        );
      }
    }
  }

  /** Hands a response to the request that waits for it; false when none does. */
  receive({ request_id: id, success, payload }: Frame): boolean {
    const request = this.#requests.get(id);
    if (!request || !ON_WIRE.test(request.state)) return false;
    if (request.state === "over") this.#forget(request);
    else {
      this.#rest(request, "resting");
      const { clock, protocol } = this.#host;
      if (success === true) request.resolve(payload);
      else {
        const error = apiError(protocol, payload, request.facts);
        if (request.isRead && mayRepeat(error) && request.attempts < RETRY.attempts) {
          const again = (): void => {
            request.state = "queued";
            this.#flush();
          };
          request.timer = clock.setTimeout(again, backOff(request.attempts - 1, RETRY, clock));
          this.#flush();
        } else request.reject(error);
      }
    }
    return true;
  }

  #flush(): void {
    for (const request of this.#requests.values()) {
      if (!this.#isOpen || this.#onWire >= LIMITS.pendingRequests) return;
      if (request.state !== "queued") continue;
      if (!this.#send(request.text)) return;
      request.state = "sent";
      request.attempts += 1;
      request.sentAt = this.#host.clock.now();
      this.#onWire += 1;
    }
  }

  /** Off the wire, and with no timer of its own. */
  #rest(request: Request, state: Request["state"]): void {
    if (ON_WIRE.test(request.state)) this.#onWire -= 1;
    this.#host.clock.clearTimeout(request.timer);
    request.state = state;
  }

  /** However it ended; one that the server still works on keeps its place until that has given up, too. */
  #clean(request: Request): void {
    if (request.state !== "sent") return this.#forget(request);
    const { clock } = this.#host;
    request.state = "over";
    request.timer = clock.setTimeout(
      () => this.#forget(request),
      Math.max(0, request.sentAt + LIMITS.requestTimeout - clock.now()),
    );
  }

  #forget(request: Request): void {
    this.#rest(request, "resting");
    this.#requests.delete(request.facts.requestId);
    this.#flush();
  }
}
