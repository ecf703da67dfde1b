import { UsageError } from "./errors/client-error.js";

/** Why a token is asked for; after the first, the one before is not to be given again. */
export type TokenReason = "connect" | "reconnect" | "expired" | "refused";

/** An access token, or a function that gives one each time it is asked. */
export type TokenSource = string | ((ask: { readonly reason: TokenReason }) => string | Promise<string>);

/** Asks for tokens, one refresh at a time however many ask. */
export class TokenStore {
  readonly #source: TokenSource;
  #known: string | undefined;
  #running: Promise<string> | undefined;

  constructor(source: TokenSource) {
    if (typeof source !== "function" && (typeof source !== "string" || source === "")) {
      throw new UsageError("`token` must be an access token or a function that gives one");
    }
    this.#source = source;
  }

  /** Whether a new token may be had at all. */
  get canRefresh(): boolean {
    return typeof this.#source === "function";
  }

  /** The token at hand; a new one when there is none or `reason` says that it is no good. */
  async get(reason: TokenReason): Promise<string> {
    if (this.#known !== undefined && (reason === "connect" || reason === "reconnect")) return this.#known;
    this.#running ??= this.#ask(reason).finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #ask(reason: TokenReason): Promise<string> {
    const token = typeof this.#source === "string" ? this.#source : await this.#source({ reason });
    if (typeof token !== "string" || token === "") throw new UsageError("the token function gave no token");
    this.#known = token;
    return token;
  }
}

/** A token as a request carries it. */
export const bearer = (token: string): string => (/^(Bearer|Basic) /.test(token) ? token : `Bearer ${token}`);

/** The region that a token names, as in `fra:…`. */
export const regionOfToken = (token: string): string | undefined => /^(?:Bearer )?([a-z]{3}):/.exec(token)?.[1];
