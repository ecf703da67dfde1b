import { asError } from "../errors/client-error.js";

type Listener = (...values: never[]) => unknown;

/** The channel of those who wait for a connection; no push has such a name. */
export const READY = Symbol();
/** The channel of those who want every push. */
export const ANY = Symbol();

/** Several listeners for each event; an error in one is reported and harms no other. */
export interface Emitter {
  /** Adds a listener; the function that comes back removes it. */
  on(event: string | symbol, listener: Listener): () => void;
  has(event: string | symbol): boolean;
  /** Calls the listeners that are there now, in the order in which they came. */
  emit(event: string | symbol, ...values: unknown[]): void;
  /** Emits `error`; where nobody listens to it, or who listens fails in turn, the console hears of it. */
  report(problem: unknown): void;
}

export function emitter(): Emitter {
  const listeners = new Map<string | symbol, Set<{ readonly listener: Listener }>>();

  const self: Emitter = {
    on(event, listener) {
      const own = { listener };
      const all = listeners.get(event) ?? new Set();
      listeners.set(event, all.add(own));
      return () => {
        if (all.delete(own) && all.size === 0) listeners.delete(event);
      };
    },
    has: (event) => listeners.has(event),
    emit(event, ...values) {
      const failed = event === "error" ? console.error : self.report;
      for (const { listener } of Array.from(listeners.get(event) ?? [])) {
        try {
          const result = (listener as (...all: unknown[]) => unknown)(...values);
          if (result instanceof Promise) result.catch(failed);
        } catch (error) {
          failed(error);
        }
      }
    },
    report(problem) {
      const error = asError(problem);
      if (listeners.has("error")) self.emit("error", error);
      else console.error(error);
    },
  };
  return self;
}
