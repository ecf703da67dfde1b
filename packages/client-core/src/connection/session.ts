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
export class Session {
  readonly #host: Host<RtmOptions>;
  #storage = {};

  constructor(host: Host<RtmOptions>) {
    this.#host = host;
  }

  openSocket(token: string, region: string | undefined): Socket {
    const { protocol, options } = this.#host;
    const { WebSocket = (globalThis as { WebSocket?: SocketConstructor }).WebSocket } = options;
    if (!WebSocket) throw new UsageError("there is no `WebSocket` here: pass one, such as that of `ws`");
    return new WebSocket(endpoint(protocol, options, "rtm", token, region).href);
  }

  loginPayload(token: string, isReconnect: boolean): object {
    const { protocol, options } = this.#host;
    return {
      ...options.login,
      ...this.#storage,
      ...(protocol.api === "agent" && isReconnect && { reconnect: true }),
      token: bearer(token),
    };
  }

  /** The customer API hands the client a storage to keep and to give back. */
  keepStorage(payload: unknown): void {
    const { [STORAGE]: storage } = record(payload);
    if (typeof storage === "object" && storage) this.#storage = { [STORAGE]: storage };
  }
}
