import type { Session } from "../actions/action.js";
import type { Log } from "../log/log.js";
import { MockServerError } from "../protocol/known-versions.js";
import type { Protocol } from "../protocol/protocol.js";
import type { Fault } from "../script/outcome.js";
import type { Scripts } from "../script/scripts.js";
import type { Clock } from "../time/clock.js";
import { Timers } from "../time/timers.js";
import type { Link } from "../transports/link.js";
import type { User } from "../world/people.js";
import type { Tokens } from "../world/tokens.js";
import { deliver } from "./deliver.js";
import { Outbox } from "./outbox.js";
import type { Windows } from "./windows.js";

/** What a connection needs of the server. */
export interface ConnectionHost {
  readonly clock: Clock;
  readonly log: Log;
  readonly scripts: Scripts;
  readonly tokens: Tokens;
  readonly windows: Windows;
  onText(connection: Connection, text: string): void;
  onClosed(connection: Connection): void;
}

/** An RTM connection, over a WebSocket or socket.io. */
export class Connection implements Session {
  readonly id: string;
  readonly protocol: Protocol;
  readonly timers: Timers;
  readonly outbox: Outbox;
  readonly #host: ConnectionHost;
  readonly #link: Link;
  #user: User | undefined;
  #token = "";
  #wanted: readonly string[] | undefined;
  #isOpen = true;
  #cancelIdle = (): void => {};
  #cancelLogin = (): void => {};
  #cancelExpiry = (): void => {};
  /** Requests without an answer. */
  pending = 0;

  constructor(id: string, protocol: Protocol, link: Link, host: ConnectionHost) {
    this.id = id;
    this.protocol = protocol;
    this.#link = link;
    this.#host = host;
    this.timers = new Timers(host.clock);
    this.outbox = new Outbox(link);
    this.#log({ kind: "open" });
    this.#awaitLogin();
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Who is logged in. */
  get user(): User | undefined {
    return this.#user;
  }

  get token(): string {
    return this.#token;
  }

  logIn(user: User, token: string, pushes: Record<string, string[]> | undefined): void {
    this.#user = user;
    this.#wanted = pushes?.[this.protocol.version];
    this.#cancelLogin();
    this.touch();
    const { lifetime } = this.#host.windows;
    if (lifetime !== undefined) this.timers.after(lifetime, () => this.disconnect("connection_timeout"));
    this.replaceToken(token);
  }

  logOut(): void {
    this.#user = undefined;
    this.#cancelExpiry();
    this.#awaitLogin();
  }

  replaceToken(token: string): void {
    this.#token = token;
    this.#cancelExpiry();
    const left = this.#host.tokens.expiry(token) - this.#host.clock.now();
    // a timer of the platform cannot wait for longer
    if (left < 2 ** 31) this.#cancelExpiry = this.timers.after(left, () => this.disconnect("access_token_expired"));
  }

  #awaitLogin(): void {
    const { login } = this.#host.windows.of(this.protocol);
    this.touch();
    if (login !== undefined) this.#cancelLogin = this.timers.after(login, () => this.close(1000, "nobody logged in"));
  }

  /** Something came: the time without a sign of life starts anew. Before a login that has its own window it does not count. */
  touch(): void {
    const { inactivity, needsLogin } = this.#host.windows.of(this.protocol);
    this.#cancelIdle();
    if (inactivity === undefined || (needsLogin && this.#user === undefined)) return;
    this.#cancelIdle = this.timers.after(inactivity, () => this.disconnect("connection_timeout"));
  }

  receive(text: string): void {
    this.touch();
    if (this.#isOpen) this.#host.onText(this, text);
  }

  respond(
    frame: { request_id?: string | undefined; action: string; success: boolean; payload?: unknown },
    fault?: Fault,
  ): void {
    this.#send(this.protocol.responseFrame(frame), frame.action, frame.request_id, fault);
  }

  /** Sends a push as it is given; one that the client did not ask for at its login is kept back. */
  push(action: string, payload: unknown, requestId?: string): void {
    const isWanted = this.#wanted === undefined || this.#wanted.includes("all") || this.#wanted.includes(action);
    if (!isWanted && !action.endsWith("_disconnected")) return;
    const names = [action, this.protocol.facts.pushes[action]?.is ?? action];
    const fault = this.#host.scripts.pushes.take(names, {
      api: this.protocol.api,
      action,
      payload,
      connection: this.id,
    });
    this.#send(this.protocol.pushFrame({ action, payload, request_id: requestId }), action, requestId, fault);
  }

  /** Sends any text, also such as is no frame. */
  sendText(text: string): void {
    if (!this.#isOpen) throw new MockServerError(`The connection ${this.id} is closed.`);
    this.outbox.send(text);
    this.#log({ kind: "out", frame: text });
  }

  /** Does something to the connection now. */
  fault(fault: Fault): void {
    deliver(this, undefined, fault);
    this.noteFault(fault);
  }

  /** Ends the connection as the protocol does: a push with the reason, then the close. */
  disconnect(reason: string, data?: unknown): void {
    if (!this.#isOpen) return;
    this.push(`${this.protocol.api}_disconnected`, { reason, ...(data === undefined ? {} : { data }) });
    this.close(1000, reason);
  }

  close(code = 1000, note?: string): void {
    if (!this.#isOpen) return;
    this.#link.close(code);
    this.closed(note);
  }

  /** Lets go of the socket without a word. */
  destroy(): void {
    this.#link.destroy();
    this.closed("destroyed");
  }

  /** The socket is gone, or about to go. */
  closed(note?: string): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#user = undefined;
    this.timers.close();
    this.#log({ kind: "close", ...(note === undefined ? {} : { note }) });
    this.#host.onClosed(this);
  }

  noteFault({ fault }: Fault): void {
    this.#log({ kind: "fault", note: fault });
  }

  #send(frame: object, action: string, requestId: string | undefined, fault?: Fault): void {
    if (!this.#isOpen) return;
    const text = JSON.stringify(frame);
    if (fault === undefined) this.outbox.send(text);
    else deliver(this, text, fault);
    this.#log({ kind: "out", action, frame, ...(requestId === undefined ? {} : { requestId }) });
    if (fault !== undefined) this.noteFault(fault);
  }

  #log(entry: Pick<Parameters<Log["add"]>[0], "kind"> & Partial<Parameters<Log["add"]>[0]>): void {
    this.#host.log.add({ transport: this.#link.transport, api: this.protocol.api, connection: this.id, ...entry });
  }
}
