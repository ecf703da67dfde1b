import { ProtocolError } from "../protocol/protocol-error.js";
import type { ApiName } from "../protocol/known-versions.js";
import type { User } from "./people.js";
import type { World } from "./world.js";

interface Known {
  user: User;
  expiresAt: number;
  isRevoked: boolean;
}

export interface TokenOptions {
  /** Milliseconds; 28,800 s by default, as the service has it. */
  readonly expiresIn?: number;
  /** Put in front: `fra:…`. */
  readonly region?: string;
}

const LIFE = 28_800_000;

/** Who a token stands for. One that was not issued here stands for the first user of its API, so that any will do. */
export class Tokens {
  readonly #world: World;
  readonly #known = new Map<string, Known>();
  readonly #onlyIssued: boolean;

  constructor(world: World, onlyIssued: boolean) {
    this.#world = world;
    this.#onlyIssued = onlyIssued;
  }

  issue(user: User, { expiresIn = LIFE, region }: TokenOptions = {}): string {
    const token = `${region === undefined ? "" : `${region}:`}${this.#world.chance.hex(32)}`;
    this.#known.set(token, { user, expiresAt: this.#world.now() + expiresIn, isRevoked: false });
    return token;
  }

  /** The user of a token, with or without its type in front. */
  userOf(api: ApiName, text: string): User {
    const token = bareToken(text);
    const known = this.#known.get(token) ?? this.#unknown(api, token);
    if (known.isRevoked) throw new ProtocolError("authentication", "The access token was revoked.");
    if (known.expiresAt <= this.#world.now())
      throw new ProtocolError("authentication", "The access token has expired.");
    if (known.user.type !== api)
      throw new ProtocolError(
        "authorization",
        `The access token is not of ${api === "agent" ? "an agent" : "a customer"}.`,
      );
    return known.user;
  }

  /** When a token dies, in milliseconds since 1970; never, for one that was not issued here. */
  expiry(text: string): number {
    return this.#known.get(bareToken(text))?.expiresAt ?? Infinity;
  }

  isSame(one: string, other: string): boolean {
    return bareToken(one) === bareToken(other);
  }

  expire(api: ApiName, text: string): void {
    this.#record(api, text).expiresAt = this.#world.now();
  }

  revoke(api: ApiName, text: string): void {
    this.#record(api, text).isRevoked = true;
  }

  #record(api: ApiName, text: string): Known {
    const token = bareToken(text);
    const known = this.#known.get(token) ?? this.#unknown(api, token);
    this.#known.set(token, known);
    return known;
  }

  #unknown(api: ApiName, token: string): Known {
    const [user] = (api === "agent" ? this.#world.agents : this.#world.customers).values();
    if (token === "" || this.#onlyIssued || user === undefined)
      throw new ProtocolError("authentication", "The access token is unknown.");
    return { user, expiresAt: Infinity, isRevoked: false };
  }
}

/** `Bearer dal:x` is `dal:x`. */
export function bareToken(text: string): string {
  return text.replace(/^(?:Bearer|Basic)\s+/i, "").trim();
}

/** `dal` of `dal:x`. */
export function regionOf(text: string): string | undefined {
  return /^([a-z]{3}):/.exec(bareToken(text))?.[1];
}
