import { answer, refuse, silence } from "../virtual/test-server.js";
import { CONNECTED, type Case } from "./case.js";

const connect = "0 answered";

export const timeout: Case[] = [
  {
    id: "RTM-TIMEOUT-01",
    what: "a request that is sent and not answered ends after 16 s, its outcome unknown",
    async happens(world) {
      world.server.on("send_event", silence);
      await world.connected();
      world.call("write", "send_event");
      await world.advance(15_999);
      world.seen["before"] = world.requests.all["write"];
      await world.advance(1);
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect, write: "16000 TimeoutError, outcome unknown" },
      at: 16_000,
      seen: { before: "waits" },
    },
  },
  {
    id: "RTM-TIMEOUT-02",
    what: "one that never left ends after 16 s, too; its outcome is known",
    async happens(world) {
      world.server.onConnect = () => {};
      world.connect();
      world.call("write", "send_event");
      world.call("read", "get_chat");
      await world.advance(16_000);
    },
    want: {
      state: "opening",
      events: ["0 connecting"],
      requests: { connect: "waits", write: "16000 TimeoutError", read: "16000 TimeoutError" },
      at: 16_000,
      wire: [],
    },
  },
  {
    id: "RTM-TIMEOUT-03",
    what: "a caller may wait shorter, or longer",
    async happens(world) {
      world.server.on("send_event", silence);
      await world.connected();
      world.call("short", "send_event", {}, { timeout: 250 });
      world.call("long", "send_event", {}, { timeout: 60_000 });
      await world.advance(60_000);
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect, short: "250 TimeoutError, outcome unknown", long: "60000 TimeoutError, outcome unknown" },
      at: 60_000,
    },
  },
  {
    id: "RTM-TIMEOUT-04",
    what: "the answer to a request that nobody waits for any more is no fault",
    async happens(world) {
      world.server.on("send_event", (socket, frame) => void world.clock.setTimeout(() => socket.answer(frame), 1_000));
      await world.connected();
      world.call("write", "send_event", {}, { timeout: 500 });
      await world.advance(2_000);
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect, write: "500 TimeoutError, outcome unknown" },
      at: 2_000,
    },
  },
  {
    id: "RTM-TIMEOUT-05",
    what: "where the server gives up, a read is made again and a write is reported",
    async happens(world) {
      world.server.on("get_chat", refuse("request_timeout"), refuse("internal"), answer());
      world.server.on("send_event", refuse("request_timeout"));
      await world.connected();
      world.call("read", "get_chat");
      world.call("write", "send_event");
      await world.advance(2_000);
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect, read: "2000 answered", write: "0 ApiError request_timeout" },
      at: 2_000,
      wire: ["1 login", "1 get_chat", "1 send_event", "1 get_chat", "1 get_chat"],
    },
  },
  {
    id: "RTM-TIMEOUT-06",
    what: "a read is made three times and no more",
    async happens(world) {
      world.server.on("get_chat", refuse("internal"));
      await world.connected();
      world.call("read", "get_chat");
      await world.advance(5_000);
      world.seen["times"] = world.frames("get_chat").length;
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect, read: "2000 ApiError internal" },
      at: 5_000,
      seen: { times: 3 },
    },
  },
  {
    id: "RTM-TIMEOUT-07",
    what: "however often a read is made again, the time of its caller is the end",
    random: () => 0.999,
    async happens(world) {
      world.server.on("get_chat", refuse("too_many_requests"));
      await world.connected();
      world.call("read", "get_chat", {}, { timeout: 2_500 });
      await world.advance(10_000);
      world.seen["times"] = world.frames("get_chat").length;
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect, read: "2500 TimeoutError, outcome unknown" },
      at: 10_000,
      seen: { times: 2 },
    },
  },
  {
    id: "RTM-TIMEOUT-08",
    what: "a rate limit makes a read wait for a second at least, and is reported for a write",
    async happens(world) {
      world.server.on("get_chat", refuse("too_many_requests"), answer());
      world.server.on("send_event", refuse("too_many_requests"));
      await world.connected();
      world.call("read", "get_chat");
      world.call("write", "send_event");
      await world.advance(999);
      world.seen["before"] = world.requests.all["read"];
      await world.advance(1);
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect, read: "1000 answered", write: "0 ApiError too_many_requests" },
      at: 1_000,
      seen: { before: "waits" },
    },
  },
];
