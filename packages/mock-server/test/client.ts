import { WebSocket } from "ws";

import type { ApiName, MockServer } from "../src/index.js";

// oxlint-disable-next-line typescript/no-explicit-any -- tests look into what comes as they like
type Loose = any;

export interface Frame {
  type: string;
  action: string;
  request_id?: string;
  success?: boolean;
  version?: string;
  payload?: Loose;
}

/** The query that every version can be addressed with. */
export const QUERY = "organization_id=org&license_id=1";

/** A client that knows nothing of the protocol but its envelopes. */
export class Client {
  readonly socket: WebSocket;
  /** Everything that came, as text. */
  readonly texts: string[] = [];
  readonly closed: Promise<number>;
  #lastId = 0;
  #waiting: { fits: (frame: Frame) => boolean; found: (frame: Frame) => void }[] = [];

  constructor(url: string) {
    this.socket = new WebSocket(url, { perMessageDeflate: false });
    this.closed = new Promise((resolve) => this.socket.on("close", resolve));
    this.socket.on("error", () => {});
    this.socket.on("message", (data) => this.#receive(String(data)));
  }

  static async connect(server: MockServer, api: ApiName, query = QUERY): Promise<Client> {
    const client = new Client(`${server.urls[api]!.rtm}?${query}`);
    await new Promise<void>((resolve, reject) => {
      client.socket.on("open", resolve);
      client.socket.on("error", reject);
    });
    return client;
  }

  static async logIn(server: MockServer, api: ApiName, token = `${api}-token`, more: object = {}): Promise<Client> {
    const client = await Client.connect(server, api);
    const { success, payload } = await client.request("login", { token: `Bearer ${token}`, ...more });
    if (success !== true) throw new Error(JSON.stringify(payload));
    return client;
  }

  get frames(): Frame[] {
    return this.texts.flatMap((text) => {
      try {
        return [JSON.parse(text) as Frame];
      } catch {
        return [];
      }
    });
  }

  pushes(action?: string): Frame[] {
    return this.frames.filter((frame) => frame.type === "push" && (action === undefined || frame.action === action));
  }

  send(frame: object | string): void {
    this.socket.send(typeof frame === "string" ? frame : JSON.stringify(frame));
  }

  /** Sends a request and waits for its response. */
  request(action: string, payload?: unknown, more: object = {}): Promise<Frame> {
    this.#lastId += 1;
    const request_id = `r${this.#lastId}`;
    this.send({ request_id, action, ...(payload === undefined ? {} : { payload }), ...more });
    return this.next((frame) => frame.type === "response" && frame.request_id === request_id);
  }

  /** A request that is to succeed. */
  async ask(action: string, payload?: unknown): Promise<Loose> {
    const response = await this.request(action, payload);
    if (response.success !== true) throw new Error(`${action}: ${JSON.stringify(response.payload)}`);
    return response.payload;
  }

  nextPush(action: string): Promise<Frame> {
    return this.next((frame) => frame.type === "push" && frame.action === action);
  }

  /** The first frame that fits, of those that came or will come. */
  next(fits: (frame: Frame) => boolean): Promise<Frame> {
    const there = this.frames.find(fits);
    if (there !== undefined) return Promise.resolve(there);
    return new Promise((found) => this.#waiting.push({ fits, found }));
  }

  /** Waits until everything that the server had sent before has come. */
  async settle(): Promise<void> {
    await this.request("ping", {});
  }

  #receive(text: string): void {
    this.texts.push(text);
    let frame: Frame;
    try {
      frame = JSON.parse(text) as Frame;
    } catch {
      return;
    }
    if (typeof frame !== "object" || frame === null) return;
    for (const { found } of this.#waiting.filter(({ fits }) => fits(frame))) found(frame);
    this.#waiting = this.#waiting.filter(({ fits }) => !fits(frame));
  }
}

/** A request of the Web API. */
export async function post(
  server: MockServer,
  api: ApiName,
  action: string,
  body: unknown = {},
  headers: Record<string, string> = {},
): Promise<{ status: number; body: Loose; headers: Headers }> {
  const response = await fetch(`${server.urls[api]!.web}/${action}?${QUERY}`, {
    method: "POST",
    headers: { authorization: `Bearer ${api}-token`, "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json(), headers: response.headers };
}
