/// <reference lib="esnext.disposable" preserve="true" />
import type { ActionMap, CallOptions } from "./call.js";
import { Client, type ClientOptions } from "./client.js";
import { connection, type Connection } from "./connection/connection.js";
import type { Frame } from "./connection/frame.js";
import type { State } from "./connection/machine.js";
import { ending } from "./ending.js";
import { UsageError } from "./errors/client-error.js";
import { ClosedError, TimeoutError } from "./errors/connection-errors.js";
import { CLIENT_EVENTS } from "./events/client-events.js";
import { ANY, READY } from "./events/emitter.js";
import { pushStream } from "./events/push-stream.js";
import type { Socket, SocketConstructor } from "./platform/socket.js";
import type { Protocol } from "./protocol.js";
import { record } from "./received.js";
import { bearer } from "./token.js";

export interface RtmOptions extends ClientOptions {
  /** What else the `login` action is to say, beside the token. */
  login?: Readonly<Record<string, unknown>> | undefined;
  /** The constructor of sockets, such as that of `ws` on Node 20; the platform's when it is left out. */
  WebSocket?: SocketConstructor | undefined;
}

type PushOf<Pushes> = {
  [Name in keyof Pushes]: {
    readonly action: Name;
    readonly payload: Pushes[Name];
    readonly request_id?: string | undefined;
  };
}[keyof Pushes];
/** A push that this version of the package does not know. */
export interface UnknownPush {
  readonly action: string;
  readonly payload: unknown;
  readonly request_id?: string | undefined;
}
export type AnyPush<Pushes> = PushOf<Pushes> | UnknownPush;

/** The push and the parameter of `login` that carry what a customer's client keeps for the server. */
const STORAGE = "customer_side_storage";
const STORAGE_UPDATED = `${STORAGE}_updated`;

/** A client over RTM: it connects, stays connected, and hands out what comes. */
export class RtmClient<Actions extends ActionMap<Actions>, Pushes>
  extends Client<Actions, Pushes>
  implements AsyncDisposable
{
  readonly #connection: Connection;
  /** What else ends with the connection. */
  readonly #ends = new Set<(error: Error) => void>();
  #storage = {};

  constructor(protocol: Protocol, options: RtmOptions) {
    super(protocol, options);
    const { host } = this;
    this.#connection = connection({
      ...host,
      openSocket: (token, region) => {
        const Socket = options.WebSocket ?? (globalThis as { WebSocket?: SocketConstructor }).WebSocket;
        if (!Socket)
          throw new UsageError(
            "this platform has no WebSocket; pass one, such as that of the package `ws`, as `WebSocket`",
          );
        return new Socket(host.endpoint("rtm", token, region).href) as Socket;
      },
      loginPayload: (token, isReconnect) => ({
        ...options.login,
        ...this.#storage,
        ...(protocol.api === "agent" && isReconnect && { reconnect: true }),
        token: bearer(token),
      }),
      ready: (login) => {
        this.#keepStorage(login);
        host.emit(READY, login);
      },
      over: (error) => {
        for (const end of this.#ends) end(error);
      },
      wants: (action) => host.has(action) || host.has(ANY) || action === STORAGE_UPDATED,
      push: (push) => this.#push(push),
    });
  }

  /** `idle`, `connected`, `waiting` for the next attempt, `closed`, or a step between. */
  get state(): State {
    return this.#connection.state;
  }

  /**
   * Connects and logs in; gives the login response. Goes on trying until it is told that there is no use; `options` end
   * the waiting, not the trying.
   */
  connect(options: CallOptions = {}): Promise<unknown> {
    if (this.state === "connected") return Promise.resolve(this.#connection.login);
    const ready = this.#first(READY, () => true, options, "the connection");
    // a failure is told by an event, too: nobody need wait for it
    ready.catch(() => {});
    this.#connection.connect();
    return ready;
  }

  /** Closes for good: what is in flight is settled, and nothing keeps the process alive. */
  async close(): Promise<void> {
    this.#connection.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** Listens to every push, those of the future too. */
  onAny(listener: (push: AnyPush<Pushes>) => unknown): () => void {
    return this.host.on(ANY, listener as never);
  }

  /** The first push of a name that passes the test; rejects when the client is closed, and as `options` say. */
  async waitFor<Name extends keyof Pushes & string>(
    name: Name,
    test: (payload: Pushes[Name]) => boolean = () => true,
    options: CallOptions = {},
  ): Promise<Pushes[Name]> {
    if (this.state === "closed") throw new ClosedError();
    return this.#first(name, test, options, `the push ${name}`);
  }

  #first<Value>(
    event: string | symbol,
    test: (value: Value) => boolean,
    options: CallOptions,
    what: string,
  ): Promise<Value> {
    const late = (): Error => new TimeoutError(what, options.timeout!, false);
    return ending(this.host.clock, options, late, (resolve, reject) => {
      const off = this.host.on(event, (value: Value) => {
        try {
          if (test(value)) resolve(value);
        } catch (error) {
          reject(error);
        }
      });
      this.#ends.add(reject);
      return () => {
        off();
        this.#ends.delete(reject);
      };
    });
  }

  /** Every push from now on, for `for await`; it ends when the client is closed. */
  pushes(): AsyncIterableIterator<AnyPush<Pushes>> {
    const stream = pushStream<AnyPush<Pushes>>(() => {
      off();
      this.#ends.delete(stream.end);
    });
    const off = this.onAny(stream.add);
    this.#ends.add(stream.end);
    if (this.state === "closed") stream.end();
    return stream;
  }

  protected override async request(
    action: string,
    request: object | undefined,
    options: CallOptions,
  ): Promise<unknown> {
    if (this.host.protocol.uploads.includes(action))
      throw new UsageError(`${action} takes a file, which goes over the Web API`, { action });
    if (this.state === "idle" || this.state === "closed") throw new ClosedError(undefined, { action });
    return this.#connection.requests.call(action, request, options);
  }

  #push(push: Frame): void {
    const { action, payload } = push;
    const { validate, emit } = this.host;
    if (action === STORAGE_UPDATED) this.#keepStorage(payload);
    if (!validate("push", action, payload)) return;
    if (!CLIENT_EVENTS.includes(action)) emit(action, payload, push);
    emit(ANY, push);
  }

  /** The customer API hands the client a storage to keep and to give back. */
  #keepStorage(payload: unknown): void {
    const { [STORAGE]: storage } = record(payload);
    if (typeof storage === "object" && storage) this.#storage = { [STORAGE]: storage };
  }
}
