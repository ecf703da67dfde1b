import type { Protocol } from "../protocol/protocol.js";
import type { ErrorBody } from "../protocol/envelope.js";
import type { Fault, SeenRequest } from "../script/outcome.js";
import type { User } from "../world/people.js";
import type { UploadedFile } from "../world/world.js";
import type { Connection } from "./connection.js";

/** A request, whichever way it came. */
export interface Request {
  readonly protocol: Protocol;
  readonly transport: "rtm" | "web";
  readonly action: string;
  readonly payload: unknown;
  readonly requestId?: string | undefined;
  /** The version that the request asks for. */
  readonly version?: string | undefined;
  /** Over RTM. */
  readonly connection?: Connection | undefined;
  /** The token in the header, over the Web API. */
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** The bot that the request is made for. */
  readonly authorId?: string | undefined;
  readonly file?: UploadedFile | undefined;
  /** Who makes it, where a test makes it in somebody's name. */
  readonly user?: User | undefined;
}

/** What is to be sent back. */
export interface Answer {
  readonly payload?: unknown;
  readonly error?: ErrorBody["error"] | undefined;
  /** The HTTP status, where a script has chosen one. */
  readonly status?: number | undefined;
  readonly fault?: Fault | undefined;
  /** Sends the pushes and webhooks that the request caused; to be called when the answer has gone. */
  readonly follow: () => void;
}

export function seen({
  protocol,
  transport,
  action,
  payload,
  requestId,
  connection,
  headers = {},
}: Request): SeenRequest {
  return { api: protocol.api, transport, action, payload, requestId, connection: connection?.id, headers };
}
