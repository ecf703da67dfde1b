import type { RetryPolicy } from "./errors/api-error.js";

/** What a client does about a disconnect reason; `reconnect` of the spec's disconnects.json. */
export type ReconnectPolicy = "never" | "back-off" | "new-token" | "other-region";

/** The facts of one version of an API that a client needs at run time. Generated from the spec. */
export interface Protocol {
  readonly api: string;
  readonly version: string;
  readonly rtm: string;
  readonly web: string;
  /** The query parameters that every connection and request carries. */
  readonly query: readonly string[];
  /** Whether requests over RTM carry the version. */
  readonly versioned: boolean;
  /** Whether the body of a Web request holds the request as its `payload`. */
  readonly wrapped?: boolean;
  readonly errors: Readonly<Record<string, RetryPolicy>>;
  readonly disconnects: Readonly<Record<string, ReconnectPolicy>>;
  /** Actions that change nothing, so that they may be made again. */
  readonly reads: readonly string[];
  /** Actions whose Web request is a GET. */
  readonly gets: readonly string[];
  /** Actions that take a file, over the Web API alone. */
  readonly uploads: readonly string[];
  /** Of each paginated action: the property that holds the records, and what goes with `page_id` to later pages. */
  readonly pages: Readonly<Record<string, { readonly items: string; readonly keep: readonly string[] }>>;
}
