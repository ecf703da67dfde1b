import type { SocketConstructor } from "../../src/index.js";
import type { VirtualClock } from "./clock.js";
import type { SentFrame, ServerEnd } from "./server-end.js";

/** What the server does with a frame; nothing is what a broken one does. */
export type Handler = (socket: ServerEnd, frame: SentFrame) => void;

/** A server that lets everyone in and answers everything, as long as it is not told otherwise; whatever its sockets. */
export abstract class TestServer<End extends ServerEnd = ServerEnd> {
  readonly sockets: End[] = [];
  /** Pass it as `WebSocket`. */
  abstract readonly WebSocket: SocketConstructor;
  /** What happens to a new socket. */
  onConnect: (socket: ServerEnd) => void = (socket) => void this.clock.setTimeout(() => socket.open(), 0);
  /** Whether closing a socket comes to its end. */
  closes = true;
  /** How many requests of one socket were ever pending at once. */
  mostPending = 0;
  protected readonly clock: VirtualClock;
  /** Of each action, the handlers of the next frames; the last one stays. */
  readonly #handlers = new Map<string, Handler[]>();

  constructor(clock: VirtualClock) {
    this.clock = clock;
    this.on("login", (socket, frame) => socket.answer(frame, { login: this.sockets.length }));
  }

  /** The newest socket. */
  get socket(): End {
    return this.sockets.at(-1)!;
  }

  /** The frames of all sockets: `1 login`, `1 send_event`, `2 login`. */
  get wire(): string[] {
    return this.sockets.flatMap((socket, index) => socket.sent.map(({ action }) => `${index + 1} ${action}`));
  }

  /** What is done about the next frames of an action, one handler each; the last one goes on. */
  on(action: string, ...handlers: Handler[]): void {
    this.#handlers.set(action, handlers);
  }

  receive(socket: End, frame: SentFrame): void {
    const { request_id: id, action } = frame;
    socket.sent.push(frame);
    if (id !== undefined) {
      socket.pending.add(id);
      // it gives up after 15 s, and counts the request no more
      this.clock.setTimeout(() => socket.pending.delete(id), 15_000);
    }
    this.mostPending = Math.max(this.mostPending, socket.pending.size + (action === "ping" ? 1 : 0));
    // not before the client has sent it
    this.clock.setTimeout(() => this.#handler(action)(socket, frame), 0);
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
