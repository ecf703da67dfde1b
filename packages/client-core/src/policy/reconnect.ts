import type { ReconnectPolicy } from "../protocol.js";
import { backOff, RECONNECT, UNKNOWN_REASON_ATTEMPTS } from "./back-off.js";

/** What to do after a connection was lost or refused. */
export type Decision =
  | { readonly next: "retry"; readonly delay: number; readonly newToken: boolean; readonly region?: string | undefined }
  | { readonly next: "stop" };

/** What has been tried since the connection was last stable. */
export interface Tried {
  attempts: number;
  unknownReasons: number;
  refreshes: number;
  regions: Set<string>;
}

export const nothingTried = (): Tried => ({ attempts: 0, unknownReasons: 0, refreshes: 0, regions: new Set() });

interface Loss {
  /** Undefined when the policy is not known. */
  policy: ReconnectPolicy | undefined;
  region?: string | undefined;
  /** The wait that the server asks for, in milliseconds. */
  serverDelay?: number | undefined;
  canRefresh: boolean;
}

/** Decides, and counts what is tried. The same region twice, or a second refused token in a row, is the end. */
export function decide(tried: Tried, { policy, region, serverDelay, canRefresh }: Loss, random: () => number): Decision {
  if (policy === "never") return { next: "stop" };
  const retry = (extra: { newToken?: boolean; region?: string } = {}): Decision => {
    const delay = Math.max(backOff(tried.attempts, RECONNECT, random), serverDelay ?? 0);
    tried.attempts += 1;
    return { next: "retry", delay, newToken: false, ...extra };
  };
  if (policy === "other-region") {
    if (region === undefined || tried.regions.has(region)) return { next: "stop" };
    tried.regions.add(region);
    return retry({ region });
  }
  if (policy === "new-token") {
    if (!canRefresh || tried.refreshes > 0) return { next: "stop" };
    tried.refreshes += 1;
    return retry({ newToken: true });
  }
  if (policy === undefined) {
    tried.unknownReasons += 1;
    if (tried.unknownReasons > UNKNOWN_REASON_ATTEMPTS) return { next: "stop" };
  }
  return retry();
}
