import { answer, refuse, silence } from "../virtual/test-server.js";
import type { World } from "../virtual/world.js";
import { CONNECTED, type Case } from "./case.js";

const connect = "0 answered";

/** So many requests that the server leaves unanswered, connected at 0. */
async function unanswered(world: World, count: number, options = {}): Promise<void> {
  world.server.on("send_event", silence);
  await world.connected();
  for (let n = 1; n <= count; n += 1) world.call(`w${n}`, "send_event", { n }, options);
  await world.advance(0);
}

const numbers = (world: World): unknown[] => world.frames("send_event").map(({ payload }) => payload["n"]);
const outcomes = (count: number, outcome: string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`w${n + 1}`, outcome]));

export const inflight: Case[] = [
  {
    id: "RTM-INFLIGHT-01",
    what: "at most nine requests are on the wire, so that a ping makes ten",
    async happens(world) {
      await unanswered(world, 12);
      world.seen["sent"] = numbers(world);
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect, ...outcomes(12, "waits") },
      at: 0,
      seen: { sent: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
    },
  },
  {
    id: "RTM-INFLIGHT-02",
    what: "the others follow in the order in which they came, one for each answer",
    async happens(world) {
      await unanswered(world, 12);
      const [first, , third] = world.frames("send_event");
      world.socket.answer(third!);
      await world.advance(0);
      world.seen["after one"] = numbers(world).slice(9);
      world.socket.answer(first!);
      await world.advance(0);
      world.seen["after two"] = numbers(world).slice(9);
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect, ...outcomes(12, "waits"), w1: "0 answered", w3: "0 answered" },
      at: 0,
      seen: { "after one": [10], "after two": [10, 11] },
    },
  },
  {
    id: "RTM-INFLIGHT-03",
    what: "a thousand requests are answered, each once and in order, never more than nine at a time",
    async happens(world) {
      world.server.on("send_event", (socket, frame) => void world.clock.setTimeout(() => socket.answer(frame), 10));
      await world.connected();
      const calls = Array.from({ length: 1_000 }, (_, n) => world.client.call("send_event", { n }));
      await world.advance(1_120);
      world.seen["answered"] = (await Promise.all(calls)).length;
      world.seen["in order"] = numbers(world).every((n, index) => n === index);
      world.seen["most at once"] = world.server.mostPending;
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect },
      at: 1_120,
      seen: { answered: 1_000, "in order": true, "most at once": 9 },
    },
  },
  {
    id: "RTM-INFLIGHT-04",
    what: "one more than a thousand that wait is refused at once, and harms no other",
    async happens(world) {
      world.connect();
      const calls = Array.from({ length: 1_000 }, () => world.client.call("send_event", {}));
      world.call("one more", "send_event");
      await world.advance(1);
      world.seen["answered"] = (await Promise.all(calls)).length;
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect, "one more": "0 ClientError" },
      at: 1,
      seen: { answered: 1_000 },
    },
  },
  {
    id: "RTM-INFLIGHT-05",
    what: "an aborted request keeps its place until the server has answered it: the server still counts it",
    async happens(world) {
      const abort = new AbortController();
      await unanswered(world, 10, { signal: abort.signal });
      abort.abort();
      world.call("next", "get_chat");
      await world.advance(0);
      world.seen["before"] = world.frames("get_chat").length;
      world.socket.answer(world.frames("send_event")[0]!);
      await world.advance(0);
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect, ...outcomes(10, "0 AbortError"), next: "0 answered" },
      at: 0,
      seen: { before: 0 },
    },
  },
  {
    id: "RTM-INFLIGHT-06",
    what: "an aborted request that is never answered gives up its place when the server has given it up: 16 s after it was sent",
    async happens(world) {
      await unanswered(world, 9, { timeout: 1_000 });
      await world.advance(15_999);
      world.call("next", "get_chat");
      await world.advance(0);
      world.seen["before"] = world.frames("get_chat").length;
      await world.advance(1);
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect, ...outcomes(9, "1000 TimeoutError, outcome unknown"), next: "16000 answered" },
      at: 16_000,
      seen: { before: 0 },
    },
  },
  {
    id: "RTM-INFLIGHT-07",
    what: "a lost connection frees the places of requests that were aborted",
    async happens(world) {
      await unanswered(world, 9, { timeout: 1_000 });
      await world.advance(1_000);
      world.socket.cut();
      world.call("next", "get_chat");
      await world.advance(200);
    },
    want: {
      state: "connected",
      events: [...CONNECTED, "1000 disconnected socket_closed, again in 200", "1200 connecting", "1200 resumed"],
      requests: { connect, ...outcomes(9, "1000 TimeoutError, outcome unknown"), next: "1200 answered" },
      at: 1_200,
    },
  },
  {
    id: "RTM-INFLIGHT-08",
    what: "where the server refuses one as too many, a read is made again and a write is reported",
    async happens(world) {
      const full = refuse("pending_requests_limit_reached");
      world.server.on("get_chat", full, answer());
      world.server.on("send_event", full, answer());
      await world.connected();
      world.call("read", "get_chat");
      world.call("write", "send_event");
      await world.advance(1_000);
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect, read: "1000 answered", write: "0 ApiError pending_requests_limit_reached" },
      at: 1_000,
      wire: ["1 login", "1 get_chat", "1 send_event", "1 get_chat"],
    },
  },
  {
    id: "RTM-INFLIGHT-09",
    what: "a request that cannot be written as JSON fails alone",
    async happens(world) {
      await world.connected();
      world.call("big", "send_event", { n: 1n });
      const round: Record<string, unknown> = {};
      round["round"] = round;
      world.call("round", "send_event", round);
      world.call("good", "send_event");
      await world.advance(0);
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect, big: "0 TypeError", round: "0 TypeError", good: "0 answered" },
      at: 0,
      wire: ["1 login", "1 send_event"],
    },
  },
  {
    id: "RTM-INFLIGHT-10",
    what: "a request is what it was when it was made, whatever is done to it while it waits",
    async happens(world) {
      const request = { text: "before" };
      world.connect();
      world.call("write", "send_event", request);
      request.text = "after";
      await world.advance(0);
      world.seen["sent"] = world.frames("send_event")[0]!.payload;
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect, write: "0 answered" },
      at: 0,
      seen: { sent: { text: "before" } },
    },
  },
];
