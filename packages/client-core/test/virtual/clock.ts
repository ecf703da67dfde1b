import type { Clock } from "../../src/index.js";

interface Timer {
  readonly at: number;
  readonly order: number;
  callback: (() => void) | undefined;
}

/** Time that passes only when it is told to: a year runs in a second, and the same way each time. */
export class VirtualClock implements Clock {
  /** What `random` gives; a seeded generator, or always the same. */
  random: () => number;
  /** Waits until all has happened that was set off: microtasks here, and over real sockets what is on its way. */
  settled: () => Promise<void> = microtasks;
  #now = 0;
  #order = 0;
  #size = 0;
  /** A heap: the parent of `i` stands at `(i - 1) >> 1` and is never later. */
  readonly #heap: Timer[] = [];

  constructor(random: () => number = () => 0) {
    this.random = random;
  }

  now(): number {
    return this.#now;
  }

  /** How many timers wait. */
  get size(): number {
    return this.#size;
  }

  setTimeout(callback: () => void, milliseconds: number): Timer {
    if (!(milliseconds >= 0 || milliseconds < 0)) throw new Error(`a timer of ${milliseconds} ms`);
    const timer = { at: this.#now + Math.max(0, milliseconds), order: (this.#order += 1), callback };
    this.#size += 1;
    this.#push(timer);
    return timer;
  }

  clearTimeout(timer: unknown): void {
    const known = timer as Timer | undefined;
    if (known?.callback === undefined) return;
    known.callback = undefined;
    this.#size -= 1;
  }

  /** Lets time pass: timers run in their order, and what they set off comes about before the next one. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await this.settled();
    for (let timer = this.#next(end); timer !== undefined; timer = this.#next(end)) {
      this.#fire(timer);
      await this.settled();
    }
    this.#now = end;
  }

  /** As `advance`, in steps: microtasks run at the end of each. For crowds, where the order within a step is no matter. */
  async advanceInSteps(milliseconds: number, step: number): Promise<void> {
    const end = this.#now + milliseconds;
    while (this.#now < end) {
      const stepEnd = Math.min(end, this.#now + step);
      for (let timer = this.#next(stepEnd); timer !== undefined; timer = this.#next(stepEnd)) this.#fire(timer);
      this.#now = stepEnd;
      await microtasks();
    }
  }

  #fire(timer: Timer): void {
    this.#now = timer.at;
    const { callback } = timer;
    this.clearTimeout(timer);
    callback!();
  }

  /** Takes the first timer that is due. */
  #next(end: number): Timer | undefined {
    while (this.#heap.length > 0 && this.#heap[0]!.at <= end) {
      const timer = this.#pop();
      if (timer.callback !== undefined) return timer;
    }
    return undefined;
  }

  #push(timer: Timer): void {
    const heap = this.#heap;
    let place = heap.push(timer) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (isBefore(heap[parent]!, timer)) break;
      heap[place] = heap[parent]!;
      place = parent;
    }
    heap[place] = timer;
  }

  #pop(): Timer {
    const heap = this.#heap;
    const first = heap[0]!;
    const last = heap.pop()!;
    if (heap.length === 0) return first;
    let place = 0;
    for (;;) {
      let child = place * 2 + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child += 1;
      if (isBefore(last, heap[child]!)) break;
      heap[place] = heap[child]!;
      place = child;
    }
    heap[place] = last;
    return first;
  }
}

/** The part of a clock that one owner uses, so that its timers can be counted. */
export interface CountedClock extends Clock {
  readonly size: number;
}

export function counted(clock: Clock): CountedClock {
  const timers = new Set<unknown>();
  return {
    now: () => clock.now(),
    random: () => clock.random(),
    setTimeout(callback, milliseconds) {
      const timer = clock.setTimeout(() => {
        timers.delete(timer);
        callback();
      }, milliseconds);
      timers.add(timer);
      return timer;
    },
    clearTimeout(timer) {
      timers.delete(timer);
      clock.clearTimeout(timer);
    },
    get size() {
      return timers.size;
    },
  };
}

/** All microtasks that wait, and those that they set off; not a moment passes. */
export function microtasks(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const isBefore = (one: Timer, other: Timer): boolean =>
  one.at < other.at || (one.at === other.at && one.order < other.order);
