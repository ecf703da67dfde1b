import { apiError, type RetryPolicy } from "../errors/api-error.js";
import { asError, ClientError, UsageError } from "../errors/client-error.js";
import { BadFrameError, ClosedError } from "../errors/connection-errors.js";
import { EVENT } from "../events/client-events.js";
import { ANY, OVER, READY } from "../events/emitter.js";
import type { Host } from "../host.js";
import { own } from "../own.js";
import { dropSocket, receive, type Data, type Socket } from "../platform/socket.js";
import * as LIMITS from "../policy/limits.js";
import { decide, nothingTried } from "../policy/reconnect.js";
import type { ReconnectPolicy } from "../protocol.js";
import { record, text } from "../received.js";
import type { RtmOptions } from "../rtm-options.js";
import type { SpentToken } from "../token.js";
import { frameReader, type Frame, type ReadFrame } from "./frame.js";
import { TRANSITIONS, type Effect, type Input, type State } from "./machine.js";
import { requestQueue, type RequestQueue } from "./request-queue.js";
import { newSession, STORAGE_UPDATED, type Session } from "./session.js";

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

/** An RTM connection that comes back: the driver of the table in machine.ts, whose effects are methods here. */
export class Connection implements Record<Effect, () => void> {
  state: State = "idle";
  /** Why there is no connection, where one was tried. */
  declare problem: Error | undefined;
  /** The response of the last login. */
  declare login: unknown;
  declare readonly requests: RequestQueue;
  readonly #host: Host<RtmOptions>;
  readonly #session: Session;
  readonly #read: ReadFrame;
  readonly #steps: [Input, Loss | undefined][] = [];
  /** Of the attempt at hand: what comes late, from one that is over, touches nothing. */
  #generation = 0;
  /** One is enough: each state waits for one thing. */
  #timer: unknown;
  #isAlive = false;
  /** The push that says why the server ends the connection. */
  readonly #farewell: string;
  #socket: Socket | undefined;
  #token = "";
  #spent: SpentToken | undefined;
  #region: string | undefined;
  #loginId: string | undefined;
  #wasConnected = false;
  #connectedAt = 0;
  #tried = nothingTried();
  #loss: Loss | undefined;

  constructor(host: Host<RtmOptions>) {
    this.#host = host;
    this.#farewell = `${host.protocol.api}_disconnected`;
    this.#session = newSession(host);
    this.#read = frameReader(host);
    for (const action of [this.#farewell, STORAGE_UPDATED]) host.emitter.on(action, wanted);
    this.requests = requestQueue(host, (frame) => this.#send(frame));
  }

  /** One step after the other: what a listener asks for waits until the step is done that it was told of. */
  take(input: Input, why?: Loss): void {
    const steps = this.#steps;
    if (steps.push([input, why]) > 1) return;
    for (let step; (step = steps[0]); steps.shift()) {
      const transition = TRANSITIONS[this.state][step[0]];
      if (!transition) continue;
      const [to, ...effects] = transition;
      this.state = to;
      this.#loss = step[1];
      try {
        for (const effect of effects) this[effect]();
      } catch (error) {
        this.#host.emitter.report(error);
      }
    }
  }

  askToken(): void {
    const { tokens, clock, emitter } = this.#host;
    this.#wait(LIMITS.tokenTimeout, "token_timeout");
    const isLive = this.#live();
    tokens.get(clock, this.#spent).then(
      (token) => {
        if (!isLive()) return;
        this.#token = token;
        this.take("token");
      },
      (cause) => {
        const policy = cause instanceof UsageError ? "never" : "back-off";
        if (isLive()) this.#lose({ reason: "token_failed", error: asError(cause) }, policy);
      },
    );
    emitter.emit(EVENT.connecting);
  }

  openSocket(): void {
    let error: Error | undefined;
    this.#wait(LIMITS.loginTimeout, "login_timeout");
    const isLive = this.#live();
    let host: string;
    const lost = ({ code, reason }: { code?: number; reason?: string }): void => {
      if (!isLive()) return;
      if (this.state === "opening") error = new ClientError(`no connection to ${host}`, { cause: error });
      this.#lose({ reason: "socket_closed", data: { code, reason }, error }, "back-off");
    };
    try {
      [this.#socket, host] = this.#session.openSocket(this.#token, this.#region);
      Object.assign(this.#socket, {
        onopen: () => isLive() && this.take("open"),
        onerror: (event: { error?: Error; reason?: string }) => {
          ({ error } = event);
          // the platform of Node 22 tells nothing else of a handshake that failed
          if (this.state === "opening") lost(event);
        },
        onclose: lost,
      } satisfies Partial<Socket>);
      receive(this.#socket, (data, isText) => isLive() && this.#receive(data, isText));
    } catch (cause) {
      const policy = cause instanceof UsageError ? "never" : undefined;
      this.#lose({ reason: "socket_refused", error: asError(cause) }, policy);
    }
  }

  sendLogin(): void {
    const payload = this.#session.login(this.#token, this.#wasConnected);
    const [id, frame] = this.requests.frame("login", payload);
    this.#loginId = id;
    this.#send(frame);
  }

  beat(wait: number = LIMITS.pingInterval): void {
    this.#after(wait, () => {
      this.#isAlive = false;
      this.#send('{"action":"ping","payload":{}}');
      this.#after(LIMITS.pongTimeout, () => {
        if (this.#isAlive) this.beat(LIMITS.pingInterval - LIMITS.pongTimeout);
        else this.#lose({ reason: "heartbeat" }, "back-off");
      });
    });
  }

  announce(): void {
    const { clock, emitter } = this.#host;
    const { login } = this;
    this.#connectedAt = clock.now();
    this.#tried.refreshes = 0;
    this.problem = undefined;
    this.#session.keep(login);
    emitter.emit(READY, login);
    emitter.emit(this.#wasConnected ? EVENT.resumed : EVENT.connected, login);
    this.#wasConnected = true;
    this.take("announced");
  }

  flow(): void {
    this.requests.open();
  }

  letGo(): void {
    this.#generation += 1;
    this.#host.clock.clearTimeout(this.#timer);
    if (this.#socket) dropSocket(this.#socket, this.state === "waiting");
    this.#socket = undefined;
  }

  rest(): void {
    this.requests.lose();
    this.#after(this.#loss!.delay!, () => this.take("timer"));
    this.#host.emitter.emit(EVENT.disconnected, this.#loss);
  }

  finish(): void {
    const loss = this.#loss;
    const { reason, error } = loss ?? {};
    const { emitter } = this.#host;
    this.#tried = nothingTried();
    this.#wasConnected = false;
    this.requests.lose((facts) => new ClosedError(reason, facts));
    emitter.emit(OVER, error ?? new ClosedError());
    if (loss) emitter.emit(EVENT.disconnected, loss);
    emitter.emit(EVENT.closed, { reason, error });
  }

  #after(milliseconds: number, work: () => void): void {
    const { clock } = this.#host;
    clock.clearTimeout(this.#timer);
    this.#timer = clock.setTimeout(work, milliseconds);
  }

  /** Whatever the state waits for, it does not do so for ever. */
  #wait(milliseconds: number, reason: string): void {
    this.#after(milliseconds, () => this.#lose({ reason }, "back-off"));
  }

  #live(): () => boolean {
    const mine = this.#generation;
    return () => mine === this.#generation;
  }

  #send(frame: string): boolean {
    try {
      this.#socket!.send(frame);
      return true;
    } catch {
      return false; // the close event of the socket follows, or the heartbeat ends
    }
  }

