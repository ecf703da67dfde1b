import { asError } from "../errors/client-error.js";

type Listener = (value: never, more: never) => unknown;
/** The channels of the clients themselves are numbers: no push has such a name. */
type EventKey = string | number;

/** The channel of those who want every push. */
export const ANY = 0;
/** The channel of those who wait for a connection. */
export const READY = 1;
/** The channel of what ends with the connection. */
export const OVER = 2;

/** Several listeners for each event; an error in one is reported and harms no other. */
export class Emitter {
  /** A list is never changed but replaced, so that who comes or goes in the middle changes nothing. */
  readonly #listeners = new Map<EventKey, readonly { readonly listener: Listener }[]>();

  /** Adds a listener; the function that comes back removes it. */
  on(event: EventKey, listener: Listener): () => void {
    const own = { listener };
    this.#listeners.set(event, [...this.#of(event), own]);
    return () => {
      const rest = this.#of(event).filter((other) => other !== own);
      if (rest.length > 0) this.#listeners.set(event, rest);
      else this.#listeners.delete(event);
    };
  }

  has(event: EventKey): boolean {
    return this.#listeners.has(event);
  }

  /** Calls the listeners that are there now, in the order in which they came; false when there are none. */
  emit(event: EventKey, value?: unknown, more?: unknown): boolean {
    const listeners = this.#listeners.get(event);
    if (!listeners) return false;
    for (const { listener } of listeners) {
      try {
        const result = listener(value as never, more as never);
        if (result instanceof Promise) result.catch((error: unknown) => this.report(error, event));
      } catch (error) {
        this.report(error, event);
      }
    }
    return true;
  }

  /** Emits `error`; where nobody listens to it, or who listens fails in turn, the console hears of it. */
  report(problem: unknown, event?: EventKey): void {
    const error = asError(problem);
    if (event === "error" || !this.has("error")) console.error(error);
    else this.emit("error", error);
  }

  #of(event: EventKey): readonly { readonly listener: Listener }[] {
    return this.#listeners.get(event) ?? [];
  }
}
