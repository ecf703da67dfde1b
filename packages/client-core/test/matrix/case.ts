import type { RtmOptions } from "../../src/index.js";
import type { World } from "../virtual/world.js";

/** A fault, or a fact of the protocol, and what must come of it. */
export interface Case {
  /** A letter for the transport, the family and a number. docs/promises.md lists each. */
  readonly id: string;
  /** Of one API alone, or of one version; else it holds for both APIs. */
  readonly api?: "agent" | "customer";
  readonly version?: string;
  /** What happens. */
  readonly what: string;
  /** Why it is played over virtual sockets alone. */
  readonly virtual?: string;
  readonly options?: (seen: Record<string, unknown>) => Partial<RtmOptions>;
  readonly random?: () => number;
  readonly happens: (world: World) => Promise<void> | void;
  readonly want: Want;
}

/** What is compared, whole: nothing else may have happened. */
export interface Want {
  readonly state: string;
  /** Each with its time. */
  readonly events: readonly string[];
  /** The outcome of each request by its label, with its time. */
  readonly requests: Readonly<Record<string, string>>;
  /** The virtual time at the end. */
  readonly at: number;
  /** The frames of the client, each with the number of its connection. */
  readonly wire?: readonly string[];
  /** What the case itself looked at. */
  readonly seen?: Readonly<Record<string, unknown>>;
}

/** How every case begins that is about something later. */
export const CONNECTED = ["0 connecting", "0 connected"] as const;