  #lose(why: Pick<Loss, "reason" | "data" | "error">, policy: ReconnectPolicy | RetryPolicy | undefined): void {
    const { clock, tokens } = this.#host;
    const isStable = this.state === "connected" && clock.now() - this.#connectedAt >= LIMITS.stableAfter;
    if (isStable) this.#tried = nothingTried();
    const { reason, error = new ClosedError(reason) } = why;
    this.problem = error;
    const situation = { ...why, policy, region: this.#region, canRefresh: tokens.canRefresh };
    const retry = decide(this.#tried, situation, clock);
    if (!retry) return this.take("stop", { ...why, error, willRetry: false });
    this.#region = retry.region;
    if (retry.newToken)
      this.#spent = { token: this.#token, reason: reason.endsWith("expired") ? "expired" : "refused" };
    this.take("retry", { ...why, willRetry: true, delay: retry.delay });
  }

  #receive(data: Data, isText: boolean): void {
    this.#isAlive = true;
    try {
      const frame = this.#read(data, isText);
      if (frame) this.#handle(frame, data);
    } catch (error) {
      this.#host.emitter.report(error);
    }
  }

  #handle(frame: Frame, data: unknown): void {
    const { type, action, request_id: id = this.#loginId, success, payload } = frame;
    const { protocol, emitter, validate } = this.#host;
    if (type === "push") {
      const mine = this.#generation;
      if (action === STORAGE_UPDATED) this.#session.keep(payload);
      if (!validate || validate("push", action, payload)) {
        emitter.emit(action, payload, frame);
        emitter.emit(ANY, frame);
      }
      // a listener may have left already
      if (action !== this.#farewell || mine !== this.#generation) return;
      const said = record(payload);
      const reason = text(said["reason"]);
      this.#lose({ reason, data: said["data"] }, own(protocol.disconnects, reason));
    } else if (this.state === "loggingIn" && action === "login" && id === this.#loginId) {
      this.login = payload;
      if (success === true) return this.take("loggedIn");
      const error = apiError(protocol, payload, { action, requestId: this.#loginId });
      this.#lose({ reason: error.type, error, data: error.data }, error.policy);
    } else if (!this.requests.receive(frame) && action !== "ping") {
      throw new BadFrameError("a response to no request", data);
    }
  }
}

/** Listens to what the connection itself acts on, so that it is read. */
function wanted(): void {}
