import { answer, cut, silence } from "../virtual/test-server.js";
import { CONNECTED, type Case } from "./case.js";

const connect = "0 answered";
const AGAIN = [...CONNECTED, "0 disconnected socket_closed, again in 200", "200 connecting", "200 resumed"];

export const loss: Case[] = [
  {
    id: "RTM-LOSS-01",
    what: "a write that was sent when the connection was lost is rejected, its outcome unknown, and never sent again",
    async happens(world) {
      world.server.on("send_event", cut);
      await world.connected();
      world.call("write", "send_event");
      await world.advance(100_000);
      world.seen["times"] = world.frames("send_event").length;
    },
    want: {
      state: "connected",
      events: AGAIN,
      requests: { connect, write: "0 ConnectionLostError, outcome unknown" },
      at: 100_000,
      seen: { times: 1 },
    },
  },
  {
    id: "RTM-LOSS-02",
    what: "a read that was sent is made again on the next connection",
    async happens(world) {
      world.server.on("get_chat", cut, answer({ id: "chat" }));
      await world.connected();
      world.call("read", "get_chat");
      await world.advance(200);
      world.seen["answer"] = world.requests.values["read"];
    },
    want: {
      state: "connected",
      events: AGAIN,
      requests: { connect, read: "200 answered" },
      at: 200,
      wire: ["1 login", "1 get_chat", "2 login", "2 get_chat"],
      seen: { answer: { id: "chat" } },
    },
  },
  {
    id: "RTM-LOSS-03",
    what: "a write that had not been sent is sent on the next connection, once",
    async happens(world) {
      world.server.on("send_event", silence);
      await world.connected();
      for (let n = 1; n <= 10; n += 1) world.call(`w${n}`, "send_event", { n });
      await world.advance(0);
      world.server.on("send_event", answer());
      world.socket.cut();
      await world.advance(200);
      world.seen["outcomes"] = [...new Set(Object.values(world.requests.all))];
      world.seen["last"] = world.requests.all["w10"];
      world.seen["sent"] = world.frames("send_event").map(({ payload }) => payload["n"]);
      for (let n = 1; n <= 10; n += 1) delete world.requests.all[`w${n}`];
    },
    want: {
      state: "connected",
      events: AGAIN,
      requests: { connect },
      at: 200,
      seen: {
        outcomes: ["0 answered", "0 ConnectionLostError, outcome unknown", "200 answered"],
        last: "200 answered",
        sent: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      },
    },
  },
  {
    id: "RTM-LOSS-04",
    what: "reads that are made again go before what came later",
    async happens(world) {
      world.server.on("get_chat", cut, answer());
      await world.connected();
      world.call("read", "get_chat");
      await world.advance(0);
      world.call("write", "send_event");
      await world.advance(200);
    },
    want: {
      state: "connected",
      events: AGAIN,
      requests: { connect, read: "200 answered", write: "200 answered" },
      at: 200,
      wire: ["1 login", "1 get_chat", "2 login", "2 get_chat", "2 send_event"],
    },
  },
  {
    id: "RTM-LOSS-05",
    what: "a read that loses every connection ends when its time is up",
    async happens(world) {
      world.server.on("get_chat", cut);
      await world.connected();
      world.call("read", "get_chat");
      await world.advance(16_000);
      world.events.length = 2;
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect, read: "16000 TimeoutError, outcome unknown" },
      at: 16_000,
    },
  },
  {
    id: "RTM-LOSS-06",
    what: "`disconnected` tells the code and the reason of the socket's close",
    async happens(world) {
      world.client.on("disconnected", ({ data }) => (world.seen["data"] = data));
      await world.connected();
      world.socket.cut(1011);
    },
    want: {
      state: "waiting",
      events: [...CONNECTED, "0 disconnected socket_closed, again in 200"],
      requests: { connect },
      at: 0,
      seen: { data: { code: 1011, reason: "" } },
    },
  },
  {
    id: "RTM-LOSS-07",
    what: "late events of an old socket do not touch the new one, though it kept its listeners",
    async happens(world) {
      await world.connected();
      const old = world.socket.client;
      const { onopen, onmessage, onclose, onerror } = old;
      world.farewell("internal_error");
      await world.advance(200);
      onopen?.({} as never);
      onmessage?.({ data: '{"type":"push","action":"incoming_event","payload":{}}' });
      onmessage?.({ data: "rubbish" });
      onerror?.({} as never);
      onclose?.({ code: 1006 });
      world.call("read", "get_chat");
      await world.advance(0);
    },
    want: {
      state: "connected",
      events: [...CONNECTED, "0 disconnected internal_error, again in 200", "200 connecting", "200 resumed"],
      requests: { connect, read: "200 answered" },
      at: 200,
      wire: ["1 login", "2 login", "2 get_chat"],
    },
  },
  {
    id: "RTM-LOSS-08",
    what: "`resumed` gives the response of the new login, so that the application can catch up",
    async happens(world) {
      world.client.on("resumed", (login) => (world.seen["resumed"] = login));
      await world.connected();
      world.socket.cut();
      await world.advance(200);
    },
    want: { state: "connected", events: AGAIN, requests: { connect }, at: 200, seen: { resumed: { login: 2 } } },
  },
  {
    id: "RTM-LOSS-09",
    what: "what a socket refuses to send stays in the queue, and goes out on the next connection",
    async happens(world) {
      await world.connected();
      world.socket.client.send = () => {
        throw new Error("InvalidStateError");
      };
      world.call("write", "send_event");
      await world.advance(100);
      world.socket.cut();
      await world.advance(200);
    },
    want: {
      state: "connected",
      events: [...CONNECTED, "100 disconnected socket_closed, again in 200", "300 connecting", "300 resumed"],
      requests: { connect, write: "300 answered" },
      at: 300,
      wire: ["1 login", "2 login", "2 send_event"],
    },
  },
  {
    id: "RTM-LOSS-10",
    what: "a request that is made in a listener of `disconnected` waits for the next connection",
    async happens(world) {
      await world.connected();
      world.client.once("disconnected", () => world.call("write", "send_event"));
      world.socket.cut();
      await world.advance(200);
    },
    want: {
      state: "connected",
      events: AGAIN,
      requests: { connect, write: "200 answered" },
      at: 200,
      wire: ["1 login", "2 login", "2 send_event"],
    },
  },
  {
    id: "RTM-LOSS-11",
    virtual: "it makes seventeen thousand connections",
    what: "a connection that ends before the login is made again, as often as it takes",
    async happens(world) {
      world.server.onConnect = (socket) => void world.clock.setTimeout(() => socket.cut(1006), 10);
      world.connect();
      await world.advance(3_600_000);
      world.seen["attempts"] = world.server.sockets.length;
      world.events.length = 1;
    },
    want: {
      state: "waiting",
      events: ["0 connecting"],
      requests: { connect: "waits" },
      at: 3_600_000,
      seen: { attempts: Math.ceil(3_600_000 / 210) },
    },
  },
  {
    id: "RTM-LOSS-12",
    what: "`disconnected` tells the error of the socket, where there is one",
    virtual: "no server decides which error a client sees",
    async happens(world) {
      world.client.on("disconnected", ({ error }) => (world.seen["error"] = error?.message));
      await world.connected();
      world.socket.cut(1006, new Error("ECONNRESET"));
    },
    want: {
      state: "waiting",
      events: [...CONNECTED, "0 disconnected socket_closed, again in 200"],
      requests: { connect },
      at: 0,
      seen: { error: "ECONNRESET" },
    },
  },
  {
    id: "RTM-LOSS-13",
    what: "a handshake that fails is a loss at once, also where the platform tells an error and no close",
    virtual: "the platform of Node 22 does so, and no other",
    async happens(world) {
      world.server.onConnect = (socket) => void world.clock.setTimeout(() => socket.client.onerror?.({} as never), 10);
      world.connect();
      await world.advance(209);
    },
    want: {
      state: "waiting",
      events: ["0 connecting", "10 disconnected socket_closed, again in 200"],
      requests: { connect: "waits" },
      at: 209,
      wire: [],
    },
  },
];
