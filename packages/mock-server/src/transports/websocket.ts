import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

import { WebSocketServer, type WebSocket } from "ws";

import { encodeTextFrame } from "./encode-frame.js";
import type { Link } from "./link.js";

/** Opens WebSockets on a server that leaves the routing to others. */
export class WebSockets {
  readonly #server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: 16 * 2 ** 20 });

  constructor(headers: () => Readonly<Record<string, string>>) {
    this.#server.on("headers", (lines) =>
      lines.push(...Object.entries(headers()).map(([name, value]) => `${name}: ${value}`)),
    );
  }

  accept(
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    opened: (socket: WebSocket, link: Link) => void,
  ): void {
    this.#server.handleUpgrade(request, socket, head, (webSocket) =>
      opened(webSocket, new WebSocketLink(webSocket, socket)),
    );
  }

  close(): void {
    for (const client of this.#server.clients) client.terminate();
    this.#server.close();
  }
}

class WebSocketLink implements Link {
  readonly transport = "rtm";
  readonly #webSocket: WebSocket;
  readonly #socket: Duplex;

  constructor(webSocket: WebSocket, socket: Duplex) {
    this.#webSocket = webSocket;
    this.#socket = socket;
  }

  send(text: string): void {
    this.#webSocket.send(text, ignore);
  }

  sendBinary(bytes: Uint8Array): void {
    this.#webSocket.send(bytes, { binary: true }, ignore);
  }

  cut(text: string, at: number): void {
    const frame = encodeTextFrame(text);
    const part = frame.subarray(0, Math.max(1, Math.floor(frame.length * at)));
    this.#socket.write(part, () => this.#socket.destroy());
  }

  close(code: number): void {
    // a socket that does not read would never see the close of the other side
    if (this.#webSocket.isPaused) this.#webSocket.terminate();
    else this.#webSocket.close(code);
  }

  destroy(): void {
    this.#webSocket.terminate();
  }

  pause(): void {
    this.#webSocket.pause();
  }

  resume(): void {
    this.#webSocket.resume();
  }
}

/** A frame for a socket that is gone is lost, as it is on the way. */
function ignore(): void {}
