import type { SocketConstructor } from "../../src/index.js";
import type { VirtualClock } from "./clock.js";
import { VirtualSocket, type SentFrame } from "./socket.js";

/** What the server does with a frame; nothing is what a broken one does. */
export type Handler = (socket: VirtualSocket, frame: SentFrame) => void;

/** A server over virtual sockets. It lets everyone in and answers everything, as long as it is not told otherwise. */
export class VirtualServer {
  readonly sockets: VirtualSocket[] = [];
  /** Pass it as `WebSocket`. */
  readonly WebSocket: SocketConstructor;
  /** Of each action, the handlers of the next frames; the last one stays. */
  readonly #handlers = new Map<string, Handler[]>();
  readonly #clock: VirtualClock;
  /** What happens to a new socket. */
  onConnect: (socket: VirtualSocket) => void = (socket) => void this.#clock.setTimeout(() => socket.open(), 0);
  /** Whether closing a socket comes to its end. */
  closes = true;
  /** How many requests of one socket were ever pending at once. */
  mostPending = 0;

  constructor(clock: VirtualClock) {
    this.#clock = clock;
    const server = this;
    this.WebSocket = class extends VirtualSocket {
      constructor(url: string) {
        super(url, server);
        server.sockets.push(this);
        server.onConnect(this);
      }
    };
    this.on("login", (socket, frame) => socket.answer(frame, { login: this.sockets.length }));
  }

  /** The newest socket. */
  get socket(): VirtualSocket {
    return this.sockets.at(-1)!;
  }

  /** What is done about the next frames of an action, one handler each; the last one goes on. */
  on(action: string, ...handlers: Handler[]): void {
    this.#handlers.set(action, handlers);
  }

  receive(socket: VirtualSocket, frame: SentFrame): void {
    const { request_id: id } = frame;
    if (id !== undefined) {
      socket.pending.add(id);
      // it gives up after 15 s, and counts the request no more
      this.#clock.setTimeout(() => socket.pending.delete(id), 15_000);
    }
    this.mostPending = Math.max(this.mostPending, socket.pending.size + (frame.action === "ping" ? 1 : 0));
    // not before the client has sent it
    this.#clock.setTimeout(() => this.#handler(frame.action)(socket, frame), 0);
  }

  closing(socket: VirtualSocket): void {
    if (this.closes) this.#clock.setTimeout(() => socket.cut(1000), 0);
  }

  /** The frames of all sockets: `1 login`, `1 send_event`, `2 login`. */
  get wire(): string[] {
    return this.sockets.flatMap((socket, index) => socket.sent.map(({ action }) => `${index + 1} ${action}`));
  }

  #handler(action: string): Handler {
    const handlers = this.#handlers.get(action);
    if (handlers === undefined) return (socket, frame) => socket.answer(frame);
    return handlers.length > 1 ? handlers.shift()! : handlers[0]!;
  }
}

/** Handlers by their names. */
export const answer =
  (payload: unknown = {}): Handler =>
  (socket, frame) =>
    socket.answer(frame, payload);
export const refuse =
  (type: string, data?: object): Handler =>
  (socket, frame) =>
    socket.refuse(frame, type, data);
export const silence: Handler = () => {};
export const cut: Handler = (socket) => socket.cut();
