import type { ApiName } from "./protocol/known-versions.js";
import type { RateLimit } from "./server/rate-limit.js";
import type { WindowOptions } from "./server/windows.js";
import type { Clock } from "./time/clock.js";
import type { Webhook, WebhookOptions } from "./webhooks/webhooks.js";

export interface MockServerOptions {
  /** The API to serve, or with `apis` several that share one world. */
  readonly api?: ApiName;
  readonly apis?: readonly ApiName[];
  /** `3.6`; there is no default. */
  readonly version: string;
  /** A free one by default. */
  readonly port?: number;
  /** `127.0.0.1` by default: nobody but this machine gets in. */
  readonly host?: string;
  /** The same seed gives the same ids; 1 by default. */
  readonly seed?: number;
  readonly clock?: Clock;
  /** Only this organization is let in; any by default. */
  readonly organizationId?: string;
  /** Only this license is let in, where a version wants one; any by default. */
  readonly licenseId?: number;
  /** Whether any token will do and stands for the first user of its API, or only those of `issueToken`; `any` by default. */
  readonly tokens?: "any" | "issued";
  /** Where this server is: a token of another region, such as `fra:…`, is sent there. */
  readonly region?: string;
  readonly windows?: WindowOptions;
  readonly rateLimit?: RateLimit;
  /** Requests in flight on a connection; 10 by default. */
  readonly pendingLimit?: number;
  /** How long a scripted answer may take before it becomes `request_timeout`; 15,000 ms by default. */
  readonly requestTimeout?: number;
  /** What the answers over HTTP say of the end of this version, as dates. */
  readonly lifecycle?: { readonly legacy?: string; readonly deprecation?: string };
  readonly webhooks?: readonly Webhook[];
  readonly webhookOptions?: WebhookOptions;
  /** How many entries of the log are kept; 10,000 by default. */
  readonly logLimit?: number;
  /**
   * Whether scripts may name actions, pushes, errors and disconnect reasons that the version does not know. Left out,
   * they are refused: mostly they are misspelt.
   */
  readonly allowUnknown?: boolean;
  /** Whether 0.3 also gets its socket.io endpoint: the package socket.io 2.x is needed then. By default it does when it is there. */
  readonly socketio?: boolean;
}
