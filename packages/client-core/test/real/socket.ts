import { WebSocket as WsSocket, WebSocketServer } from "ws";

import type { Socket } from "../../src/index.js";
import { ServerEnd, type SentFrame } from "../virtual/server-end.js";
import type { Upgrade } from "./loopback.js";
import type { RealServer } from "./server.js";

/** What the tests use of a socket, beside what the client does. */
export interface RealClient extends Socket {
  readonly readyState: number;
  addEventListener(type: string, listener: () => void): void;
}

const STATES = ["connecting", "open", "closing", "closed"] as const;
const handshakes = new WebSocketServer({ noServer: true });

/** The server's end of a real socket. Each side counts what it sends and hears, so that it is known what is on its way. */
export class RealSocket extends ServerEnd {
  readonly #server: RealServer;
  #client: RealClient | undefined;
  #upgrade: Upgrade | undefined;
  #peer: WsSocket | undefined;
  #isLetIn = false;
  /** With which code the connection is to end, when what was said before is heard. */
  #ending: number | undefined;
  #isHeld = false;
  #isUpgradeGone = false;
  #wasOpen = false;
  #hasClosed = false;
  readonly #counts = { sent: 0, received: 0, said: 0, heard: 0 };

  constructor(url: string, server: RealServer) {
    super(url);
    this.#server = server;
  }

  override get client(): RealClient {
    return this.#client!;
  }

  override get state(): ServerEnd["state"] {
    return STATES[this.client.readyState]!;
  }

  /** The client's end, as soon as there is one. */
  attach(client: RealClient): void {
    this.#client = client;
    client.addEventListener("open", () => {
      this.#wasOpen = true;
      this.#note();
    });
    client.addEventListener("error", () => {
      // of a handshake that failed, the platform of Node 22 tells nothing else
      this.#hasClosed ||= !this.#wasOpen;
      this.#note();
    });
    client.addEventListener("message", () => {
      this.#counts.heard += 1;
      this.#note();
    });
    client.addEventListener("close", () => {
      this.#hasClosed = true;
      this.#note();
    });
  }

  /** The client sends a frame. */
  sends(): void {
    if (this.client.readyState === 1) this.#counts.sent += 1;
  }

  /** The client wants to leave; what does not let it does not even read that. */
  closing(): void {
    if (this.#server.closes) return;
    this.#isHeld = true;
    this.#peer?.pause();
  }

  /** The client's wish to connect has arrived. */
  arrive(upgrade: Upgrade): void {
    this.#upgrade = upgrade;
    upgrade.socket.on("error", () => {});
    // a client that gives up while it waits is seen only by who reads
    upgrade.socket.resume().once("end", () => this.#peer ?? this.destroy());
    upgrade.socket.on("close", () => {
      this.#isUpgradeGone = true;
      this.#note();
    });
    if (this.#isLetIn) this.#accept();
    this.#note();
  }

  override open(): void {
    if (this.#isLetIn) return;
    this.#isLetIn = true;
    if (this.#upgrade) this.#accept();
  }

  override say(frame: unknown): void {
    this.sayRaw(typeof frame === "string" ? frame : JSON.stringify(frame));
  }

  override sayRaw(data: unknown): void {
    if (this.#ending !== undefined || this.#peer?.readyState !== 1) return;
    this.#counts.said += 1;
    this.#peer.send(data as string | Buffer | ArrayBuffer);
  }

  override cut(code = 1006): void {
    this.#ending ??= code;
    this.#note();
  }

  /** Both ends are gone, or the one that is left is held. */
  get isOver(): boolean {
    return this.#hasClosed && (this.#isUpgradeGone || this.#isHeld || !this.#upgrade);
  }

  /** What is on its way; first of all, ends what is to end and may. */
  get unrest(): string[] {
    this.#end();
    const { sent, received, said, heard } = this.#counts;
    // the platform's own stays at "closing" when it is closed before it is open
    switch (this.#hasClosed ? "closed" : this.state) {
      case "connecting":
        return this.#upgrade && !this.#isLetIn && this.#ending === undefined ? [] : ["an upgrade"];
      case "open":
        if (!this.#peer) return ["a handshake"];
        if (sent > received) return [`${sent - received} frames to the server`];
        return heard < said ? [`${said - heard} frames to the client`] : this.#ending === undefined ? [] : ["the end"];
      case "closing":
        return this.#isHeld ? [] : ["a close"];
      case "closed":
        return this.isOver ? [] : ["the end of a connection"];
    }
  }

  /** Whatever keeps it, it goes. */
  destroy(): void {
    this.#upgrade?.socket.destroy();
  }

  #accept(): void {
    const { request, socket, head } = this.#upgrade!;
    if (this.#isUpgradeGone) return;
    handshakes.handleUpgrade(request, socket, head, (peer) => {
      this.#peer = peer;
      if (this.#isHeld) peer.pause();
      peer.on("error", () => {});
      peer.on("message", (data) => {
        this.#counts.received += 1;
        this.#server.receive(this, JSON.parse(String(data)) as SentFrame);
        this.#note();
      });
      this.#note();
    });
  }

  #end(): void {
    const { said, heard } = this.#counts;
    if (this.#ending === undefined || !this.#upgrade || this.#isUpgradeGone) return;
    if (this.state === "open" && heard < said) return;
    if (this.#ending === 1006 || !this.#peer) this.destroy();
    else this.#peer.close(this.#ending);
  }

  #note(): void {
    this.#server.traffic.note();
  }
}
