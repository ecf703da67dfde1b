import type { ActionMap, Call, CallOptions, LoginOf } from "./call.js";
import { endpoint, type EndpointOptions } from "./endpoint.js";
import { EVENT, type ClientEvents } from "./events/client-events.js";
import { Emitter } from "./events/emitter.js";
import type { Host } from "./host.js";
import { own } from "./own.js";
import { paginate } from "./paginate.js";
import { systemClock, type Clock } from "./platform/clock.js";
import type { Protocol } from "./protocol.js";
import { tokenStore, type TokenSource } from "./token.js";
import { validation, type ValidateOptions } from "./validation.js";

/** What both clients are told. */
export interface ClientOptions extends EndpointOptions {
  /** The access token, or a function that gives one: `({ reason }) => string or Promise`. */
  token: TokenSource;
  /** Validators of the same version, and what to do about what they refuse. */
  validate?: ValidateOptions | undefined;
  /** Time and chance, for tests. */
  clock?: Clock | undefined;
}

/** What the records of a paginated action are. */
export type RecordOf<Response> = {
  [Key in keyof Response]-?: NonNullable<Response[Key]> extends readonly (infer Item)[] ? Item : never;
}[keyof Response];

/** What a listener is called with. */
export type Listener<Pushes, Name, Login = unknown> = Name extends keyof ClientEvents
  ? (...values: ClientEvents<Login>[Name]) => unknown
  : (
      payload: Name extends keyof Pushes ? Pushes[Name] : unknown,
      push: { readonly request_id?: string | undefined },
    ) => unknown;

export type EventName<Pushes> = (keyof Pushes & string) | keyof ClientEvents | (string & {});

/** What the clients over RTM and over HTTPS have in common: calls, pages and listeners. */
export abstract class Client<
  Actions extends ActionMap<Actions>,
  Pushes = {},
  Options extends ClientOptions = ClientOptions,
> {
  declare protected readonly host: Host<Options>;

  constructor(protocol: Protocol, options: Options) {
    // throws where the options make no address
    endpoint(protocol, options, "web", "");
    const { clock = systemClock, token } = options;
    const emitter = new Emitter();
    const validate = validation(options.validate, emitter);
    this.host = { protocol, options, clock, tokens: tokenStore(token), emitter, validate };
  }

  /** Makes a request over the transport of the client; throws at once where it cannot be made. */
  protected abstract request(action: string, request: object, options: CallOptions): Promise<unknown>;

  /** Calls an action by its name on the wire. The methods of the client are shorter. */
  readonly call: Call<Actions> = (action, request = {} as never, options = {}) => {
    const { protocol, validate } = this.host;
    const name = action as string;
    try {
      // a file fits no schema
      if (!protocol.uploads.includes(name)) validate?.("request", name, request);
      const answer = this.request(name, request as object, options);
      return (validate ? answer.then((response) => validate("response", name, response) && response) : answer) as never;
    } catch (error) {
      return Promise.reject(error);
    }
  };

  /** The records of every page of a list. */
  paginate<Name extends keyof Actions & string>(
    action: Name,
    request: Actions[Name]["request"] = {} as never,
    options?: CallOptions,
  ): AsyncGenerator<RecordOf<Actions[Name]["response"]>, void, undefined> {
    const call = (page: object): Promise<unknown> => this.call(action, page, options);
    return paginate(this.host.protocol, call, action, request as object) as never;
  }

  /** Listens to a push or to an event of the client; the function that comes back stops it. */
  on<Name extends EventName<Pushes>>(name: Name, listener: Listener<Pushes, Name, LoginOf<Actions>>): () => void {
    return this.host.emitter.on(own(EVENT, name) ?? name, listener as never);
  }

  /** As `on`, for one time. */
  once<Name extends EventName<Pushes>>(name: Name, listener: Listener<Pushes, Name, LoginOf<Actions>>): () => void {
    const off = this.on(name, ((...values: never[]) => {
      off();
      return (listener as (...all: never[]) => unknown)(...values);
    }) as never);
    return off;
  }
}
