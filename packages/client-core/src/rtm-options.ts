import type { ClientOptions } from "./client.js";
import type { SocketConstructor } from "./platform/socket.js";

export interface RtmOptions extends ClientOptions {
  /** What else the `login` action is to say, beside the token. */
  login?: Readonly<Record<string, unknown>> | undefined;
  /**
   * The constructor of sockets, such as that of `ws` on Node 20; the platform's when it is left out. A class that extends
   * `ws` may add to the `options` that it is handed, such as certificates: `super(url, protocols, { ...options, ca })`.
   */
  WebSocket?: SocketConstructor | undefined;
}
