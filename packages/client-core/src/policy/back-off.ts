/** Bounds of the wait between attempts, in milliseconds. */
export interface BackOffBounds {
  readonly floor: number;
  readonly cap: number;
}

/** The wait before connecting again, and how long a connection must last until the count starts anew. */
export const RECONNECT: BackOffBounds & { readonly stableAfter: number } = { floor: 200, cap: 30_000, stableAfter: 30_000 };
/** The wait before a read is made again. */
export const RETRY: BackOffBounds & { readonly attempts: number } = { floor: 1_000, cap: 15_000, attempts: 3 };
/** How often to try again after a reason that nobody knows, before stopping. */
export const UNKNOWN_REASON_ATTEMPTS = 5;

/**
 * Full jitter: anything between the floor and a ceiling that doubles with each attempt up to the cap. Never 0, never
 * NaN, whatever the number of the attempt, which counts from 0.
 */
export function backOff(attempt: number, { floor, cap }: BackOffBounds, random: () => number): number {
  const ceiling = Math.min(cap, floor * 2 ** Math.min(Math.max(attempt, 0) + 1, 30));
  return floor + random() * (ceiling - floor);
}
