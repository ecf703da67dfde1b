import type { Clock } from "./clock.js";

interface Timer {
  id: number;
  at: number;
  callback: () => void;
}

/** A clock that stands still until it is told to go on. */
export class FakeClock implements Clock {
  #now: number;
  #lastId = 0;
  #timers: Timer[] = [];

  constructor(now: number | Date = Date.UTC(2026, 4, 11, 10)) {
    this.#now = Number(now);
  }

  now(): number {
    return this.#now;
  }

  setTimeout(callback: () => void, milliseconds: number): number {
    this.#lastId += 1;
    this.#timers.push({ id: this.#lastId, at: this.#now + Math.max(0, milliseconds), callback });
    return this.#lastId;
  }

  clearTimeout(timer: unknown): void {
    this.#timers = this.#timers.filter(({ id }) => id !== timer);
  }

  /** Lets time pass and runs what falls due, in its order. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.clearTimeout(next.id);
      this.#now = Math.max(this.#now, next.at);
      next.callback();
    }
    this.#now = end;
  }

  /** How many timers are set. */
  get pending(): number {
    return this.#timers.length;
  }

  #next(end: number): Timer | undefined {
    const due = this.#timers.filter(({ at }) => at <= end);
    return due.sort((a, b) => a.at - b.at || a.id - b.id)[0];
  }
}
