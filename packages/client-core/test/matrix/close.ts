import { answer, refuse, silence } from "../virtual/test-server.js";
import type { World } from "../virtual/world.js";
import { CONNECTED, type Case } from "./case.js";

const connect = "0 answered";

/** Comes into each state, closes there, and notes what is left. */
async function closeIn(world: World, state: string): Promise<void> {
  if (state === "opening") world.server.onConnect = () => {};
  if (state === "loggingIn") world.server.on("login", silence);
  world.connect();
  if (state === "authorizing") await world.client.close();
  else {
    await world.advance(0);
    if (state === "waiting") world.socket.cut();
    await world.advance(0);
    world.seen["was"] = world.client.state;
    await world.client.close();
  }
  world.seen["timers"] = world.timers.size;
  await world.advance(100_000);
}

const inState = (
  number: string,
  state: string,
  before: readonly string[],
  connected: string,
  wire: string[],
): Case => ({
  id: `CLOSE-${number}`,
  what: `close() while ${state} ends it at once`,
  happens: (world) => closeIn(world, state),
  want: {
    state: "closed",
    events: [...before, "0 closed"],
    requests: { connect: connected },
    at: 100_000,
    wire,
    seen: { ...(state === "authorizing" ? {} : { was: state }), timers: 0 },
  },
});

