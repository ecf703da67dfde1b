import { ClientError } from "../errors/client-error.js";
import * as LIMITS from "../policy/limits.js";

/** Pushes for `for await`. What a slow consumer has not taken waits, up to a limit; then the loop ends with an error. */
export interface PushStream<Push> extends AsyncIterableIterator<Push> {
  add(push: Push): void;
  end(): void;
}

export function pushStream<Push>(onEnd: () => void): PushStream<Push> {
  const waiting: Push[] = [];
  const takers: ((result: IteratorResult<Push>) => void)[] = [];
  const done: IteratorResult<Push> = { value: undefined, done: true };
  let isOver = false;
  let problem: Error | undefined;

  const self: PushStream<Push> = {
    add(push) {
      if (isOver) return;
      const taker = takers.shift();
      if (taker) taker({ value: push, done: false });
      else if (waiting.push(push) > LIMITS.queuedPushes) {
        problem = new ClientError(`more than ${LIMITS.queuedPushes} pushes wait`);
        self.end();
      }
    },
    end() {
      isOver = true;
      onEnd();
      for (const taker of takers.splice(0)) taker(done);
    },
    async next() {
      if (waiting.length > 0) return { value: waiting.shift()!, done: false };
      if (!isOver) return new Promise((resolve) => takers.push(resolve));
      const thrown = problem;
      problem = undefined;
      if (thrown) throw thrown;
      return done;
    },
    async return() {
      waiting.length = 0;
      problem = undefined;
      self.end();
      return done;
    },
    [Symbol.asyncIterator]: () => self,
  };
  return self;
}
