import { defineRtmClient, type ActionMap, type Protocol, type RtmClient, type RtmOptions } from "@chatwire/client-core";

import { SocketIo } from "./socket-io.js";

/** As of the client over WebSocket; the socket is that of socket.io. */
export type SocketIoOptions = Omit<RtmOptions, "WebSocket">;

export type SocketIoClientClass<Actions extends ActionMap<Actions>, Pushes, Api> = new (
  options: SocketIoOptions,
) => RtmClient<Actions, Pushes> & Api;

/** The client over RTM, on another kind of socket and at another address. The generated modules call this. */
export function defineSocketIoClient<Actions extends ActionMap<Actions>, Pushes, Api>(
  protocol: Protocol,
  address: string,
): SocketIoClientClass<Actions, Pushes, Api> {
  const OverSocket = defineRtmClient<Actions, Pushes, Api>({ ...protocol, rtm: address });
  class SocketIoClient extends (OverSocket as new (options: RtmOptions) => object) {
    constructor(options: SocketIoOptions) {
      super({ ...options, WebSocket: SocketIo });
    }
  }
  return SocketIoClient as SocketIoClientClass<Actions, Pushes, Api>;
}
