import type { SocketConstructor } from "../../src/index.js";
import type { VirtualClock } from "../virtual/clock.js";
import { TestServer } from "../virtual/test-server.js";
import type { Loopback } from "./loopback.js";
import { RealSocket, type RealClient } from "./socket.js";
import { Traffic } from "./traffic.js";

/** A class of sockets: the platform's, or that of `ws`. */
export type RealSocketClass = new (url: string) => RealClient;

/** A server over real sockets, in the same process; only the time is virtual, and waits for what is on its way. */
export class RealServer extends TestServer<RealSocket> {
  override readonly WebSocket: SocketConstructor;
  readonly traffic = new Traffic();
  /** Those that are not over. */
  #open: RealSocket[] = [];

  constructor(clock: VirtualClock, loopback: Loopback, Platform: RealSocketClass) {
    super(clock);
    clock.settled = () => this.traffic.settled(() => this.#unrest());
    const server = this;
    this.WebSocket = class extends Platform {
      readonly #end: RealSocket;

      constructor(url: string) {
        const end = new RealSocket(url, server);
        super(loopback.expectUpgrade(url, (upgrade) => end.arrive(upgrade)));
        this.#end = end;
        end.attach(this);
        server.#open.push(end);
        server.sockets.push(end);
        server.onConnect(end);
      }

      override send(text: string): void {
        this.#end.sends();
        super.send(text);
      }

      override close(code?: number, reason?: string): void {
        this.#end.closing();
        super.close(code, reason);
      }
    };
  }

  /** Ends what a case left hanging. */
  destroy(): void {
    for (const socket of this.#open) socket.destroy();
  }

  #unrest(): string[] {
    const unrest = this.#open.flatMap((socket) => socket.unrest);
    this.#open = this.#open.filter(({ isOver }) => !isOver);
    return unrest;
  }
}
