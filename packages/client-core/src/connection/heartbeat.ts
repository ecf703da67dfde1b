import * as LIMITS from "../policy/limits.js";

/** Pings while a connection is up. */
export interface Heartbeat {
  start(): void;
  /** Something came from the server: any frame counts as life. */
  beat(): void;
}

/** `after` has one timer: a new wait takes the place of the one before, and letting go of the connection ends it. */
export function heartbeat(
  after: (milliseconds: number, work: () => void) => void,
  ping: () => void,
  onDead: () => void,
): Heartbeat {
  let isAlive = false;
  const pingAfter = (milliseconds: number): void =>
    after(milliseconds, () => {
      isAlive = false;
      ping();
      after(LIMITS.pongTimeout, () => (isAlive ? pingAfter(LIMITS.pingInterval - LIMITS.pongTimeout) : onDead()));
    });
  return { start: () => pingAfter(LIMITS.pingInterval), beat: () => (isAlive = true) };
}