export const close: Case[] = [
  inState("01", "authorizing", ["0 connecting"], "0 ClosedError", []),
  inState("02", "opening", ["0 connecting"], "0 ClosedError", []),
  inState("03", "loggingIn", ["0 connecting"], "0 ClosedError", ["1 login"]),
  inState("04", "connected", CONNECTED, "0 answered", ["1 login"]),
  inState("05", "waiting", [...CONNECTED, "0 disconnected socket_closed, again in 200"], "0 answered", ["1 login"]),
  {
    id: "CLOSE-06",
    what: "close() settles everything: what was sent has an unknown outcome, what was not has none",
    async happens(world) {
      world.server.on("send_event", silence);
      world.server.on("get_chat", refuse("internal"));
      await world.connected();
      world.call("resting read", "get_chat");
      await world.advance(0);
      for (let n = 1; n <= 9; n += 1) world.call(n === 1 ? "sent" : `s${n}`, "send_event");
      world.call("queued", "send_event");
      await world.advance(0);
      await world.client.close();
      world.seen["timers"] = world.timers.size;
      await world.advance(0);
      for (let n = 2; n <= 9; n += 1) delete world.requests.all[`s${n}`];
    },
    want: {
      state: "closed",
      events: [...CONNECTED, "0 closed"],
      requests: {
        connect,
        sent: "0 ConnectionLostError, outcome unknown",
        queued: "0 ClosedError",
        "resting read": "0 ClosedError",
      },
      at: 0,
      seen: { timers: 0 },
    },
  },
  {
    id: "CLOSE-07",
    what: "a request before connect(), or after close(), is refused at once",
    async happens(world) {
      world.call("before", "send_event");
      await world.connected();
      await world.client.close();
      world.call("after", "send_event");
      await world.advance(0);
    },
    want: {
      state: "closed",
      events: [...CONNECTED, "0 closed"],
      requests: { before: "0 ClosedError", connect, after: "0 ClosedError" },
      at: 0,
      wire: ["1 login"],
    },
  },
  {
    id: "CLOSE-08",
    what: "a client that was closed can connect again",
    async happens(world) {
      await world.connected();
      await world.client.close();
      await world.connected();
      world.call("write", "send_event");
      await world.advance(0);
    },
    want: {
      state: "connected",
      events: [...CONNECTED, "0 closed", "0 connecting", "0 connected"],
      requests: { connect, write: "0 answered" },
      at: 0,
      wire: ["1 login", "2 login", "2 send_event"],
    },
  },
  {
    id: "CLOSE-09",
    what: "a client that has given up can connect again, and has all its attempts again",
    async happens(world) {
      world.server.on("login", refuse("license_expired"), refuse("internal"), answer());
      await world.connected();
      world.connect();
      await world.advance(200);
    },
    want: {
      state: "connected",
      events: [
        "0 connecting",
        "0 disconnected license_expired, the end",
        "0 closed license_expired",
        "0 connecting",
        "0 disconnected internal, again in 200",
        "200 connecting",
        "200 connected",
      ],
      requests: { connect: "200 answered" },
      at: 200,
    },
  },
  {
    id: "CLOSE-10",
    what: "connect() twice makes one connection, and answers both; a third time it has the answer already",
    async happens(world) {
      const both = [world.client.connect(), world.client.connect()];
      await world.advance(0);
      world.seen["answers"] = [...(await Promise.all(both)), await world.client.connect()];
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: {},
      at: 0,
      wire: ["1 login"],
      seen: { answers: [{ login: 1 }, { login: 1 }, { login: 1 }] },
    },
  },
  {
    id: "CLOSE-11",
    what: "close() in a listener of `connected` is obeyed: nothing is sent any more",
    async happens(world) {
      world.client.once("connected", () => void world.client.close());
      world.connect();
      world.call("queued", "send_event");
      await world.advance(1_000);
      world.connect();
      await world.advance(0);
    },
    want: {
      state: "connected",
      events: [...CONNECTED, "0 closed", "1000 connecting", "1000 connected"],
      requests: { connect: "1000 answered", queued: "0 ClosedError" },
      at: 1_000,
      wire: ["1 login", "2 login"],
    },
  },
  {
    id: "CLOSE-12",
    what: "connect() in a listener of the end begins anew, and its promise is that of the new beginning",
    async happens(world) {
      world.server.on("login", refuse("license_expired"), answer());
      world.client.once("disconnected", () => world.requests.record("again", world.client.connect()));
      await world.connected();
    },
    want: {
      state: "connected",
      events: [
        "0 connecting",
        "0 disconnected license_expired, the end",
        "0 closed license_expired",
        "0 connecting",
        "0 connected",
      ],
      requests: { connect: "0 ApiError license_expired", again: "0 answered" },
      at: 0,
    },
  },
  {
    id: "CLOSE-13",
    what: "close() and connect() in a listener of a farewell: the farewell does not touch the new connection",
    async happens(world) {
      await world.connected();
      world.client.once(`${world.api}_disconnected`, () => {
        void world.client.close();
        world.connect();
      });
      world.farewell("internal_error");
      await world.advance(0);
    },
    want: {
      state: "connected",
      events: [...CONNECTED, "0 closed", "0 connecting", "0 connected"],
      requests: { connect },
      at: 0,
      wire: ["1 login", "2 login"],
    },
  },
  {
    id: "CLOSE-14",
    what: "close() in a listener of `connecting` opens no socket",
    async happens(world) {
      world.client.once("connecting", () => void world.client.close());
      await world.connected();
    },
    want: {
      state: "closed",
      events: ["0 connecting", "0 closed"],
      requests: { connect: "0 ClosedError" },
      at: 0,
      wire: [],
    },
  },
  {
    id: "CLOSE-15",
    what: "close() twice, or before connect(), is no fault, and is told once",
    async happens(world) {
      await world.client.close();
      await world.client.close();
    },
    want: { state: "closed", events: ["0 closed"], requests: {}, at: 0 },
  },
  {
    id: "CLOSE-16",
    what: "`await using` closes",
    async happens(world) {
      await world.connected();
      {
        await using client = world.client;
        world.seen["inside"] = client.state;
      }
    },
    want: {
      state: "closed",
      events: [...CONNECTED, "0 closed"],
      requests: { connect },
      at: 0,
      seen: { inside: "connected" },
    },
  },
  {
    id: "CLOSE-17",
    what: "a socket whose close() throws is gone all the same",
    async happens(world) {
      await world.connected();
      world.socket.client.close = () => {
        throw new Error("cannot");
      };
      await world.client.close();
    },
    want: { state: "closed", events: [...CONNECTED, "0 closed"], requests: { connect }, at: 0 },
  },
  {
    id: "CLOSE-18",
    what: "a connect() that nobody awaits fails in silence: the events tell of it",
    async happens(world) {
      const unhandled: unknown[] = [];
      const note = (error: unknown): void => void unhandled.push(error);
      process.on("unhandledRejection", note);
      void world.client.connect();
      await world.client.close();
      await world.advance(0);
      process.off("unhandledRejection", note);
      world.seen["unhandled"] = unhandled;
    },
    want: { state: "closed", events: ["0 connecting", "0 closed"], requests: {}, at: 0, seen: { unhandled: [] } },
  },
];
