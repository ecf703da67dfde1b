import type { RetryPolicy } from "../errors/api-error.js";
import type { Clock } from "../platform/clock.js";
import { record, regionOf } from "../received.js";
import type { ReconnectPolicy } from "../protocol.js";
import { backOff, RECONNECT } from "./back-off.js";
import * as LIMITS from "./limits.js";

/** What has been tried since the connection was last stable. */
export interface Tried {
  attempts: number;
  unknownReasons: number;
  refreshes: number;
  readonly regions: string[];
}

export const nothingTried = (): Tried => ({ attempts: 0, unknownReasons: 0, refreshes: 0, regions: [] });

/** What is known of a loss. */
export interface Situation {
  /** Undefined when the reason is not known. */
  readonly policy: ReconnectPolicy | RetryPolicy | undefined;
  readonly reason: string;
  readonly data?: unknown;
  /** The region that the connection was made to. */
  readonly region: string | undefined;
  readonly canRefresh: boolean;
}

/** Another attempt, after so many milliseconds. */
export interface Retry {
  readonly delay: number;
  readonly newToken: boolean;
  readonly region: string | undefined;
}

/**
 * Decides, and counts what is tried; undefined means to stop. The same region twice, or a second refused token in a
 * row, is the end.
 */
export function decide(
  tried: Tried,
  { policy, reason, data, region: current, canRefresh }: Situation,
  clock: Pick<Clock, "random">,
): Retry | undefined {
  const told = regionOf(data);
  const what = policy ?? (told ? "other-region" : "unknown");
  const isElsewhere = what === "other-region";
  if (what === "never" || what === "after-login") return undefined;
  if (what === "new-token" && (!canRefresh || tried.refreshes++ > 0)) return undefined;
  if (what === "unknown" && tried.unknownReasons++ >= LIMITS.unknownReasons) return undefined;
  if (
    isElsewhere &&
    (!told || told === current || tried.regions.includes(told) || tried.regions.push(told) > LIMITS.regions)
  )
    return undefined;
  const { timeout } = record(data);
  // its unit is not documented: a number so small can hardly mean milliseconds
  const asked = typeof timeout !== "number" || timeout < 0 ? 0 : timeout < 1_000 ? timeout * 1_000 : timeout;
  // many clients were told the same, so what the server asks for is the floor of the wait and not the wait
  const floor = Math.max(asked, /unavailable|too_many/.test(reason) ? LIMITS.overloaded : 0);
  return {
    delay: Math.round(floor + backOff(tried.attempts++, RECONNECT, clock)),
    newToken: what === "new-token",
    region: isElsewhere ? told : current,
  };
}
