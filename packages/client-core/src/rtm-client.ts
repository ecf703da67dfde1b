/// <reference lib="esnext.disposable" preserve="true" />
import type { ActionMap, Call, CallOptions } from "./call.js";
import { Connection, type ConnectionHost } from "./connection/connection.js";
import type { State } from "./connection/machine.js";
import { Endpoint, type EndpointOptions } from "./endpoint.js";
import { UsageError } from "./errors/client-error.js";
import { ClosedError } from "./errors/connection-errors.js";
import { CLIENT_EVENTS, type ClientEvents } from "./events/client-events.js";
import { Emitter } from "./events/emitter.js";
import { PushStream } from "./events/push-stream.js";
import { paginate } from "./paginate.js";
import { systemClock, type Clock } from "./platform/clock.js";
import { socketConstructor, type SocketConstructor } from "./platform/socket.js";
import type { Protocol } from "./protocol.js";
import { bearer, regionOfToken, TokenStore, type TokenSource } from "./token.js";
import { Validation, type ValidateOptions } from "./validation.js";

export interface RtmOptions extends EndpointOptions {
  /** The access token, or a function that gives one: `({ reason }) => string or Promise`. */
  token: TokenSource;
  /** What else the `login` action is to say, beside the token. */
  login?: Readonly<Record<string, unknown>> | undefined;
  /** Validators of the same version, and what to do about what they refuse. */
  validate?: ValidateOptions | undefined;
  /** The constructor of sockets, such as that of `ws` on Node 20; the platform's when it is left out. */
  WebSocket?: SocketConstructor | undefined;
  /** Time and chance, for tests. */
  clock?: Clock | undefined;
}

type PushOf<Pushes> = { [Name in keyof Pushes]: { readonly action: Name; readonly payload: Pushes[Name]; readonly request_id?: string | undefined } }[keyof Pushes];
/** A push that this version of the package does not know. */
export interface UnknownPush {
  readonly action: string;
  readonly payload: unknown;
  readonly request_id?: string | undefined;
}
export type AnyPush<Pushes> = PushOf<Pushes> | UnknownPush;

type Listener<Pushes, Name> = Name extends keyof ClientEvents
  ? (...values: ClientEvents[Name]) => unknown
  : Name extends keyof Pushes
    ? (payload: Pushes[Name], push: { readonly request_id?: string | undefined }) => unknown
    : (payload: unknown, push: { readonly request_id?: string | undefined }) => unknown;

/** What the records of a paginated action are. */
export type RecordOf<Response> = { [Key in keyof Response]-?: NonNullable<Response[Key]> extends readonly (infer Item)[] ? Item : never }[keyof Response];

/** A client over RTM: it connects, stays connected, and hands out what comes. */
export class RtmClient<Actions extends ActionMap<Actions>, Pushes> implements AsyncDisposable {
  readonly #connection: Connection;
  readonly #emitter: Emitter;
  readonly #streams = new Set<PushStream<AnyPush<Pushes>>>();
  readonly #protocol: Protocol;
  readonly #validation: Validation;
  #anyListeners = 0;
  #connecting: { promise: Promise<unknown>; resolve(login: unknown): void; reject(error: Error): void } | undefined;
  #storage: unknown;

  constructor(protocol: Protocol, options: RtmOptions) {
    this.#protocol = protocol;
    this.#emitter = new Emitter((error) => this.#problem(error instanceof Error ? error : new Error(String(error))));
    this.#validation = new Validation(options.validate, (error) => this.#problem(error));
    this.#connection = new Connection(this.#host(protocol, options));
  }

  /** `idle`, `connected`, `waiting` for the next attempt, `closed`, or a step between. */
  get state(): State {
    return this.#connection.state;
  }

  /** Calls an action by its name on the wire. The methods of the client are shorter. */
  readonly call: Call<Actions> = async (action, request, options?: CallOptions) => {
    const name = action as string;
    this.#validation.request(name, request);
    if (this.state === "idle" || this.state === "closed") throw new ClosedError(undefined, { action: name });
    const payload = await this.#connection.requests.call(name, request, options);
    this.#validation.response(name, payload);
    return payload as never;
  };

  /** Connects and logs in; gives the login response. Goes on trying until it is told that there is no use. */
  connect(): Promise<unknown> {
    if (this.state === "connected") return Promise.resolve(undefined);
    const connecting = (this.#connecting ??= withResolvers<unknown>());
    this.#connection.connect();
    return connecting.promise;
  }

  /** Closes for good: what is in flight is settled, and nothing keeps the process alive. */
  async close(): Promise<void> {
    this.#connection.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** Listens to a push or to an event of the client; the function that comes back stops it. */
  on<Name extends (keyof Pushes & string) | keyof ClientEvents | (string & {})>(name: Name, listener: Listener<Pushes, Name>): () => void {
    return this.#emitter.on(name, listener as never);
  }

  /** As `on`, for one time. */
  once<Name extends (keyof Pushes & string) | keyof ClientEvents | (string & {})>(name: Name, listener: Listener<Pushes, Name>): () => void {
    const off = this.#emitter.on(name, (...values: never[]) => {
      off();
      return (listener as (...all: never[]) => unknown)(...values);
    });
    return off;
  }

