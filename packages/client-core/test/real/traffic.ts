import { microtasks } from "../virtual/clock.js";

/** Longer than anything takes on loopback: what is not at rest by then never is. */
const PATIENCE = 5_000;

/** Tells when nothing is on its way any more, from what both ends tell of it; nobody sleeps for that. */
export class Traffic {
  #count = 0;
  #wake: (() => void) | undefined;

  /** Something happened at one of the ends. */
  note(): void {
    this.#count += 1;
    this.#wake?.();
  }

  /** `unrest` says what is still on its way. */
  async settled(unrest: () => string[]): Promise<void> {
    for (;;) {
      const before = this.#count;
      // the ends may be quiet because what is to be done next is done in a microtask
      await microtasks();
      await microtasks();
      if (this.#count !== before) continue;
      if (unrest().length === 0) return;
      await this.#news(unrest);
    }
  }

  #news(unrest: () => string[]): Promise<void> {
    return new Promise((resolve, reject) => {
      const watchdog = setTimeout(() => reject(new Error(`still on its way: ${unrest()}`)), PATIENCE);
      this.#wake = () => {
        clearTimeout(watchdog);
        this.#wake = undefined;
        resolve();
      };
    });
  }
}
