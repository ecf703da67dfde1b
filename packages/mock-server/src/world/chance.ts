const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/** Ids that look like those of the service; the same seed gives the same ones. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least 0 and less than 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** `QYBTDK7C3R`: a chat or a thread. */
  shortId(): string {
    return Array.from({ length: 10 }, () => LETTERS[Math.floor(this.next() * LETTERS.length)]).join("");
  }

  hex(length: number): string {
    return Array.from({ length }, () => Math.floor(this.next() * 16).toString(16)).join("");
  }

  /** `5c1a9f7e-2b64-4d0e-9a57-3f1e8c6d2b90`: a customer, an organization. */
  uuid(): string {
    const variant = "89ab"[Math.floor(this.next() * 4)];
    return `${this.hex(8)}-${this.hex(4)}-4${this.hex(3)}-${variant}${this.hex(3)}-${this.hex(12)}`;
  }
}
