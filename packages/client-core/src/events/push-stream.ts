import { ClientError } from "../errors/client-error.js";
import * as LIMITS from "../policy/limits.js";

/** Pushes for `for await`. What a slow consumer has not taken waits, up to a limit; then the loop ends with an error. */
export interface PushStream<Push> extends AsyncIterableIterator<Push> {
  add(push: Push): void;
  end(): void;
}

export function pushStream<Push>(onEnd: () => void): PushStream<Push> {
  const waiting: Push[] = [];
  let isOver = false;
  let problem: Error | undefined;
  let wake = (): void => {};

  async function* take(): AsyncGenerator<Push, undefined> {
    for (;;) {
      if (waiting.length > 0) yield waiting.shift()!;
      else if (isOver) break;
      else await new Promise<void>((resolve) => void (wake = resolve));
    }
    if (problem) throw problem;
  }

  const taken = take();
  const done = taken.return.bind(taken);
  const end = (): void => {
    isOver = true;
    onEnd();
    wake();
  };
  return Object.assign(taken, {
    add(push: Push): void {
      if (!isOver && waiting.push(push) > LIMITS.queuedPushes) {
        problem = new ClientError(`${LIMITS.queuedPushes} pushes wait`);
        end();
      }
      wake();
    },
    end,
    /** At once, also where someone waits for the next push. */
    return() {
      waiting.length = 0;
      problem = undefined;
      end();
      return done(undefined);
    },
  });
}
