import type { SocketConstructor } from "../../src/index.js";
import type { VirtualClock } from "./clock.js";
import { VirtualSocket } from "./socket.js";
import { TestServer } from "./test-server.js";

/** A server over virtual sockets. */
export class VirtualServer extends TestServer<VirtualSocket> {
  override readonly WebSocket: SocketConstructor;

  constructor(clock: VirtualClock) {
    super(clock);
    const server = this;
    this.WebSocket = class extends VirtualSocket {
      constructor(url: string) {
        super(url, server);
        server.sockets.push(this);
        server.onConnect(this);
      }
    };
  }

  closing(socket: VirtualSocket): void {
    if (this.closes) this.clock.setTimeout(() => socket.cut(1000), 0);
  }
}
