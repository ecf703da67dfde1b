import type { Clock } from "./platform/clock.js";

/**
 * A promise that ends in any case: by itself, by the caller's signal, or with the error of `late` after some
 * milliseconds, if any. `begin` starts the work and gives back what cleans up after it, however it ends.
 */
export function ending<Value>(
  clock: Clock,
  signal: AbortSignal | undefined,
  begin: (resolve: (value: Value) => void, reject: (error: unknown) => void) => () => void,
  timeout?: number,
  late?: () => Error,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    let cleanUp: (() => void) | undefined;
    const last =
      <Outcome>(settle: (outcome: Outcome) => void) =>
      (outcome: Outcome): void => {
        clock.clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
        cleanUp?.();
        cleanUp = undefined;
        settle(outcome);
      };
    const fail = last(reject);
    const abort = (): void => fail(signal!.reason);
    const timer = timeout === undefined ? undefined : clock.setTimeout(() => fail(late!()), timeout);
    signal?.addEventListener("abort", abort);
    cleanUp = begin(last<Value>(resolve), fail);
  });
}
