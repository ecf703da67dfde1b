import type { CallOptions } from "./call.js";
import type { ClientOptions } from "./client.js";
import { ending } from "./ending.js";
import { endpoint } from "./endpoint.js";
import { apiError, type ApiError } from "./errors/api-error.js";
import { ClientError } from "./errors/client-error.js";
import { NetworkError, TimeoutError } from "./errors/connection-errors.js";
import type { Host } from "./host.js";
import { EVENT } from "./events/client-events.js";
import { backOff, RETRY } from "./policy/back-off.js";
import * as LIMITS from "./policy/limits.js";
import { isRead, mayRepeat } from "./policy/repeat.js";
import { regionOf } from "./received.js";
import { bearer, type SpentToken } from "./token.js";
import { toForm } from "./upload.js";

export interface WebOptions extends ClientOptions {
  /** The id of a bot or agent to act for: the header `X-Author-Id`. */
  authorId?: string | undefined;
  /** More headers for every request. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Another `fetch` than the platform's. */
  fetch?: typeof fetch | undefined;
}

/** How a call is made over HTTPS. */
export type WebTransport = (action: string, request: object, options: CallOptions) => Promise<unknown>;

export function webTransport({ protocol, clock, tokens, emitter, options }: Host<WebOptions>): WebTransport {
  const { authorId, headers: more, fetch: given } = options;
  const noticed = new Set<string>();
  let region: string | undefined;

  return (action, request, { signal, timeout = LIMITS.requestTimeout }) => {
    const abort = new AbortController();
    const facts = { action, retryable: isRead(action) };
    let wasSent = false;

    /** Makes the request, and again where the protocol says that this is safe and useful. */
    async function attempt(): Promise<unknown> {
      let spent: SpentToken | undefined;
      let wasElsewhere = false;
      for (let tries = 1; ; tries += 1) {
        const token = await tokens.get(clock, spent);
        const here = region;
        try {
          return await send(token, here);
        } catch (error) {
          const { policy, data } = Object(error) as Partial<ApiError>;
          const told = regionOf(data);
          if (policy === "other-region" && told && told !== here && !wasElsewhere) {
            wasElsewhere = true;
            region = told;
          } else if (policy === "new-token" && tokens.canRefresh && !spent) spent = { token, reason: "refused" };
          else if (mayRepeat({ policy }) && facts.retryable && tries < RETRY.attempts) await rest(tries);
          else throw error;
        }
      }
    }

    /** Waits before a read is retried; for ever where the call has ended. */
    function rest(tries: number): Promise<void> {
      return new Promise((resolve) => {
        const timer = clock.setTimeout(resolve, backOff(tries - 1, RETRY, clock));
        abort.signal.addEventListener("abort", () => clock.clearTimeout(timer));
      });
    }

    async function send(token: string, here: string | undefined): Promise<unknown> {
      const url = endpoint(protocol, options, "web", token, here, action);
      const init = message(url, action, request, token);
      let status: number | undefined;
      abort.signal.throwIfAborted();
      try {
        wasSent = true;
        const response = await (given ?? fetch)(url, { ...init, signal: abort.signal });
        status = response.status;
        notice(response.headers);
        const text = await response.text();
        const payload: unknown = text === "" ? {} : JSON.parse(text);
        if (response.ok) return payload;
        throw apiError(protocol, payload, { ...facts, status });
      } catch (cause) {
        if (cause instanceof ClientError) throw cause;
        throw new NetworkError(`${action} had no readable answer`, { ...facts, status, cause });
      }
    }

    const late = (): Error => new TimeoutError(timeout, wasSent, facts);
    const begin = (resolve: (payload: unknown) => void, reject: (error: unknown) => void): (() => void) => {
      attempt().then(resolve, reject);
      return () => abort.abort();
    };
    return ending(clock, signal, begin, timeout, late);
  };

  /** A GET says in the query of its address what any other says in its body. */
  function message(url: URL, action: string, request: object, token: string): RequestInit {
    const headers = new Headers(more);
    headers.set("Authorization", bearer(token));
    if (authorId) headers.set("X-Author-Id", authorId);
    if (protocol.gets?.includes(action)) {
      for (const [name, value] of Object.entries(request))
        if (value !== undefined) url.searchParams.set(name, value as string);
      return { method: "GET", headers };
    }
    if (protocol.uploads.includes(action)) return { method: "POST", headers, body: toForm(request) };
    headers.set("Content-Type", "application/json");
    return { method: "POST", headers, body: JSON.stringify(protocol.wrapped ? { payload: request } : request) };
  }

  function notice(headers: Headers): void {
    for (const header of ["Legacy", "Deprecation"] as const) {
      const date = headers.get(header);
      if (date === null || noticed.has(header)) continue;
      noticed.add(header);
      emitter.emit(EVENT.lifecycle, { header, date });
    }
  }
}
