import { ApiError, readApiError } from "../errors/api-error.js";
import { UsageError } from "../errors/client-error.js";
import { BadFrameError, ClosedError } from "../errors/connection-errors.js";
import type { Clock } from "../platform/clock.js";
import { dropSocket, type Socket } from "../platform/socket.js";
import { RECONNECT } from "../policy/back-off.js";
import { LIMITS } from "../policy/limits.js";
import { decide, nothingTried, type Decision, type Tried } from "../policy/reconnect.js";
import type { Protocol, ReconnectPolicy } from "../protocol.js";
import type { TokenReason, TokenStore } from "../token.js";
import { parseFrame, peekPush, type Frame } from "./frame.js";
import { Heartbeat } from "./heartbeat.js";
import { TRANSITIONS, type Effect, type Input, type State } from "./machine.js";
import { RequestQueue } from "./request-queue.js";

/** Why a connection was lost, and what follows. */
export interface Loss {
  /** The disconnect reason of the server, or what was seen from here: `socket_closed`, `heartbeat`, … */
  readonly reason: string;
  readonly data?: unknown;
  readonly error?: Error | undefined;
  readonly willRetry: boolean;
  /** Milliseconds until the next attempt. */
  readonly delay?: number | undefined;
}

/** What a connection needs of the client that it serves. */
export interface ConnectionHost {
  readonly clock: Clock;
  readonly protocol: Protocol;
  readonly tokens: TokenStore;
  openSocket(region: string | undefined): Socket;
  loginPayload(token: string, isReconnect: boolean): object;
  onConnecting(): void;
  onConnected(login: unknown, isReconnect: boolean): void;
  onLost(loss: Loss): void;
  onClosed(reason: string | undefined, error: Error | undefined): void;
  onPush(frame: Frame): void;
  /** Whether anybody wants to see a push of this name. */
  wants(action: string): boolean;
  onProblem(error: Error): void;
}

/** An RTM connection that comes back: the driver of the table in machine.ts. */
export class Connection {
  readonly #host: ConnectionHost;
  readonly #heartbeat: Heartbeat;
  readonly requests: RequestQueue;
  #state: State = "idle";
  #socket: Socket | undefined;
  #token = "";
  #tokenReason: TokenReason = "connect";
  #loginId: string | undefined;
  #login: unknown;
  #region: string | undefined;
  #wasConnected = false;
  #connectedAt = 0;
  #tried: Tried = nothingTried();
  #decision: Decision = { next: "stop" };
  #loss: Omit<Loss, "willRetry" | "delay"> = { reason: "closed" };
  #timers: unknown[] = [];

