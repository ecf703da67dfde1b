/// <reference lib="esnext.disposable" preserve="true" />
import type { ActionMap, CallOptions, LoginOf } from "./call.js";
import { Client } from "./client.js";
import { Connection } from "./connection/connection.js";
import type { State } from "./connection/machine.js";
import { ending } from "./ending.js";
import { UsageError } from "./errors/client-error.js";
import { ClosedError, TimeoutError } from "./errors/connection-errors.js";
import { ANY, OVER, READY } from "./events/emitter.js";
import { pushStream } from "./events/push-stream.js";
import type { Protocol } from "./protocol.js";
import type { RtmOptions } from "./rtm-options.js";

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

/** A client over RTM: it connects, stays connected, and hands out what comes. */
export class RtmClient<Actions extends ActionMap<Actions>, Pushes>
  extends Client<Actions, Pushes, RtmOptions>
  implements AsyncDisposable
{
  readonly #connection: Connection;

  constructor(protocol: Protocol, options: RtmOptions) {
    super(protocol, options);
    this.#connection = new Connection(this.host);
  }

  /** `idle`, `connected`, `waiting` for the next attempt, `closed`, or a step between. */
  get state(): State {
    return this.#connection.state;
  }

  /**
   * Connects and logs in; gives the login response. Goes on trying until it is told that there is no use; `options` end
   * the waiting, not the trying.
   */
  connect(options: CallOptions = {}): Promise<LoginOf<Actions>> {
    if (this.state === "connected") return Promise.resolve(this.#connection.login as LoginOf<Actions>);
    const ready = this.#first<LoginOf<Actions>>(READY, undefined, options, "connect");
    // a failure is told by an event, too: nobody need wait for it
    ready.catch(() => {});
    this.#connection.take("connect");
    return ready;
  }

  /** Closes until `connect()` is called again: what is in flight is settled, and nothing keeps the process alive. */
  async close(): Promise<void> {
    this.#connection.take("close");
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** Listens to every push, those of the future too. */
  onAny(listener: (push: AnyPush<Pushes>) => unknown): () => void {
    return this.host.emitter.on(ANY, listener as never);
  }

  /** The first push of a name that passes the test; rejects when the client is closed, and as `options` say. */
  async waitFor<Name extends keyof Pushes & string>(
    name: Name,
    test?: (payload: Pushes[Name]) => boolean,
    options: CallOptions = {},
  ): Promise<Pushes[Name]> {
    if (this.state === "closed") throw new ClosedError();
    return this.#first(name, test, options, name);
  }

  #first<Value>(
    event: string | number,
    test: (value: Value) => boolean = () => true,
    { signal, timeout }: CallOptions,
    action: string,
  ): Promise<Value> {
    const late = (): Error => {
      const { problem } = this.#connection;
      return new TimeoutError(timeout!, false, { action, ...(problem && { cause: problem }) });
    };
    const begin = (resolve: (value: Value) => void, reject: (error: unknown) => void): (() => void) => {
      const hear = (value: Value): void => {
        try {
          if (test(value)) resolve(value);
        } catch (error) {
          reject(error);
        }
      };
      return this.#until(event, hear, reject);
    };
    return ending(this.host.clock, signal, begin, timeout, late);
  }

  /** Listens while the client is not closed; the function that comes back stops it. */
  #until(event: string | number, listener: (value: never) => void, over: (error: unknown) => void): () => void {
    const { emitter } = this.host;
    const offs = [emitter.on(event, listener), emitter.on(OVER, over)];
    return () => {
      for (const off of offs) off();
    };
  }

  /** Every push from now on, for `for await`; it ends when the client is closed. */
  pushes(): AsyncIterableIterator<AnyPush<Pushes>> {
    const stream = pushStream<AnyPush<Pushes>>(() => off());
    const off = this.#until(ANY, stream.add, stream.end);
    if (this.state === "closed") stream.end();
    return stream;
  }

  protected override request(action: string, request: object, options: CallOptions): Promise<unknown> {
    if (this.host.protocol.uploads.includes(action))
      throw new UsageError(`${action} takes a file: call it over the Web API`, { action });
    if (this.state === "idle" || this.state === "closed") throw new ClosedError(undefined, { action });
    return this.#connection.requests.call(action, request, options);
  }
}
