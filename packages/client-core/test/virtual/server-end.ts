import type { Socket } from "../../src/index.js";

/** A frame of a client, parsed. */
export interface SentFrame {
  readonly version?: string;
  readonly request_id?: string;
  readonly action: string;
  readonly payload: Record<string, unknown>;
}

/** The server's end of a connection: what a case does with it and sees of it, whatever the sockets are. */
export abstract class ServerEnd {
  readonly url: string;
  /** What the server has received. */
  readonly sent: SentFrame[] = [];
  /** Requests that the server has not answered. */
  readonly pending = new Set<string>();

  constructor(url: string) {
    this.url = url;
  }

  /** The client's end of it. */
  abstract get client(): Socket;
  abstract get state(): "connecting" | "open" | "closing" | "closed";
  /** The server lets the client in. */
  abstract open(): void;
  /** The server says something: a text as it is, anything else as JSON. */
  abstract say(frame: unknown): void;
  /** Something comes that is no text. */
  abstract sayRaw(data: unknown): void;
  /** The connection ends, as the platform tells it: an error, maybe, and a close. */
  abstract cut(code?: number, error?: Error): void;

  /** The kinds of listeners that the client has left. */
  get listeners(): string[] {
    const { client } = this;
    return (["onopen", "onmessage", "onclose"] as const).filter((name) => client[name] !== null);
  }

  /** In the documented order, with the version that the client says in its requests. */
  push(action: string, payload: unknown = {}, more: object = {}): void {
    this.say({ version: this.sent[0]?.version, ...more, action, type: "push", payload });
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
}