  constructor(host: ConnectionHost) {
    this.#host = host;
    this.requests = new RequestQueue(host.clock, host.protocol, (frame) => this.#send(frame));
    const ping = (): void => void this.#send({ request_id: `ping-${this.requests.nextId()}`, action: "ping", payload: {} });
    this.#heartbeat = new Heartbeat(host.clock, ping, () => this.#lose({ reason: "heartbeat" }, "back-off"));
  }

  get state(): State {
    return this.#state;
  }

  connect(): void {
    if (this.#state === "closed") this.#wasConnected = false;
    this.#input("connect");
  }

  close(): void {
    this.#loss = { reason: "closed" };
    this.#input("close");
  }

  #input(input: Input): void {
    const transition = TRANSITIONS[this.#state][input];
    if (transition === undefined) return;
    this.#state = transition.to;
    for (const effect of transition.effects) this.#effects[effect]();
  }

  readonly #effects: Record<Effect, () => void> = {
    askToken: () => void this.#askToken(),
    openSocket: () => this.#openSocket(),
    sendLogin: () => this.#sendLogin(),
    startHeartbeat: () => this.#heartbeat.start(),
    stopHeartbeat: () => this.#heartbeat.stop(),
    openRequests: () => this.requests.open(),
    loseRequests: () => this.requests.lose(),
    dropSocket: () => {
      if (this.#socket !== undefined) dropSocket(this.#socket);
      this.#socket = undefined;
    },
    cancelTimers: () => {
      for (const timer of this.#timers.splice(0)) this.#host.clock.clearTimeout(timer);
    },
    scheduleRetry: () => this.#after(this.#decision.next === "retry" ? this.#decision.delay : 0, () => this.#input("timer")),
    announceConnected: () => {
      this.#connectedAt = this.#host.clock.now();
      const isReconnect = this.#wasConnected;
      this.#wasConnected = true;
      this.#host.onConnected(this.#login, isReconnect);
    },
    announceLost: () => {
      const delay = this.#decision.next === "retry" ? this.#decision.delay : undefined;
      this.#host.onLost({ ...this.#loss, willRetry: delay !== undefined, delay });
    },
    finish: () => {
      const { reason, error } = this.#loss;
      if (reason !== "closed") this.#host.onLost({ ...this.#loss, willRetry: false });
      this.#tried = nothingTried();
      this.requests.close(reason === "closed" ? undefined : reason);
      this.#host.onClosed(reason === "closed" ? undefined : reason, error);
    },
  };

  #after(milliseconds: number, work: () => void): void {
    this.#timers.push(this.#host.clock.setTimeout(work, milliseconds));
  }

  async #askToken(): Promise<void> {
    this.#host.onConnecting();
    const attempt = this.#tried.attempts;
    try {
      const token = await this.#host.tokens.get(this.#tokenReason);
      if (this.#state !== "authorizing" || attempt !== this.#tried.attempts) return;
      this.#token = token;
      this.#tokenReason = "reconnect";
      this.#input("token");
    } catch (cause) {
      if (this.#state !== "authorizing") return;
      const error = cause instanceof Error ? cause : new Error(String(cause));
      this.#lose({ reason: "token_unavailable", error }, cause instanceof UsageError ? "never" : "back-off");
    }
  }

  #openSocket(): void {
    this.#after(LIMITS.loginTimeout, () => this.#lose({ reason: "login_timeout" }, "back-off"));
    let socket: Socket;
    try {
      socket = this.#host.openSocket(this.#region);
    } catch (error) {
      this.#lose({ reason: "socket_refused", error: error as Error }, "never");
      return;
    }
    this.#socket = socket;
    // a late event of an old socket never touches the new one
    const own = (work: () => void): void => {
      if (this.#socket === socket) work();
    };
    socket.onopen = () => own(() => this.#input("open"));
    socket.onerror = () => {}; // an error is followed by a close, which tells as much
    socket.onclose = ({ code, reason }) => own(() => this.#lose({ reason: "socket_closed", data: { code, reason } }, "back-off"));
    socket.onmessage = ({ data }) => own(() => this.#receive(data));
  }

  #sendLogin(): void {
    this.#loginId = this.requests.nextId();
    const { versioned, version } = this.#host.protocol;
    const payload = this.#host.loginPayload(this.#token, this.#wasConnected);
    this.#send({ ...(versioned ? { version } : {}), request_id: this.#loginId, action: "login", payload });
  }

  #send(frame: object): boolean {
    try {
      this.#socket!.send(JSON.stringify(frame));
      return true;
    } catch {
      return false; // the close event of the socket follows
    }
  }

  #receive(text: unknown): void {
    this.#heartbeat.beat();
    const skipped = peekPush(text);
    if (skipped !== undefined && !this.#isOwn(skipped) && !this.#host.wants(skipped)) return;
    try {
      this.#handle(parseFrame(text));
    } catch (error) {
      this.#host.onProblem(error as Error);
    }
  }

  #isOwn = (action: string): boolean => action.endsWith("_disconnected") || action === "customer_side_storage_updated";

  #handle(frame: Frame): void {
    if (frame.type === "push") {
      this.#host.onPush(frame);
      if (frame.action === `${this.#host.protocol.api}_disconnected`) this.#disconnected(frame.payload);
    } else if (frame.action === "login" && this.#state === "loggingIn" && (frame.request_id === this.#loginId || frame.request_id === undefined)) {
      this.#loginAnswered(frame);
    } else if (frame.action !== "ping" && !this.requests.receive(frame)) {
      throw new BadFrameError("nobody waits for this response", JSON.stringify(frame));
    }
  }

  #loginAnswered({ success, payload }: Frame): void {
    if (success === true) {
      this.#login = payload;
      this.#input("loggedIn");
      return;
    }
    const body = readApiError(payload);
    const policies = this.#host.protocol.errors;
    const policy = Object.hasOwn(policies, body.type) ? policies[body.type] : undefined;
    const error = new ApiError(body, policy, { action: "login", requestId: this.#loginId });
    const reconnect: Record<string, ReconnectPolicy> = { "new-token": "new-token", "other-region": "other-region", "back-off": "back-off", reads: "back-off", "when-settled": "back-off" };
    this.#lose({ reason: body.type, error, data: body.data }, reconnect[policy ?? "never"] ?? "never");
  }

  #disconnected(payload: unknown): void {
    const { reason, data } = (payload ?? {}) as { reason?: unknown; data?: unknown };
    const name = typeof reason === "string" ? reason : "unknown";
    const policies = this.#host.protocol.disconnects;
    this.#lose({ reason: name, data }, Object.hasOwn(policies, name) ? policies[name] : undefined);
  }

  #lose(loss: Omit<Loss, "willRetry" | "delay">, policy: ReconnectPolicy | undefined): void {
    const { clock, tokens } = this.#host;
    if (this.#state === "connected" && clock.now() - this.#connectedAt >= RECONNECT.stableAfter) this.#tried = nothingTried();
    const data = (typeof loss.data === "object" && loss.data !== null ? loss.data : {}) as { region?: unknown; timeout?: unknown };
    const region = typeof data.region === "string" ? data.region : undefined;
    const serverDelay = typeof data.timeout === "number" && data.timeout > 0 ? data.timeout : undefined;
    this.#decision = decide(this.#tried, { policy, region, serverDelay, canRefresh: tokens.canRefresh }, () => clock.random());
    this.#loss = loss;
    if (this.#decision.next === "retry") {
      if (this.#decision.newToken) this.#tokenReason = "expired";
      this.#region = this.#decision.region ?? this.#region;
    } else if (loss.error === undefined) {
      this.#loss = { ...loss, error: new ClosedError(loss.reason) };
    }
    this.#input(this.#decision.next);
  }
}
