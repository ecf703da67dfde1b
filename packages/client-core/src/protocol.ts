import type { NextPage } from "./next-page.js";
import type { RetryPolicy } from "./errors/api-error.js";

/** What a client does about a disconnect reason; `reconnect` of the spec's disconnects.json. */
export type ReconnectPolicy = "never" | "back-off" | "new-token" | "other-region";

/** The facts of one version of an API that a client needs at run time. Generated from the spec. */
export interface Protocol {
  readonly api: string;
  readonly version: string;
  readonly rtm: string;
  /** The name of an action follows. */
  readonly web: string;
  /** The query parameters that every connection and request carries. */
  readonly query: readonly string[];
  /** Whether requests over RTM carry the version. */
  readonly versioned?: boolean;
  /** Whether the body of a Web request holds the request as its `payload`. */
  readonly wrapped?: boolean;
  readonly errors: Readonly<Record<string, RetryPolicy>>;
  readonly disconnects: Readonly<Record<string, ReconnectPolicy>>;
  /** Each has a method: `send_event` has `sendEvent`. */
  readonly actions: readonly string[];
  /** Actions that take no request: their methods take options alone. */
  readonly bare?: readonly string[];
  /** Actions whose Web request is a GET. */
  readonly gets?: readonly string[];
  /** Actions that take a file, over the Web API alone. */
  readonly uploads: readonly string[];
  /** The paginated actions. */
  readonly pages: Readonly<Record<string, Pages>>;
}

/** How the pages of a list are asked for. */
export interface Pages {
  /** The property of the response that holds the records. */
  readonly items: string;
  readonly next: NextPage;
}
