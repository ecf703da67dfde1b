import { asError } from "../errors/client-error.js";
import { EVENT } from "./client-events.js";

type Listener = (value: never, more: never) => unknown;
/** The name of a push; what is no push has a number, which no push has. */
type Channel = string | number;

/** The channel of those who want every push. */
export const ANY = -1;
/** The channel of those who wait for a connection. */
export const READY = -2;
/** The channel of what ends with the connection. */
export const OVER = -3;

type Listeners = readonly { readonly channel: Channel; readonly listener: Listener }[];
const NONE: Listeners = [];

/** Several listeners for each channel; an error in one is reported and harms no other. */
export class Emitter {
  /** A list is never changed but replaced, so that who comes or goes in the middle changes nothing. */
  readonly #listeners = new Map<Channel, Listeners>();

  /** Adds a listener; the function that comes back removes it. */
  on(channel: Channel, listener: Listener): () => void {
    const own = { channel, listener };
    this.#listeners.set(channel, [...this.#of(channel), own]);
    return () => {
      const rest = this.#of(channel).filter((other) => other !== own);
      this.#listeners.set(channel, rest);
    };
  }

  /** The channel, as the first who listens to it named it; undefined where nobody does. */
  find<Wanted extends Channel>(channel: Wanted): Wanted | undefined {
    return this.#of(channel)[0]?.channel as Wanted | undefined;
  }

  /** Calls the listeners that are there now, in the order in which they came. */
  emit(channel: Channel, value?: unknown, more?: unknown): void {
    for (const { listener } of this.#of(channel)) {
      try {
        const result = listener(value as never, more as never);
        if (result instanceof Promise) result.catch((error: unknown) => this.report(error, channel));
      } catch (error) {
        this.report(error, channel);
      }
    }
  }

  /** Emits `error`; where nobody listens to it, or who listens fails in turn, the console hears of it. */
  report(problem: unknown, channel?: Channel): void {
    const error = asError(problem);
    if (channel === EVENT.error || !this.find(EVENT.error)) console.error(error);
    else this.emit(EVENT.error, error);
  }

  #of(channel: Channel): Listeners {
    return this.#listeners.get(channel) ?? NONE;
  }
}
