import type { Clock } from "../time/clock.js";
import { ProtocolError } from "../protocol/protocol-error.js";

export interface RateLimit {
  /** How many requests are let through… */
  readonly requests: number;
  /** …in so many milliseconds. */
  readonly per: number;
  /** Of which actions; of all by default. */
  readonly actions?: readonly string[];
}

/** Refuses what is too much, per action, as long as there is a limit. The documents give no numbers. */
export class RateLimiter {
  readonly #clock: Clock;
  #limit: RateLimit | undefined;
  readonly #passed = new Map<string, number[]>();

  constructor(clock: Clock, limit: RateLimit | undefined) {
    this.#clock = clock;
    this.#limit = limit;
  }

  set(limit: RateLimit | undefined): void {
    this.#limit = limit;
    this.#passed.clear();
  }

  check(action: string): void {
    const limit = this.#limit;
    if (limit === undefined || limit.actions?.includes(action) === false) return;
    const now = this.#clock.now();
    const recent = (this.#passed.get(action) ?? []).filter((at) => at > now - limit.per);
    if (recent.length >= limit.requests) throw new ProtocolError("too_many_requests");
    this.#passed.set(action, [...recent, now]);
  }
}
