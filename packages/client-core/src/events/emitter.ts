type Listener = (...values: never[]) => void;

/** Several listeners for each event; an error in one is reported and harms no other. */
export class Emitter {
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #onError: (error: unknown) => void;

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  /** Adds a listener; the function that comes back removes it. */
  on(event: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(event) === listeners) this.#listeners.delete(event);
    };
  }

  has(event: string): boolean {
    return this.#listeners.has(event);
  }

  /** Calls the listeners that are there now, in the order in which they came; whether there was one. */
  emit(event: string, ...values: unknown[]): boolean {
    const listeners = this.#listeners.get(event);
    if (listeners === undefined) return false;
    for (const listener of [...listeners]) {
      try {
        const result: unknown = (listener as (...all: unknown[]) => unknown)(...values);
        if (result instanceof Promise) result.catch(this.#onError);
      } catch (error) {
        this.#onError(error);
      }
    }
    return true;
  }

  clear(): void {
    this.#listeners.clear();
  }
}
