/** Time, timers and chance, so that a test can run a year in a second. */
export interface Clock {
  /** Milliseconds since some fixed moment; never goes back. */
  now(): number;
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
  /** At least 0 and less than 1. */
  random(): number;
}

/** Timers fire at once when they are asked to wait for longer. */
const LONGEST_WAIT = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => performance.now(),
  setTimeout: (callback, milliseconds) => setTimeout(callback, Math.min(milliseconds, LONGEST_WAIT)),
  clearTimeout: (timer) => clearTimeout(timer as number),
  random: Math.random,
};
