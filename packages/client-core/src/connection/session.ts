import { socketOptions } from "#socket-options";

import { endpoint } from "../endpoint.js";
import { UsageError } from "../errors/client-error.js";
import type { Host } from "../host.js";
import type { Socket, SocketConstructor } from "../platform/socket.js";
import { record } from "../received.js";
import type { RtmOptions } from "../rtm-options.js";
import { bearer } from "../token.js";

/** The push and the parameter of `login` that carry what a customer's client keeps for the server. */
const STORAGE = "customer_side_storage";
export const STORAGE_UPDATED = `${STORAGE}_updated`;

/** How a client presents itself to the server, each time it connects. */
export interface Session {
  openSocket(token: string, region: string | undefined): readonly [socket: Socket, host: string];
  login(token: string, isReconnect: boolean): object;
  /** The customer API hands the client a storage to keep and to give back. */
  keep(payload: unknown): void;
}

export function newSession({ protocol, options }: Host<RtmOptions>): Session {
  let kept = {};
  return {
    openSocket(token, region) {
      const { WebSocket = (globalThis as { WebSocket?: SocketConstructor }).WebSocket } = options;
      if (!WebSocket) throw new UsageError("pass the `WebSocket` of `ws`");
      const { host, href } = endpoint(protocol, options, "rtm", token, region);
      return [new WebSocket(href, [], socketOptions(WebSocket)), host];
    },
    login: (token, isReconnect) => ({
      ...options.login,
      ...kept,
      ...(protocol.api === "agent" && isReconnect && { reconnect: true }),
      token: bearer(token),
    }),
    keep(payload) {
      const { [STORAGE]: storage } = record(payload);
      if (Object(storage) === storage) kept = { [STORAGE]: storage };
    },
  };
}
