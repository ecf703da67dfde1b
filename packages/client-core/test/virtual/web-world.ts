import { defineWebClient, type CallOptions, type WebClient, type WebOptions } from "../../src/index.js";
import { counted, VirtualClock, type CountedClock } from "./clock.js";
import { outcomes, type Outcomes } from "./outcomes.js";
import { protocolOf } from "./protocols.js";
import type { AnyActions } from "./world.js";

/** A request as the server sees it. */
export interface WebRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: RequestInit["body"] | undefined;
  readonly signal: AbortSignal;
}

export type Reply = (request: WebRequest) => Response | Promise<Response>;

/** A request is made: gives what answers it when it has arrived, so that replies go by the order of making. */
export type Begin = () => (request: WebRequest) => Promise<Response>;
/** How requests get to the server: a `fetch`. */
export type Connect = (begin: Begin, clock: VirtualClock) => typeof fetch;

const directly: Connect = (begin) => async (url, init) => {
  const { method, headers, body, signal } = init!;
  return begin()({
    method: method!,
    url: new URL(url as URL),
    headers: new Headers(headers),
    body: body ?? undefined,
    signal: signal!,
  });
};

export interface WebSetting {
  readonly api: string;
  readonly version?: string;
  readonly random?: () => number;
  readonly options?: (seen: Record<string, unknown>) => Partial<WebOptions>;
}

/** A client over HTTPS and a server that answers as it is told, each reply once and the last one for ever. */
export class WebWorld {
  readonly api: string;
  readonly clock: VirtualClock;
  /** The client's part of the clock. */
  readonly timers: CountedClock;
  readonly client: WebClient<AnyActions>;
  readonly events: string[] = [];
  readonly requests: Outcomes;
  readonly seen: Record<string, unknown> = {};
  #replies: Reply[] = [ok()];
  #made = 0;
  /** Each at the place of its making. */
  readonly #arrived: (WebRequest | undefined)[] = [];

  constructor({ api, version, random, options }: WebSetting, connect: Connect = directly) {
    this.api = api;
    this.clock = new VirtualClock(random);
    this.timers = counted(this.clock);
    this.requests = outcomes(this.clock);
    const Client = defineWebClient(protocolOf(api, version)) as unknown as new (
      options: WebOptions,
    ) => WebClient<AnyActions>;
    this.client = new Client({
      organizationId: "organization",
      licenseId: 100,
      token: "token",
      fetch: connect(() => this.#begin(), this.clock),
      clock: this.timers,
      ...options?.(this.seen),
    });
    this.client.on("lifecycle", ({ header, date }) =>
      this.events.push(`${this.clock.now()} lifecycle ${header} ${date}`),
    );
    this.client.on("error", (error) => this.events.push(`${this.clock.now()} error ${error.name}`));
  }

  replies(...replies: Reply[]): void {
    this.#replies = replies;
  }

  call(label: string, action: string, request: object | undefined = {}, options?: CallOptions): void {
    this.requests.record(label, this.client.call(action, request, options));
  }

  advance(milliseconds: number): Promise<void> {
    return this.clock.advance(milliseconds);
  }

  /** What the server has received. */
  get received(): WebRequest[] {
    return this.#arrived.filter((request) => request !== undefined);
  }

  /** `POST list_chats`. */
  get wire(): string[] {
    return this.received.map(({ method, url }) => `${method} ${url.pathname.split("/").at(-1)}`);
  }

  #begin(): (request: WebRequest) => Promise<Response> {
    const reply = this.#replies.length > 1 ? this.#replies.shift()! : this.#replies[0]!;
    const place = (this.#made += 1) - 1;
    return async (request) => {
      this.#arrived[place] = request;
      return reply(request);
    };
  }
}

export const ok =
  (payload: unknown = {}, headers: Record<string, string> = {}): Reply =>
  () =>
    new Response(JSON.stringify(payload), { headers });

export const raw =
  (text: string, status = 200): Reply =>
  () =>
    new Response(text, { status });

export const fails =
  (type: string, status: number, data?: object): Reply =>
  () =>
    new Response(JSON.stringify({ error: { type, message: `${type} it is`, data } }), {
      status,
      headers: { "X-Request-Id": "r1" },
    });

/** As a network that is gone. */
export const offline: Reply = () => {
  throw new TypeError("fetch failed");
};

/** Never answers, and heeds the signal as the platform does. */
export const hangs: Reply = ({ signal }) =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)));

/** Never answers, and does not even heed the signal. */
export const deaf: Reply = () => new Promise(() => {});
