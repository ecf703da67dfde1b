import type { Socket } from "../../src/index.js";
import type { VirtualServer } from "./server.js";

/** A frame of a client, parsed. */
export interface SentFrame {
  readonly version?: string;
  readonly request_id?: string;
  readonly action: string;
  readonly payload: Record<string, unknown>;
}

/** Both ends of a connection: what the client sees of it, and what the server does with it. */
export class VirtualSocket implements Socket {
  onopen: Socket["onopen"] = null;
  onmessage: Socket["onmessage"] = null;
  onclose: Socket["onclose"] = null;
  onerror: Socket["onerror"] = null;
  state: "connecting" | "open" | "closing" | "closed" = "connecting";
  /** Only that of `ws` has it. */
  terminate?: () => void;
  readonly url: string;
  readonly sent: SentFrame[] = [];
  /** What a socket took that was closing already, as the platform does. */
  readonly swallowed: SentFrame[] = [];
  /** Requests that the server has not answered. */
  readonly pending = new Set<string>();
  readonly #server: VirtualServer;

  constructor(url: string, server: VirtualServer) {
    this.url = url;
    this.#server = server;
  }

  send(text: string): void {
    // as the platform does it
    if (this.state === "connecting") throw new Error("InvalidStateError: still in CONNECTING state");
    const frame = JSON.parse(text) as SentFrame;
    if (this.state !== "open") return void this.swallowed.push(frame);
    this.sent.push(frame);
    this.#server.receive(this, frame);
  }

  close(): void {
    if (this.state === "closing" || this.state === "closed") return;
    this.state = "closing";
    this.#server.closing(this);
  }

  /** The server lets the client in. */
  open(): void {
    if (this.state !== "connecting") return;
    this.state = "open";
    this.onopen?.({} as never);
  }

  /** The server says something: a text as it is, anything else as JSON. */
  say(frame: unknown): void {
    if (this.state === "closed") return;
    this.onmessage?.({ data: typeof frame === "string" ? frame : JSON.stringify(frame) });
  }

  /** Something comes that is no text. */
  sayRaw(data: unknown): void {
    this.onmessage?.({ data });
  }

  push(action: string, payload: unknown = {}, more: object = {}): void {
    this.say({ type: "push", action, payload, ...more });
  }

  answer(frame: SentFrame, payload: unknown = {}): void {
    if (frame.request_id !== undefined) this.pending.delete(frame.request_id);
    this.say({ request_id: frame.request_id, action: frame.action, type: "response", success: true, payload });
  }

  refuse(frame: SentFrame, type: string, data?: object): void {
    if (frame.request_id !== undefined) this.pending.delete(frame.request_id);
    const payload = { error: { type, message: `${type} it is`, data } };
    this.say({ request_id: frame.request_id, action: frame.action, type: "response", success: false, payload });
  }

  /** The connection ends, as the platform tells it: an error, maybe, and a close. */
  cut(code = 1006, error?: Error): void {
    if (this.state === "closed") return;
    this.state = "closed";
    if (error !== undefined) this.onerror?.({ error } as never);
    this.onclose?.({ code, reason: "" });
  }

  /** The kinds of listeners that the client has left. */
  get listeners(): string[] {
    const { onopen, onmessage, onclose } = this;
    return Object.entries({ onopen, onmessage, onclose }).flatMap(([name, listener]) =>
      listener === null ? [] : [name],
    );
  }
}
