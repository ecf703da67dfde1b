/** Where a connection stands. */
export type State = "idle" | "authorizing" | "opening" | "loggingIn" | "connected" | "waiting" | "closed";

/** What happens to it. */
export type Input = "connect" | "token" | "open" | "loggedIn" | "announced" | "retry" | "stop" | "timer" | "close";

/** What it does about that. */
export type Effect =
  | "askToken"
  | "openSocket"
  | "sendLogin"
  | "beat"
  | "announce"
  | "flow"
  | "letGo"
  | "rest"
  | "finish";

export type Transition = readonly [to: State, ...effects: Effect[]];

const ASK: Transition = ["authorizing", "askToken"];
const END: Transition = ["closed", "letGo", "finish"];
const BACK: Transition = ["waiting", "letGo", "rest"];
const ATTEMPT = { retry: BACK, stop: END, close: END };

/** State × input → state, effects. What is not listed is ignored; `connect` does not cut a wait short. */
export const TRANSITIONS: Readonly<Record<State, Partial<Record<Input, Transition>>>> = {
  idle: { connect: ASK, close: END },
  authorizing: { token: ["opening", "openSocket"], ...ATTEMPT },
  opening: { open: ["loggingIn", "sendLogin"], ...ATTEMPT },
  loggingIn: { loggedIn: ["connected", "beat", "announce"], ...ATTEMPT },
  connected: { announced: ["connected", "flow"], ...ATTEMPT },
  waiting: { timer: ASK, close: END },
  closed: { connect: ASK },
};
