import type { ApiName } from "../protocol/known-versions.js";

/** What becomes of a request: another reply, an error, a fault. */
export type Outcome = ReplyOutcome | ErrorOutcome | Fault;

/** Answers with a payload of your own, as the version writes it. */
export interface ReplyOutcome {
  readonly reply: unknown;
  /** Whether the action is carried out all the same; only `login` is, by default. */
  readonly effect?: boolean;
}

/** Answers with an error; a type alone has the message of the version. */
export interface ErrorOutcome {
  readonly error: string | { readonly type: string; readonly message?: string; readonly data?: unknown };
  /** The HTTP status, over the Web API. */
  readonly status?: number;
}

interface FaultBase {
  /** Whether the action is carried out; it is, by default. */
  readonly effect?: boolean;
}

export type GarbageKind =
  | "malformed"
  | "non-object"
  | "unknown-response"
  | "unknown-push"
  | "proto"
  | "binary"
  | "empty";

/** What goes wrong on the way. Over HTTP, where a frame is alone, `duplicate` and `reorder` change nothing. */
export type Fault =
  /** The answer never comes. */
  | (FaultBase & { readonly fault: "drop" })
  | (FaultBase & { readonly fault: "delay"; readonly ms: number })
  /** The answer comes several times; twice by default. */
  | (FaultBase & { readonly fault: "duplicate"; readonly times?: number })
  /** The answer comes after the frames that follow it; after one by default. */
  | (FaultBase & { readonly fault: "reorder"; readonly behind?: number })
  /** The socket is destroyed in the middle of the frame; `at` says where, between 0 and 1. */
  | (FaultBase & { readonly fault: "cut"; readonly at?: number })
  /** The server reads and sends no more, and keeps the socket. */
  | (FaultBase & { readonly fault: "half-open" })
  /** The server reads nothing for a time, so that what is sent to it piles up; then it answers. */
  | (FaultBase & { readonly fault: "slow"; readonly ms: number })
  /** Something that is no frame comes before the answer, or `instead` of it. */
  | (FaultBase & { readonly fault: "garbage"; readonly kind?: GarbageKind; readonly instead?: boolean })
  /** A well-formed push of a great size comes before the answer, or `instead` of it; 1 MiB by default. */
  | (FaultBase & { readonly fault: "giant"; readonly bytes?: number; readonly instead?: boolean })
  /** The connection is closed with a code and without a reason push. */
  | (FaultBase & { readonly fault: "close"; readonly code?: number })
  /** The connection ends as the protocol ends it. */
  | (FaultBase & { readonly fault: "disconnect"; readonly reason: string; readonly data?: unknown });

/** A request as a script sees it. */
export interface SeenRequest {
  readonly api: ApiName;
  readonly transport: "rtm" | "web";
  readonly action: string;
  readonly payload: unknown;
  readonly requestId: string | undefined;
  /** The id of the connection, over RTM. */
  readonly connection: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** Nothing means: as usual. A promise keeps the request in flight. */
export type OutcomeFunction = (
  request: SeenRequest,
) => Outcome | undefined | void | Promise<Outcome | undefined | void>;

/** What becomes of a connection that is being opened. */
export type ConnectOutcome =
  /** The upgrade is refused. */
  | { readonly fault: "refuse"; readonly status?: number }
  /** The upgrade is never answered. */
  | { readonly fault: "hang" }
  /** The socket is destroyed. */
  | { readonly fault: "cut" }
  | { readonly fault: "delay"; readonly ms: number }
  /** The connection opens and is closed at once. */
  | { readonly fault: "close"; readonly code?: number }
  | { readonly fault: "disconnect"; readonly reason: string; readonly data?: unknown };