  /** Listens to every push, those of the future too. */
  onAny(listener: (push: AnyPush<Pushes>) => unknown): () => void {
    this.#anyListeners += 1;
    const off = this.#emitter.on("*", listener as never);
    let isOn = true;
    return () => {
      if (isOn) this.#anyListeners -= 1;
      isOn = false;
      off();
    };
  }

  /** The first push of a name that passes the test; rejects when the signal aborts. */
  waitFor<Name extends keyof Pushes & string>(name: Name, test: (payload: Pushes[Name]) => boolean = () => true, { signal }: CallOptions = {}): Promise<Pushes[Name]> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      const end = (): void => {
        off();
        signal?.removeEventListener("abort", onAbort);
      };
      const onAbort = (): void => (end(), reject(signal!.reason as Error));
      const off = this.#emitter.on(name, ((payload: Pushes[Name]) => {
        if (!test(payload)) return;
        end();
        resolve(payload);
      }) as never);
      signal?.addEventListener("abort", onAbort, { once: true });
    });
  }

  /** Every push from now on, for `for await`; it ends when the client is closed. */
  pushes(): AsyncIterableIterator<AnyPush<Pushes>> {
    const stream: PushStream<AnyPush<Pushes>> = new PushStream(() => this.#streams.delete(stream));
    this.#streams.add(stream);
    return stream;
  }

  /** The records of every page of a list. */
  paginate<Name extends keyof Actions & string>(action: Name, request: Actions[Name]["request"]): AsyncGenerator<RecordOf<Actions[Name]["response"]>, void, undefined> {
    const call = (name: string, page: object): Promise<unknown> => this.call(name as Name, page as never);
    return paginate(this.#protocol, call, action, (request ?? {}) as object) as never;
  }

  #host(protocol: Protocol, options: RtmOptions): ConnectionHost {
    const { clock = systemClock, login, WebSocket } = options;
    const endpoint = new Endpoint(protocol, options);
    const tokens = new TokenStore(options.token);
    let tokenRegion: string | undefined;
    return {
      clock,
      protocol,
      tokens,
      openSocket: (region) => {
        const Socket = socketConstructor(WebSocket);
        if (Socket === undefined) throw new UsageError("this platform has no WebSocket; pass one, such as that of the package `ws`, as `WebSocket`");
        return new Socket(endpoint.rtm(region ?? (options.baseUrl === undefined ? tokenRegion : undefined)));
      },
      loginPayload: (token, isReconnect) => {
        tokenRegion = regionOfToken(token);
        const reconnect = protocol.api === "agent" && isReconnect ? { reconnect: true } : {};
        const storage = this.#storage === undefined ? {} : { customer_side_storage: this.#storage };
        return { ...login, ...storage, ...reconnect, token: bearer(token) };
      },
      onConnecting: () => void this.#emitter.emit("connecting"),
      onConnected: (response, isReconnect) => {
        this.#keepStorage(response);
        this.#connecting?.resolve(response);
        this.#connecting = undefined;
        this.#emitter.emit(isReconnect ? "resumed" : "connected", response);
      },
      onLost: (loss) => void this.#emitter.emit("disconnected", loss),
      onClosed: (reason, error) => {
        this.#connecting?.reject(error ?? new ClosedError(reason ?? "the client was closed"));
        this.#connecting = undefined;
        for (const stream of [...this.#streams]) stream.end();
        this.#emitter.emit("closed", { reason, error });
      },
      wants: (action) => this.#anyListeners > 0 || this.#streams.size > 0 || this.#emitter.has(action) || action === "customer_side_storage_updated",
      onPush: ({ action, payload, request_id: requestId }) => {
        if (action === "customer_side_storage_updated") this.#keepStorage(payload);
        if (!this.#validation.push(action, payload)) return;
        const push = { action, payload, ...(typeof requestId === "string" ? { request_id: requestId } : {}) };
        if (!CLIENT_EVENTS.includes(action)) this.#emitter.emit(action, payload, push);
        this.#emitter.emit("*", push);
        for (const stream of [...this.#streams]) stream.add(push as never);
      },
      onProblem: (error) => this.#problem(error),
    };
  }

  /** The customer API hands the client a storage to keep and to give back. */
  #keepStorage(payload: unknown): void {
    const storage = (payload as { customer_side_storage?: unknown } | null | undefined)?.customer_side_storage;
    if (storage !== undefined) this.#storage = storage;
  }

  #problem(error: Error): void {
    if (this.#emitter.emit("error", error)) return;
    console.error(error);
  }
}

/** As `Promise.withResolvers`, which Node 20 lacks. */
function withResolvers<T>(): { promise: Promise<T>; resolve(value: T): void; reject(error: Error): void } {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((...both) => ([resolve, reject] = both));
  return { promise, resolve, reject };
}
