import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";

/** An `Upgrade` that came in, and that waits to be answered. */
export interface Upgrade {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  readonly head: Buffer;
}

/** A server on loopback; each connection and each request goes to who waits for it, by the first part of its path. */
export class Loopback {
  readonly port: number;
  readonly #upgrades = new Map<string, (upgrade: Upgrade) => void>();
  readonly #requests = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>();
  readonly #close: () => Promise<void>;
  #last = 0;

  private constructor(server: ReturnType<typeof createServer>) {
    this.port = (server.address() as AddressInfo).port;
    const sockets = new Set<Socket>();
    server.on("connection", (socket) => {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.once("close", () => sockets.delete(socket));
    });
    server.on("upgrade", (request, socket, head: Buffer) => {
      this.#upgrades.get(numberOf(request))!({ request, socket, head });
    });
    server.on("request", (request, response) => this.#requests.get(numberOf(request))!(request, response));
    this.#close = () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      });
  }

  static async open(): Promise<Loopback> {
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    return new Loopback(server);
  }

  /** The path of an address of its own: `/17/v3.6/agent/rtm/ws?organization_id=…`. */
  expectUpgrade(url: string, receive: (upgrade: Upgrade) => void): string {
    return `ws://127.0.0.1:${this.port}${this.#expect(this.#upgrades, url, receive)}`;
  }

  expectRequest(url: string, receive: (request: IncomingMessage, response: ServerResponse) => void): string {
    return `http://127.0.0.1:${this.port}${this.#expect(this.#requests, url, receive)}`;
  }

  close(): Promise<void> {
    return this.#close();
  }

  #expect<Receive>(expected: Map<string, Receive>, url: string, receive: Receive): string {
    const number = String((this.#last += 1));
    expected.set(number, receive);
    const { pathname, search } = new URL(url);
    return `/${number}${pathname}${search}`;
  }
}

/** `/17/v3.6/…` → `17` */
const numberOf = ({ url }: IncomingMessage): string => url!.split("/", 2)[1]!;
