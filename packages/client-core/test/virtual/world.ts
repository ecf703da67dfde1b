import { defineRtmClient, type CallOptions, type Loss, type RtmClient, type RtmOptions } from "../../src/index.js";
import { counted, VirtualClock, type CountedClock } from "./clock.js";
import { outcomes, type Outcomes } from "./outcomes.js";
import { protocolOf } from "./protocols.js";
import type { SentFrame } from "./server-end.js";
import { VirtualServer } from "./server.js";
import type { TestServer } from "./test-server.js";

/** Any actions and pushes: the matrix knows the wire, not the types. */
export type AnyActions = Record<string, { request: object | undefined; response: unknown }>;
export type AnyClient = RtmClient<AnyActions, Record<string, unknown>>;

/** What a row of the matrix may set up. */
export interface Setting {
  readonly api: string;
  readonly version?: string;
  readonly random?: () => number;
  /** What is kept in `seen` is compared. */
  readonly options?: (seen: Record<string, unknown>) => Partial<RtmOptions>;
}

/** A client, a server and the time that both live in, with a record of all that the client told. */
export class World<Server extends TestServer = TestServer> {
  readonly api: string;
  readonly clock: VirtualClock;
  /** The client's part of the clock. */
  readonly timers: CountedClock;
  readonly server: Server;
  readonly client: AnyClient;
  /** `200 connecting`, `200 disconnected socket_closed, again in 200`. */
  readonly events: string[] = [];
  readonly errors: Error[] = [];
  readonly requests: Outcomes;
  /** Nobody listens to `error` any more. */
  deafen: () => void = () => {};
  /** What a row wants to have compared, beside the rest. */
  readonly seen: Record<string, unknown> = {};

  constructor({ api, version, random, options }: Setting, open: (clock: VirtualClock) => Server) {
    this.api = api;
    this.clock = new VirtualClock(random);
    this.timers = counted(this.clock);
    this.server = open(this.clock);
    this.requests = outcomes(this.clock);
    const Client = defineRtmClient(protocolOf(api, version)) as unknown as new (options: RtmOptions) => AnyClient;
    this.client = new Client({
      organizationId: "organization",
      licenseId: 100,
      token: "token",
      WebSocket: this.server.WebSocket,
      clock: this.timers,
      ...options?.(this.seen),
    });
    this.#listen();
  }

  get socket(): Server["socket"] {
    return this.server.socket;
  }

  /** The login frames, in order. */
  get logins(): Record<string, unknown>[] {
    return this.frames("login").map(({ payload }) => payload);
  }

  frames(action: string): SentFrame[] {
    return this.server.sockets.flatMap(({ sent }) => sent.filter((frame) => frame.action === action));
  }

  connect(options?: CallOptions): void {
    this.requests.record("connect", this.client.connect(options));
  }

  /** Connects, and lets it come about. */
  async connected(): Promise<void> {
    this.connect();
    await this.clock.advance(0);
  }

  /** Makes a request, and notes how it ends under its label. */
  call(label: string, action: string, request: object | undefined = {}, options?: CallOptions): void {
    this.requests.record(label, this.client.call(action, request, options));
  }

  /** What a push of the server ends, in the words of the API. */
  farewell(reason: unknown, data?: object): void {
    this.socket.push(`${this.api}_disconnected`, { reason, data });
  }

  advance(milliseconds: number): Promise<void> {
    return this.clock.advance(milliseconds);
  }

  #listen(): void {
    const note = (text: string): void => void this.events.push(`${this.clock.now()} ${text}`);
    this.client.on("connecting", () => note("connecting"));
    this.client.on("connected", () => note("connected"));
    this.client.on("resumed", () => note("resumed"));
    this.client.on("disconnected", (loss) => note(`disconnected ${describe(loss)}`));
    this.client.on("closed", ({ reason }) => note(reason === undefined ? "closed" : `closed ${reason}`));
    this.deafen = this.client.on("error", (error) => {
      this.errors.push(error);
      note(`error ${error.name}`);
    });
  }
}

/** Where nothing is real. */
export class VirtualWorld extends World<VirtualServer> {
  constructor(setting: Setting) {
    super(setting, (clock) => new VirtualServer(clock));
  }
}

function describe({ reason, willRetry, delay }: Loss): string {
  return willRetry ? `${reason}, again in ${delay}` : `${reason}, the end`;
}
