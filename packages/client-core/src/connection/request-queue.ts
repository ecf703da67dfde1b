import type { CallOptions } from "../call.js";
import { ApiError, readApiError } from "../errors/api-error.js";
import { ClosedError, ConnectionLostError, TimeoutError } from "../errors/connection-errors.js";
import { backOff, RETRY } from "../policy/back-off.js";
import { LIMITS } from "../policy/limits.js";
import type { Clock } from "../platform/clock.js";
import type { Protocol } from "../protocol.js";
import type { Frame } from "./frame.js";

interface Pending {
  readonly id: string;
  readonly action: string;
  readonly payload: unknown;
  readonly isRead: boolean;
  state: "queued" | "sent" | "resting";
  attempts: number;
  /** Until a read is made again. */
  restTimer?: unknown;
  /** Ends it, one way or the other; only the first call counts. */
  settle(error: Error | undefined, payload?: unknown): void;
}

/** How a request leaves; false when there is no connection to take it. */
export type SendFrame = (frame: object) => boolean;

/**
 * The requests of a client: at most ten on the wire, the others in the order in which they came. Each settles in any
 * case. A write is never sent twice; a read may be.
 */
export class RequestQueue {
  readonly #clock: Clock;
  readonly #protocol: Protocol;
  readonly #send: SendFrame;
  readonly #pending = new Map<string, Pending>();
  #sent = 0;
  #lastId = 0;
  #isOpen = false;

  constructor(clock: Clock, protocol: Protocol, send: SendFrame) {
    this.#clock = clock;
    this.#protocol = protocol;
    this.#send = send;
  }

  get size(): number {
    return this.#pending.size;
  }

  call(action: string, payload: unknown, { signal, timeout = LIMITS.requestTimeout }: CallOptions = {}): Promise<unknown> {
    const id = this.nextId();
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      if (this.#pending.size >= LIMITS.queuedRequests) return reject(new ClosedError("too many requests wait", { action, requestId: id }));
      const request: Pending = {
        id,
        action,
        payload,
        isRead: this.#protocol.reads.includes(action),
        state: "queued",
        attempts: 0,
        settle: (error, result) => {
          if (!this.#pending.delete(id)) return;
          this.#leaveWire(request);
          this.#clock.clearTimeout(timer);
          this.#clock.clearTimeout(request.restTimer);
          signal?.removeEventListener("abort", onAbort);
          if (error === undefined) resolve(result);
          else reject(error);
          this.flush();
        },
      };
      const timer = this.#clock.setTimeout(() => request.settle(new TimeoutError(timeout, request.attempts > 0, { action, requestId: id })), timeout);
      const onAbort = (): void => request.settle(signal!.reason as Error);
      signal?.addEventListener("abort", onAbort, { once: true });
      this.#pending.set(id, request);
      this.flush();
    });
  }

  nextId(): string {
    this.#lastId += 1;
    return String(this.#lastId);
  }

  /** A connection is there to take requests. */
  open(): void {
    this.#isOpen = true;
    this.flush();
  }

  /** The connection is gone: reads wait for the next one, writes that were sent have an unknown outcome. */
  lose(): void {
    this.#isOpen = false;
    for (const request of [...this.#pending.values()]) {
      if (request.state !== "sent") continue;
      if (request.isRead) this.#requeue(request);
      else request.settle(new ConnectionLostError({ action: request.action, requestId: request.id }));
    }
  }

  /** Nothing will be sent any more. */
  close(reason: string | undefined): void {
    this.#isOpen = false;
    for (const request of [...this.#pending.values()]) {
      const facts = { action: request.action, requestId: request.id };
      request.settle(request.state === "sent" ? new ConnectionLostError(facts) : new ClosedError(reason ?? "the client was closed", facts));
    }
  }

  /** Hands a response to the request that waits for it; false when none does. */
  receive({ request_id: id, success, payload }: Frame): boolean {
    const request = typeof id === "string" ? this.#pending.get(id) : undefined;
    if (request === undefined || request.state !== "sent") return false;
    if (success === true) {
      request.settle(undefined, payload);
      return true;
    }
    const body = readApiError(payload);
    const policy = Object.hasOwn(this.#protocol.errors, body.type) ? this.#protocol.errors[body.type] : undefined;
    const mayRetry = request.isRead && (policy === "back-off" || policy === "when-settled" || policy === "reads");
    if (mayRetry && request.attempts < RETRY.attempts) this.#rest(request);
    else request.settle(new ApiError(body, policy, { action: request.action, requestId: request.id }));
    return true;
  }

  /** Sends what may be sent. */
  flush(): void {
    const room = LIMITS.pendingRequests - LIMITS.reservedRequests;
    if (!this.#isOpen || this.#sent >= room) return;
    for (const request of this.#pending.values()) {
      if (this.#sent >= room) return;
      if (request.state !== "queued") continue;
      const { id, action, payload } = request;
      const version = this.#protocol.versioned ? { version: this.#protocol.version } : {};
      if (!this.#send({ ...version, request_id: id, action, payload: payload ?? {} })) return;
      request.state = "sent";
      request.attempts += 1;
      this.#sent += 1;
    }
  }

  /** Waits before a read is made again. */
  #rest(request: Pending): void {
    this.#leaveWire(request);
    request.state = "resting";
    const wait = backOff(request.attempts - 1, RETRY, () => this.#clock.random());
    request.restTimer = this.#clock.setTimeout(() => {
      request.state = "queued";
      this.flush();
    }, wait);
    this.flush();
  }

  #requeue(request: Pending): void {
    this.#leaveWire(request);
    request.state = "queued";
  }

  #leaveWire(request: Pending): void {
    if (request.state === "sent") this.#sent -= 1;
    request.state = "resting";
  }
}
