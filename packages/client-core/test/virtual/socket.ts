import type { Socket } from "../../src/index.js";
import { ServerEnd, type SentFrame } from "./server-end.js";
import type { VirtualServer } from "./server.js";

/** Both ends of a connection: what the client sees of it, and what the server does with it. */
export class VirtualSocket extends ServerEnd implements Socket {
  onopen: Socket["onopen"] = null;
  onmessage: Socket["onmessage"] = null;
  onclose: Socket["onclose"] = null;
  onerror: Socket["onerror"] = null;
  override state: ServerEnd["state"] = "connecting";
  /** Only that of `ws` has it. */
  terminate?: () => void;
  /** What a socket took that was closing already, as the platform does. */
  readonly swallowed: SentFrame[] = [];
  readonly #server: VirtualServer;

  constructor(url: string, server: VirtualServer) {
    super(url);
    this.#server = server;
  }

  override get client(): Socket {
    return this;
  }

  send(text: string): void {
    // as the platform does it
    if (this.state === "connecting") throw new Error("InvalidStateError: still in CONNECTING state");
    const frame = JSON.parse(text) as SentFrame;
    if (this.state !== "open") return void this.swallowed.push(frame);
    this.#server.receive(this, frame);
  }

  close(): void {
    if (this.state === "closing" || this.state === "closed") return;
    this.state = "closing";
    this.#server.closing(this);
  }

  override open(): void {
    if (this.state !== "connecting") return;
    this.state = "open";
    this.onopen?.({} as never);
  }

  override say(frame: unknown): void {
    if (this.state === "closed") return;
    this.onmessage?.({ data: typeof frame === "string" ? frame : JSON.stringify(frame) });
  }

  override sayRaw(data: unknown): void {
    this.onmessage?.({ data });
  }

  override cut(code = 1006, error?: Error): void {
    if (this.state === "closed") return;
    this.state = "closed";
    if (error !== undefined) this.onerror?.({ error } as never);
    this.onclose?.({ code, reason: "" });
  }
}
