import { ProtocolError } from "../protocol/protocol-error.js";
import type { Protocol } from "../protocol/protocol.js";
import { regionOf } from "../world/tokens.js";

/** Sends away whoever belongs to another region. */
export class Region {
  readonly #own: string | undefined;
  #elsewhere: { region: string; left: number } | undefined;

  constructor(own: string | undefined) {
    this.#own = own;
  }

  /** From now on the organization lives in another region, for so many requests or logins. */
  misdirect(region: string, times = Infinity): void {
    this.#elsewhere = { region, left: times };
  }

  /** Refuses a request, or a login, that has come to the wrong region. */
  check({ version }: Protocol, token: string | undefined): void {
    const region = this.#otherThanOwn(token);
    if (region === undefined) return;
    // the document of 0.3 shows an error of its own, which its table of errors lacks
    if (version === "0.3") throw new ProtocolError("incorrect_region", "License is in another region", { region });
    throw new ProtocolError("misdirected_request", undefined, { region });
  }

  #otherThanOwn(token: string | undefined): string | undefined {
    if (this.#elsewhere !== undefined && this.#elsewhere.left > 0) {
      this.#elsewhere.left -= 1;
      return this.#elsewhere.region;
    }
    const region = regionOf(token ?? "");
    return this.#own === undefined || region === this.#own ? undefined : region;
  }
}
