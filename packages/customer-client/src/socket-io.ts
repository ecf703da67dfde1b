import { UsageError, type Socket } from "@chatwire/client-core";
import io, { type SocketIoSocket } from "socket.io-client";

import { packets } from "./packets.js";

const PACKETS = 4;

/** socket.io as the socket of a connection: a frame is an event `message`. */
export class SocketIo implements Socket {
  onopen: Socket["onopen"] = null;
  onmessage: Socket["onmessage"] = null;
  onclose: Socket["onclose"] = null;
  onerror: Socket["onerror"] = null;
  readonly #socket: SocketIoSocket;

  constructor(address: string) {
    if (io.protocol !== PACKETS)
      throw new UsageError(
        `socket.io-client 2.x is needed, whose \`protocol\` is ${PACKETS}; here it is ${io.protocol}`,
      );
    const { origin, pathname, searchParams } = new URL(address.replace(/^ws/, "http"));
    const socket = io(origin, {
      path: pathname,
      query: Object.fromEntries(searchParams),
      transports: ["websocket"],
      forceNew: true,
      // when to give up and when to come back is for the connection to say
      reconnection: false,
      timeout: false,
      autoConnect: false,
      parser: packets,
    });
    this.#socket = socket;
    socket.on("connect", () => this.onopen?.({} as never));
    socket.on("message", (data) => this.onmessage?.({ data }));
    socket.on("disconnect", (reason) => this.onclose?.({ reason }));
    socket.on("connect_error", (error) => this.#fail("connect_error", error));
    socket.on("error", (error) => {
      // after the server has let the client in, this is a remark like any other
      if (socket.connected) this.onmessage?.({ data: error });
      else this.#fail("refused", error);
    });
    socket.open();
    this.#guard();
  }

  send(frame: string): void {
    this.#socket.send(frame);
  }

  close(): void {
    this.#socket.close();
  }

  terminate(): void {
    // it is gone from the engine once that is closed
    const ws = this.#socket.io.engine?.transport.ws;
    this.close();
    ws?.terminate?.();
  }

  /** The engine throws at a handshake that it cannot read, out of the handler of its socket. */
  #guard(): void {
    const { engine } = this.#socket.io;
    if (!engine) return;
    const { onPacket } = engine;
    engine.onPacket = (packet) => {
      try {
        onPacket.call(engine, packet);
      } catch (error) {
        this.#fail("bad_packet", error);
      }
    };
  }

  #fail(reason: string, error: unknown): void {
    this.#socket.close();
    this.onerror?.({ error, reason } as never);
    this.onclose?.({ reason });
  }
}
