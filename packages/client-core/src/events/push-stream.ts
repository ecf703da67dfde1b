import { ClientError } from "../errors/client-error.js";
import { LIMITS } from "../policy/limits.js";

/** Pushes for `for await`. What a slow consumer has not taken waits, up to a limit; then the loop ends with an error. */
export class PushStream<Push> implements AsyncIterableIterator<Push> {
  readonly #waiting: Push[] = [];
  readonly #takers: { resolve(result: IteratorResult<Push>): void; reject(error: Error): void }[] = [];
  readonly #onEnd: () => void;
  #ended = false;
  #error: Error | undefined;

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  add(push: Push): void {
    if (this.#ended) return;
    const taker = this.#takers.shift();
    if (taker !== undefined) return taker.resolve({ value: push, done: false });
    this.#waiting.push(push);
    if (this.#waiting.length > LIMITS.queuedPushes) this.end(new ClientError(`more than ${LIMITS.queuedPushes} pushes wait; take them faster, or listen with on()`));
  }

  end(error?: Error): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#error = error;
    this.#onEnd();
    for (const { resolve, reject } of this.#takers.splice(0)) error === undefined ? resolve({ value: undefined, done: true }) : reject(error);
  }

  async next(): Promise<IteratorResult<Push>> {
    const [push] = this.#waiting;
    if (this.#waiting.length > 0) {
      this.#waiting.shift();
      return { value: push!, done: false };
    }
    if (!this.#ended) return new Promise((resolve, reject) => this.#takers.push({ resolve, reject }));
    const error = this.#error;
    this.#error = undefined;
    if (error !== undefined) throw error;
    return { value: undefined, done: true };
  }

  async return(): Promise<IteratorResult<Push>> {
    this.#waiting.length = 0;
    this.end();
    return { value: undefined, done: true };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
