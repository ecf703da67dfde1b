import type { WebOptions } from "../../src/index.js";
import type { WebWorld } from "../virtual/web-world.js";

/** As `Case`, over HTTPS, where there is no connection and so no state of it. */
export interface WebCase {
  readonly id: string;
  readonly api?: "agent" | "customer";
  readonly version?: string;
  readonly what: string;
  readonly virtual?: string;
  readonly options?: (seen: Record<string, unknown>) => Partial<WebOptions>;
  readonly random?: () => number;
  readonly happens: (world: WebWorld) => Promise<void> | void;
  readonly want: {
    readonly events: readonly string[];
    readonly requests: Readonly<Record<string, string>>;
    readonly at: number;
    /** `POST list_chats`. */
    readonly wire: readonly string[];
    readonly seen?: Readonly<Record<string, unknown>>;
  };
}
