import type { Clock } from "../platform/clock.js";
import { LIMITS } from "../policy/limits.js";

/** Pings while a connection is up; any frame counts as life. */
export class Heartbeat {
  readonly #clock: Clock;
  readonly #ping: () => void;
  readonly #onDead: () => void;
  #timer: unknown;
  #deadline: unknown;

  constructor(clock: Clock, ping: () => void, onDead: () => void) {
    this.#clock = clock;
    this.#ping = ping;
    this.#onDead = onDead;
  }

  start(): void {
    this.stop();
    this.#timer = this.#clock.setTimeout(() => {
      this.start();
      this.#deadline = this.#clock.setTimeout(this.#onDead, LIMITS.pongTimeout);
      this.#ping();
    }, LIMITS.pingInterval);
  }

  /** Something came from the server. */
  beat(): void {
    this.#clock.clearTimeout(this.#deadline);
    this.#deadline = undefined;
  }

  stop(): void {
    this.#clock.clearTimeout(this.#timer);
    this.beat();
  }
}
