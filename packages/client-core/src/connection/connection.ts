import type { Host } from "../host.js";
import { apiError, type RetryPolicy } from "../errors/api-error.js";
import { asError, UsageError } from "../errors/client-error.js";
import { BadFrameError, ClosedError } from "../errors/connection-errors.js";
import { dropSocket, listen, type Socket } from "../platform/socket.js";
import * as LIMITS from "../policy/limits.js";
import { decide, nothingTried } from "../policy/reconnect.js";
import { own } from "../own.js";
import type { ReconnectPolicy } from "../protocol.js";
import { record, text } from "../received.js";
import type { SpentToken } from "../token.js";
import { parseFrame, peekPush, type Frame } from "./frame.js";
import { heartbeat } from "./heartbeat.js";
import { TRANSITIONS, type Effect, type Input, type State } from "./machine.js";
import { requestQueue, type RequestQueue } from "./request-queue.js";

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
export interface ConnectionHost extends Host {
  openSocket(token: string, region: string | undefined): Socket;
  loginPayload(token: string, isReconnect: boolean): object;
  /** Logged in. */
  ready(login: unknown): void;
  /** Over: what waits for this connection waits in vain. */
  over(error: Error): void;
  /** Whether anybody wants to see a push of this name. */
  wants(action: string): boolean;
  push(frame: Frame): void;
}

export interface Connection {
  readonly state: State;
  /** The response of the last login. */
  readonly login: unknown;
  readonly requests: RequestQueue;
  connect(): void;
  close(): void;
}

/** An RTM connection that comes back: the driver of the table in machine.ts. */
export function connection(host: ConnectionHost): Connection {
  const { clock, protocol, tokens, emit, report } = host;
  const farewell = `${protocol.api}_disconnected`;
  const steps: [Input, Loss | undefined][] = [];
  let state: State = "idle";
  let generation = 0;
  let timer: unknown;
  let socket: Socket | undefined;
  let token = "";
  let spent: SpentToken | undefined;
  let region: string | undefined;
  let loginId: string | undefined;
  let login: unknown;
  let wasConnected = false;
  let connectedAt = 0;
  let tried = nothingTried();
  let loss: Loss | undefined;

  /** One timer is enough: each state waits for one thing. */
  function after(milliseconds: number, work: () => void): void {
    clock.clearTimeout(timer);
    timer = clock.setTimeout(work, milliseconds);
  }

  /** What comes late, from an attempt that is over, touches nothing. */
  function live<Value>(work: (value: Value) => void): (value: Value) => void {
    const mine = generation;
    return (value) => {
      if (mine === generation) work(value);
    };
  }

  function send(frame: string): boolean {
    try {
      socket!.send(frame);
      return true;
    } catch {
      return false; // the close event of the socket follows, or the heartbeat ends
    }
  }

  const requests = requestQueue(clock, protocol, send);
  const ping = (): void => void send('{"action":"ping","payload":{}}');
  const heart = heartbeat(after, ping, () => lose({ reason: "heartbeat" }, "back-off"));

  const effects: Record<Effect, () => void> = {
    askToken() {
      after(LIMITS.tokenTimeout, () => lose({ reason: "token_timeout" }, "back-off"));
      tokens.get(spent).then(
        live((value) => {
          token = value;
          take("token");
        }),
        live((cause) =>
          lose({ reason: "token_failed", error: asError(cause) }, cause instanceof UsageError ? "never" : "back-off"),
        ),
      );
      emit("connecting");
    },
    openSocket() {
      let error: Error | undefined;
      after(LIMITS.loginTimeout, () => lose({ reason: "login_timeout" }, "back-off"));
      try {
        socket = host.openSocket(token, region);
        listen(socket, {
          onopen: live(() => take("open")),
          onmessage: live(({ data }) => receive(data)),
          onerror: live((event: { error?: Error }) => (error = event.error)),
          onclose: live(({ code, reason }) =>
            lose({ reason: "socket_closed", data: { code, reason }, error }, "back-off"),
          ),
        });
      } catch (cause) {
        lose({ reason: "socket_refused", error: asError(cause) }, cause instanceof UsageError ? "never" : undefined);
      }
    },
    sendLogin() {
      const [id, frame] = requests.frame("login", host.loginPayload(token, wasConnected));
      loginId = id;
      send(frame);
    },
    startHeartbeat: heart.start,
    announceConnected() {
      connectedAt = clock.now();
      tried.refreshes = 0;
      host.ready(login);
      emit(wasConnected ? "resumed" : "connected", login);
      wasConnected = true;
      take("announced");
    },
    openRequests: requests.open,
    letGo() {
      generation += 1;
      clock.clearTimeout(timer);
      if (socket) dropSocket(socket, state === "waiting");
      socket = undefined;
    },
    loseRequests: requests.lose,
    scheduleRetry: () => after(loss!.delay!, () => take("timer")),
    announceLost: () => emit("disconnected", loss),
    finish() {
      const { reason, error } = loss ?? {};
      tried = nothingTried();
      wasConnected = false;
      requests.close((facts) => new ClosedError(reason, facts));
      host.over(error ?? new ClosedError());
      if (loss) emit("disconnected", loss);
      emit("closed", { reason, error });
    },
  };

  /** One step after the other: what a listener asks for waits until the step is done that it was told of. */
  function take(input: Input, why?: Loss): void {
    if (steps.push([input, why]) > 1) return;
    for (let step; (step = steps[0]); steps.shift()) {
      const transition = TRANSITIONS[state][step[0]];
      if (!transition) continue;
      const [to, ...then] = transition;
      state = to;
      loss = step[1];
      try {
        for (const effect of then) effects[effect]();
      } catch (error) {
        report(error);
      }
    }
  }

  function lose(why: Pick<Loss, "reason" | "data" | "error">, policy: ReconnectPolicy | RetryPolicy | undefined): void {
    if (state === "connected" && clock.now() - connectedAt >= LIMITS.stableAfter) tried = nothingTried();
    const { reason, data, error = new ClosedError(reason) } = why;
    const retry = decide(tried, { policy, reason, data, region, canRefresh: tokens.canRefresh }, () => clock.random());
    if (!retry) return take("stop", { ...why, error, willRetry: false });
    region = retry.region;
    if (retry.newToken) spent = { token, reason: reason.endsWith("expired") ? "expired" : "refused" };
    take("retry", { ...why, willRetry: true, delay: retry.delay });
  }

  function receive(data: unknown): void {
    heart.beat();
    const name = peekPush(data);
    if (name !== undefined && name !== farewell && !host.wants(name)) return;
    try {
      handle(parseFrame(data), data);
    } catch (error) {
      report(error);
    }
  }

  function handle(frame: Frame, data: unknown): void {
    const { type, action, request_id: id = loginId, success, payload } = frame;
    if (type === "push") {
      const leave = live(() => {
        const said = record(payload);
        const reason = text(said["reason"]);
        lose({ reason, data: said["data"] }, own(protocol.disconnects, reason));
      });
      host.push(frame);
      if (action === farewell) leave(0);
    } else if (state === "loggingIn" && action === "login" && id === loginId) {
      login = payload;
      if (success === true) return take("loggedIn");
      const error = apiError(protocol, payload, { action, requestId: loginId });
      lose({ reason: error.type, error, data: error.data }, error.policy);
    } else if (!requests.receive(frame) && action !== "ping")
      throw new BadFrameError("nobody waits for this response", data);
  }

  return {
    get state() {
      return state;
    },
    get login() {
      return login;
    },
    requests,
    connect: () => take("connect"),
    close: () => take("close"),
  };
}
