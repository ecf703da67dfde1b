import type { Link } from "../transports/link.js";

/** What goes to a socket, some of it held back on purpose. */
export class Outbox {
  readonly link: Link;
  #held: { text: string; behind: number }[] = [];
  #isFrozen = false;

  constructor(link: Link) {
    this.link = link;
  }

  send(text: string): void {
    if (this.#isFrozen) return;
    this.link.send(text);
    const waiting = this.#held;
    this.#held = [];
    for (const held of waiting) {
      held.behind -= 1;
      if (held.behind <= 0) this.send(held.text);
      else this.#held.push(held);
    }
  }

  /** Keeps a frame until so many others have gone. */
  hold(text: string, behind: number): void {
    this.#held.push({ text, behind });
  }

  /** Nothing is read or sent any more. */
  freeze(): void {
    this.#isFrozen = true;
    this.link.pause();
  }

  get isFrozen(): boolean {
    return this.#isFrozen;
  }
}
