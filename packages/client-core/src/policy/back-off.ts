import type { Clock } from "../platform/clock.js";

/** Bounds of the wait between attempts, in milliseconds. */
export interface BackOffBounds {
  readonly floor: number;
  /** Up to where the first wait may reach; it doubles with each attempt. */
  readonly first: number;
  readonly cap: number;
}

/** The wait before connecting again. */
export const RECONNECT: BackOffBounds = { floor: 200, first: 2_000, cap: 30_000 };
/** The wait before a read is retried, and how often it is made in all. */
export const RETRY: BackOffBounds & { readonly attempts: number } = {
  floor: 1_000,
  first: 2_000,
  cap: 15_000,
  attempts: 3,
};

/**
 * Full jitter: anything between the floor and a ceiling that doubles with each attempt up to the cap. Never 0, never
 * NaN, whatever the number of the attempt, which counts from 0.
 */
export function backOff(attempt: number, { floor, first, cap }: BackOffBounds, clock: Pick<Clock, "random">): number {
  return floor + clock.random() * (Math.min(cap, first * 2 ** attempt) - floor);
}
