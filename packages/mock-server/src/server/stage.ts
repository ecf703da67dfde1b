import type { Log } from "../log/log.js";
import type { ApiName } from "../protocol/known-versions.js";
import type { Protocol } from "../protocol/protocol.js";
import type { ScriptNames } from "../script/script-names.js";
import type { Scripts } from "../script/scripts.js";
import type { Clock } from "../time/clock.js";
import type { Timers } from "../time/timers.js";
import type { Webhooks } from "../webhooks/webhooks.js";
import type { Tokens } from "../world/tokens.js";
import type { World } from "../world/world.js";
import type { Connection } from "./connection.js";
import type { RateLimiter } from "./rate-limit.js";
import type { Region } from "./region.js";
import type { Windows } from "./windows.js";

/** Everything that the parts of one server share. */
export interface Stage {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
  readonly world: World;
  readonly tokens: Tokens;
  readonly scripts: Scripts;
  readonly scriptNames: ScriptNames;
  readonly rates: RateLimiter;
  readonly region: Region;
  readonly windows: Windows;
  readonly webhooks: Webhooks;
  /** What is served. */
  readonly protocols: ReadonlyMap<ApiName, Protocol>;
  /** What there is in the version, served or not. */
  readonly actors: ReadonlyMap<ApiName, Protocol>;
  readonly connections: Set<Connection>;
  readonly limits: Limits;
  /** The values that query parameters must have; empty when any will do. */
  readonly known: Readonly<Record<string, string>>;
  nextConnectionId(): string;
  /** `http://127.0.0.1:41234`. */
  origin(): string;
}

export interface Limits {
  /** Requests in flight on a connection; 10. */
  readonly pending: number;
  /** How long a request may take, in milliseconds; 15,000. */
  readonly requestTimeout: number;
  /** The size of an upload in bytes; 10 MB. */
  readonly upload: number;
}
