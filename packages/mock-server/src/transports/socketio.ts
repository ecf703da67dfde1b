import type { Server as HttpServer } from "node:http";

import { MockServerError } from "../protocol/known-versions.js";
import type { Stage } from "../server/stage.js";
import type { Link } from "./link.js";

/** The part of socket.io 2.x that is used; the package has no types of its own. */
interface SocketIoServer {
  on(event: "connection", listener: (socket: SocketIoSocket) => void): void;
  close(): void;
}

export interface SocketIoSocket {
  readonly handshake: { readonly query: Readonly<Record<string, string>> };
  readonly conn: {
    readonly transport: { readonly socket?: { readonly _socket?: { pause(): void; resume(): void } } };
    close(): void;
  };
  on(event: "message", listener: (message: unknown) => void): void;
  on(event: "disconnect", listener: (reason: string) => void): void;
  send(message: unknown): void;
  disconnect(close: boolean): void;
}

export const NEEDS_SOCKET_IO =
  "The socket.io endpoint of 0.3 needs the package socket.io 2.x beside this one: npm install --save-dev socket.io@2";

type SocketIo = (server: HttpServer, options: object) => SocketIoServer;

/**
 * Opens the socket.io endpoint of 0.3 beside the WebSocket. A frame is an event `message` that holds an object, as the
 * page with which chat.io tried its API had it.
 */
export async function attachSocketIo(
  server: HttpServer,
  path: string,
  opened: (socket: SocketIoSocket, link: Link) => void,
): Promise<() => void> {
  const socketIo = await importSocketIo();
  // upgrades of other paths are none of its business
  const attached = socketIo(server, { path, serveClient: false, destroyUpgrade: false, perMessageDeflate: false });
  attached.on("connection", (socket) => opened(socket, new SocketIoLink(socket)));
  return () => attached.close();
}

async function importSocketIo(): Promise<SocketIo> {
  const name = "socket.io";
  try {
    return ((await import(name)) as { default: SocketIo }).default;
  } catch (cause) {
    const error = new MockServerError(NEEDS_SOCKET_IO);
    error.cause = cause;
    throw error;
  }
}

export function isSocketIo({ protocols }: Stage, pathname: string): boolean {
  const path = protocols.get("customer")?.path("socketio");
  return path !== undefined && pathname.startsWith(path);
}

/** The clients of socket.io tell nobody what a server says that refuses them, so that it is told on this side. */
export function missSocketIo({ log }: Stage): void {
  log.add({ kind: "fault", transport: "socketio", note: NEEDS_SOCKET_IO });
  process.emitWarning(NEEDS_SOCKET_IO, "MockServerWarning");
}

class SocketIoLink implements Link {
  readonly transport = "socketio";
  readonly #socket: SocketIoSocket;

  constructor(socket: SocketIoSocket) {
    this.#socket = socket;
  }

  send(text: string): void {
    this.#socket.send(parse(text));
  }

  sendBinary(bytes: Uint8Array): void {
    this.#socket.send(Buffer.from(bytes));
  }

  /** socket.io frames its own packets, so that this one is lost as a whole. */
  cut(): void {
    this.destroy();
  }

  close(): void {
    this.#socket.disconnect(true);
  }

  destroy(): void {
    this.#socket.conn.close();
  }

  pause(): void {
    this.#socket.conn.transport.socket?.["_socket"]?.pause();
  }

  resume(): void {
    this.#socket.conn.transport.socket?.["_socket"]?.resume();
  }
}

/** What is no JSON goes out as text. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
