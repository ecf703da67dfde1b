import type { ActionMap, Call, CallOptions } from "./call.js";
import { Endpoint, type EndpointOptions } from "./endpoint.js";
import { ApiError, readApiError } from "./errors/api-error.js";
import { ClientError, UsageError } from "./errors/client-error.js";
import { NetworkError, TimeoutError } from "./errors/connection-errors.js";
import type { ClientEvents } from "./events/client-events.js";
import { Emitter } from "./events/emitter.js";
import { paginate } from "./paginate.js";
import { systemClock, type Clock } from "./platform/clock.js";
import { backOff, RETRY } from "./policy/back-off.js";
import { LIMITS } from "./policy/limits.js";
import type { Protocol } from "./protocol.js";
import type { RecordOf } from "./rtm-client.js";
import { bearer, TokenStore, type TokenReason, type TokenSource } from "./token.js";
import { Validation, type ValidateOptions } from "./validation.js";

export interface WebOptions extends EndpointOptions {
  /** The access token, or a function that gives one: `({ reason }) => string or Promise`. */
  token: TokenSource;
  /** The id of a bot or agent to act for: the header `X-Author-Id`. */
  authorId?: string | undefined;
  /** More headers for every request. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Validators of the same version, and what to do about what they refuse. */
  validate?: ValidateOptions | undefined;
  /** Another `fetch` than the platform's. */
  fetch?: typeof fetch | undefined;
  /** Time and chance, for tests. */
  clock?: Clock | undefined;
}

/** A client over HTTPS, one request at a time: no connection, no pushes. */
export class WebClient<Actions extends ActionMap<Actions>> {
  readonly #protocol: Protocol;
  readonly #options: WebOptions;
  readonly #endpoint: Endpoint;
  readonly #tokens: TokenStore;
  readonly #clock: Clock;
  readonly #validation: Validation;
  readonly #emitter = new Emitter((error) => console.error(error));
  readonly #noticed = new Set<string>();
  #region: string | undefined;

  constructor(protocol: Protocol, options: WebOptions) {
    this.#protocol = protocol;
    this.#options = options;
    this.#endpoint = new Endpoint(protocol, options);
    this.#tokens = new TokenStore(options.token);
    this.#clock = options.clock ?? systemClock;
    this.#validation = new Validation(options.validate, (error) => void this.#emitter.emit("error", error));
  }

  /** Calls an action by its name on the wire. The methods of the client are shorter. */
  readonly call: Call<Actions> = async (action, request, options?: CallOptions) => {
    const name = action as string;
    this.#validation.request(name, request);
    const payload = await this.#attempt(name, (request ?? {}) as object, options ?? {});
    this.#validation.response(name, payload);
    return payload as never;
  };

  /** Listens to `lifecycle` and `error`; the function that comes back stops it. */
  on<Name extends "lifecycle" | "error">(name: Name, listener: (...values: ClientEvents[Name]) => unknown): () => void {
    return this.#emitter.on(name, listener as never);
  }

