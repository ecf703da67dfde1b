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
export interface TokenStore {
  /** Whether a new token may be had at all. */
  readonly canRefresh: boolean;
  /** The token at hand, or a new one when there is none but the spent one. */
  get(clock: Clock, spent?: SpentToken): Promise<string>;
}

export function tokenStore(source: TokenSource): TokenStore {
  let known: string | undefined;
  let running: Promise<string> | undefined;
  let since = 0;
  const canRefresh = typeof source === "function";
  const ask = async (reason: TokenReason): Promise<string> => check(canRefresh ? await source({ reason }) : source);
  if (!canRefresh) check(source);

  return {
    canRefresh,
    async get(clock, spent) {
      if (known !== undefined && known !== spent?.token) return known;
      // one that hangs is given up
      if (running && clock.now() - since < LIMITS.tokenTimeout) return running;
      since = clock.now();
      const mine = ask(spent?.reason ?? "connect");
      running = mine;
      try {
        const token = await mine;
        if (running === mine) known = token;
        return token;
      } finally {
        if (running === mine) running = undefined;
      }
    },
  };
}

function check(token: unknown): string {
  if (token && typeof token === "string") return token;
  throw new UsageError("pass the `token` or a function that gives it");
}

/** A token as a request carries it. */
export const bearer = (token: string): string => (/^(Bearer|Basic) /.test(token) ? token : `Bearer ${token}`);

/** The region that a token names, as in `fra:…`. */
export const regionOfToken = (token: string): string | undefined => /^(?:Bearer )?([a-z]{3}):/.exec(token)?.[1];
