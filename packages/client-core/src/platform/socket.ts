import type { SocketOptions } from "./socket-options.js";

/** A method, as TypeScript takes one whose events are of a type that has more: those of the platform, or of `ws`. */
type Handler<Event> = { handle(event: Event): void }["handle"] | null;

/** What came: a string or, from `ws`, bytes, which may be text as well. */
export interface Data {
  /** A string ignores what it is asked for. */
  toString(encoding?: "latin1", start?: number, end?: number): string;
}

/** What a socket tells. There is one listener of each kind at most, so that letting go of them needs no list. */
export interface SocketListeners {
  onopen: Handler<never>;
  onmessage: Handler<{ data: unknown }>;
  onclose: Handler<{ code?: number; reason?: string }>;
  onerror: Handler<never>;
}

/** The part of the platform's WebSocket that a connection uses; `ws` has it too. */
export interface Socket extends SocketListeners {
  send(data: string): void;
  close(code?: number, reason?: string): void;
  /** Of `ws`: without waiting for the other side. */
  terminate?: (() => void) | undefined;
  /** Of `ws`: its own event costs a tenth of a push less than the one that browsers have, and gives bytes. */
  on?(event: "message", listener: (data: Data, isBinary: boolean) => void): unknown;
  removeAllListeners?(event: "message"): unknown;
}

export type SocketConstructor = new (url: string, protocols: string[], options?: SocketOptions) => Socket;

/** Listens to what comes. */
export function receive(socket: Socket, listener: (data: Data, isText: boolean) => void): void {
  if (socket.on) socket.on("message", (data, isBinary) => listener(data, !isBinary));
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- the socket of socket.io has no other
  else socket.onmessage = ({ data }) => listener(data as Data, typeof data === "string");
}

/** Lets go of a socket: nothing that it does later is heard, even if closing it hangs. */
export function dropSocket(socket: Socket, isDead: boolean): void {
  // `ws` throws an error that nobody hears
  Object.assign(socket, { onopen: null, onmessage: null, onclose: null, onerror() {} } satisfies SocketListeners);
  socket.removeAllListeners?.("message");
  try {
    // where the other side is gone, `ws` would keep the process alive for 30 s
    if (isDead && socket.terminate) socket.terminate();
    else socket.close();
  } catch {
    // a socket that cannot be closed is gone already
  }
}