  /** The records of every page of a list. */
  paginate<Name extends keyof Actions & string>(action: Name, request: Actions[Name]["request"]): AsyncGenerator<RecordOf<Actions[Name]["response"]>, void, undefined> {
    const call = (name: string, page: object): Promise<unknown> => this.call(name as Name, page as never);
    return paginate(this.#protocol, call, action, (request ?? {}) as object) as never;
  }

  /** Makes a request, and again where the protocol says that this is safe and useful. */
  async #attempt(action: string, request: object, options: CallOptions): Promise<unknown> {
    const isRead = this.#protocol.reads.includes(action);
    const regions = new Set<string>();
    let reason: TokenReason = "connect";
    let refreshed = false;
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.#request(action, request, await this.#tokens.get(reason), options);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        reason = "reconnect";
        const { region } = error;
        if (region !== undefined && !regions.has(region)) {
          regions.add(region);
          this.#region = region;
        } else if (error.policy === "new-token" && this.#tokens.canRefresh && !refreshed) {
          refreshed = true;
          reason = "expired";
        } else if (isRead && (error.policy === "back-off" || error.policy === "reads") && attempt + 1 < RETRY.attempts) {
          await this.#wait(backOff(attempt, RETRY, () => this.#clock.random()), options.signal);
        } else {
          throw error;
        }
      }
    }
  }

  async #request(action: string, request: object, token: string, { signal, timeout = LIMITS.requestTimeout }: CallOptions): Promise<unknown> {
    const { headers, body, url } = this.#message(action, request, token);
    const own = new AbortController();
    const abort = (): void => own.abort(signal!.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort, { once: true });
    const timer = this.#clock.setTimeout(() => own.abort(new TimeoutError(timeout, true, { action })), timeout);
    try {
      const method = this.#protocol.gets.includes(action) ? "GET" : "POST";
      const send = this.#options.fetch ?? fetch;
      const response = await send(url, { method, headers, signal: own.signal, ...(body === undefined ? {} : { body }) });
      this.#notice(response.headers);
      return await this.#read(action, response);
    } catch (cause) {
      if (own.signal.aborted) throw own.signal.reason;
      if (cause instanceof ClientError) throw cause;
      throw new NetworkError(`${action} did not reach the server, or its answer was lost`, { action }, { cause });
    } finally {
      this.#clock.clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    }
  }

  #message(action: string, request: object, token: string): { url: URL; headers: Record<string, string>; body: string | FormData | undefined } {
    const url = this.#endpoint.web(action, this.#region);
    const { authorId, headers: more } = this.#options;
    const headers: Record<string, string> = { ...more, Authorization: bearer(token), ...(authorId === undefined ? {} : { "X-Author-Id": authorId }) };
    if (this.#protocol.gets.includes(action)) {
      for (const [name, value] of Object.entries(request)) if (value !== undefined) url.searchParams.set(name, String(value));
      return { url, headers, body: undefined };
    }
    if (this.#protocol.uploads.includes(action)) return { url, headers, body: toForm(request) };
    return { url, headers: { ...headers, "Content-Type": "application/json" }, body: JSON.stringify(request) };
  }

  async #read(action: string, response: Response): Promise<unknown> {
    const text = await response.text();
    let payload: unknown;
    try {
      payload = text === "" ? {} : JSON.parse(text);
    } catch (cause) {
      throw new NetworkError(`${action} was answered with status ${response.status} and something that is no JSON`, { action }, { cause });
    }
    if (response.ok) return payload;
    const body = readApiError(payload);
    const policy = Object.hasOwn(this.#protocol.errors, body.type) ? this.#protocol.errors[body.type] : undefined;
    throw new ApiError(body, policy, { action, status: response.status, requestId: response.headers.get("X-Request-Id") ?? undefined });
  }

  #notice(headers: Headers): void {
    for (const header of ["Legacy", "Deprecation"] as const) {
      const date = headers.get(header);
      if (date === null || this.#noticed.has(header)) continue;
      this.#noticed.add(header);
      this.#emitter.emit("lifecycle", { header, date });
    }
  }

  #wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (): void => {
        this.#clock.clearTimeout(timer);
        signal?.removeEventListener("abort", onAbort);
      };
      const onAbort = (): void => (end(), reject(signal!.reason as Error));
      const timer = this.#clock.setTimeout(() => (end(), resolve()), milliseconds);
      signal?.addEventListener("abort", onAbort, { once: true });
    });
  }
}

/** A request with a file, as multipart; nested names are joined with a point. */
function toForm(request: object, form = new FormData(), prefix = ""): FormData {
  for (const [name, value] of Object.entries(request)) {
    if (value instanceof Blob) {
      if (value.size > LIMITS.uploadSize) throw new UsageError(`a file may have at most ${LIMITS.uploadSize} bytes, not ${value.size}`);
      form.set(prefix + name, value);
    } else if (typeof value === "object" && value !== null) {
      toForm(value as object, form, `${prefix}${name}.`);
    } else if (value !== undefined) {
      form.set(prefix + name, String(value));
    }
  }
  return form;
}
