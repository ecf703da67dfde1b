import type { Clock } from "./clock.js";

/** The timers of one owner, who can let go of them all at once. */
export class Timers {
  readonly #clock: Clock;
  readonly #set = new Map<object, () => void>();
  #isClosed = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Does something later, once; the function that it returns takes it back. */
  after(milliseconds: number, work: () => void): () => void {
    const key = {};
    if (this.#isClosed) return () => {};
    const timer = this.#clock.setTimeout(() => {
      this.#set.delete(key);
      work();
    }, milliseconds);
    const cancel = (): void => {
      if (this.#set.delete(key)) this.#clock.clearTimeout(timer);
    };
    this.#set.set(key, cancel);
    return cancel;
  }

  /** Takes back what is still to come, and everything after it. */
  close(): void {
    this.#isClosed = true;
    for (const cancel of this.#set.values()) cancel();
  }
}
