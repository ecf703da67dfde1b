import { UsageError } from "./errors/client-error.js";
import type { Clock } from "./platform/clock.js";
import * as LIMITS from "./policy/limits.js";

/** Why a token is asked for: there is none yet, or the one before is `expired`, or was `refused`. */
export type TokenReason = "connect" | "expired" | "refused";

/** An access token, or a function that gives one each time it is asked. */
export type TokenSource = string | ((ask: { readonly reason: TokenReason }) => string | Promise<string>);

/** A token that the server wants no more, and why. */
export interface SpentToken {
  readonly token: string;
  readonly reason: TokenReason;
}

/** Asks for tokens, one refresh at a time however many ask. */
export class TokenStore {
  readonly #source: TokenSource;
  #known: string | undefined;
  #running: Promise<string> | undefined;
  #since = 0;

  constructor(source: TokenSource) {
    if (typeof source !== "function") check(source);
    this.#source = source;
  }

  /** Whether a new token may be had at all. */
  get canRefresh(): boolean {
    return typeof this.#source === "function";
  }

  /** The token at hand, or a new one when there is none but the spent one. */
  async get(clock: Clock, spent?: SpentToken): Promise<string> {
    if (this.#known !== undefined && this.#known !== spent?.token) return this.#known;
    // one that hangs is given up
    if (this.#running && clock.now() - this.#since < LIMITS.tokenTimeout) return this.#running;
    this.#since = clock.now();
    const mine = this.#ask(spent?.reason ?? "connect");
    this.#running = mine;
    try {
      const token = await mine;
      if (this.#running === mine) this.#known = token;
      return token;
    } finally {
      if (this.#running === mine) this.#running = undefined;
    }
  }

  async #ask(reason: TokenReason): Promise<string> {
    const source = this.#source;
    return check(typeof source === "function" ? await source({ reason }) : source);
  }
}

function check(token: unknown): string {
  if (token && typeof token === "string") return token;
  throw new UsageError("`token` must be an access token, or a function that gives one");
}

/** A token as a request carries it. */
export const bearer = (token: string): string => (/^(Bearer|Basic) /.test(token) ? token : `Bearer ${token}`);

/** The region that a token names, as in `fra:…`. */
export const regionOfToken = (token: string): string | undefined => /^(?:Bearer )?([a-z]{3}):/.exec(token)?.[1];
