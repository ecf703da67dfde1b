/** Where a connection stands. */
export type State = "idle" | "authorizing" | "opening" | "loggingIn" | "connected" | "waiting" | "closed";

/** What happens to it. */
export type Input = "connect" | "token" | "open" | "loggedIn" | "retry" | "stop" | "timer" | "close";

/** What it does about that. */
export type Effect =
  | "askToken"
  | "openSocket"
  | "sendLogin"
  | "startHeartbeat"
  | "stopHeartbeat"
  | "openRequests"
  | "loseRequests"
  | "dropSocket"
  | "cancelTimers"
  | "scheduleRetry"
  | "announceConnected"
  | "announceLost"
  | "finish";

export interface Transition {
  readonly to: State;
  readonly effects: readonly Effect[];
}

const BACK: Transition = { to: "waiting", effects: ["cancelTimers", "dropSocket", "scheduleRetry", "announceLost"] };
const END: Transition = { to: "closed", effects: ["cancelTimers", "stopHeartbeat", "dropSocket", "finish"] };
const ASK: Transition = { to: "authorizing", effects: ["cancelTimers", "askToken"] };

/** State × input → state, effects. What is not listed is ignored. */
export const TRANSITIONS: Readonly<Record<State, Partial<Record<Input, Transition>>>> = {
  idle: { connect: ASK, close: END },
  authorizing: { token: { to: "opening", effects: ["openSocket"] }, retry: BACK, stop: END, close: END },
  opening: { open: { to: "loggingIn", effects: ["sendLogin"] }, retry: BACK, stop: END, close: END },
  loggingIn: {
    loggedIn: { to: "connected", effects: ["cancelTimers", "startHeartbeat", "announceConnected", "openRequests"] },
    retry: BACK,
    stop: END,
    close: END,
  },
  connected: {
    retry: { to: "waiting", effects: ["stopHeartbeat", "dropSocket", "loseRequests", "scheduleRetry", "announceLost"] },
    stop: END,
    close: END,
  },
  waiting: { timer: ASK, connect: ASK, close: END },
  closed: { connect: ASK },
};
