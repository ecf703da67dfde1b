import type { World } from "../virtual/world.js";
import { silence } from "../virtual/test-server.js";
import { CONNECTED, type Case } from "./case.js";

const DEAD = "20000 disconnected heartbeat, again in 200";
const requests = { connect: "0 answered" };

async function silent(world: World): Promise<void> {
  world.server.on("ping", silence);
  await world.connected();
}

export const ping: Case[] = [
  {
    id: "RTM-PING-01",
    what: "a ping goes out every 15 s after the login, in the form of the documentation",
    async happens(world) {
      await world.connected();
      await world.advance(14_999);
      world.seen["before"] = world.frames("ping").length;
      await world.advance(1);
      world.seen["ping"] = world.frames("ping");
      await world.advance(30_000);
      world.seen["in 45 s"] = world.frames("ping").length;
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests,
      at: 45_000,
      seen: { before: 0, ping: [{ action: "ping", payload: {} }], "in 45 s": 3 },
    },
  },
  {
    id: "RTM-PING-02",
    what: "no ping before the login: it would do nothing",
    async happens(world) {
      world.server.on("login", silence);
      world.connect();
      await world.advance(19_999);
    },
    want: {
      state: "loggingIn",
      events: ["0 connecting"],
      requests: { connect: "waits" },
      at: 19_999,
      wire: ["1 login"],
    },
  },
  {
    id: "RTM-PING-03",
    what: "a ping that nothing follows in 5 s ends the connection, and a new one is made",
    async happens(world) {
      await silent(world);
      await world.advance(20_200);
    },
    want: {
      state: "connected",
      events: [...CONNECTED, DEAD, "20200 connecting", "20200 resumed"],
      requests,
      at: 20_200,
      wire: ["1 login", "1 ping", "2 login"],
    },
  },
  {
    id: "RTM-PING-04",
    what: "any push is life",
    async happens(world) {
      await silent(world);
      await world.advance(19_999);
      for (let round = 1; round < 20; round += 1) {
        world.socket.push("incoming_event");
        await world.advance(15_000);
      }
      world.seen["pings"] = world.frames("ping").length;
      world.socket.push("incoming_event");
    },
    want: { state: "connected", events: CONNECTED, requests, at: 304_999, seen: { pings: 20 } },
  },
  {
    id: "RTM-PING-05",
    what: "a response is life, and so is a frame that makes no sense",
    async happens(world) {
      await silent(world);
      await world.advance(16_000);
      world.socket.say("rubbish");
      await world.advance(15_000);
      world.call("read", "get_chat");
      await world.advance(10_000);
    },
    want: {
      state: "connected",
      events: [...CONNECTED, "16000 error BadFrameError"],
      requests: { ...requests, read: "31000 answered" },
      at: 41_000,
    },
  },
  {
    id: "RTM-PING-06",
    what: "a frame before the ping does not count for it",
    async happens(world) {
      await silent(world);
      await world.advance(14_999);
      world.socket.push("incoming_event");
      await world.advance(5_001);
    },
    want: { state: "waiting", events: [...CONNECTED, DEAD], requests, at: 20_000 },
  },
  {
    id: "RTM-PING-07",
    what: "a socket whose close() hangs is left behind all the same",
    async happens(world) {
      world.server.closes = false;
      await silent(world);
      await world.advance(20_200);
      world.seen["sockets"] = world.server.sockets.map(({ state }) => state === "open");
    },
    want: {
      state: "connected",
      events: [...CONNECTED, DEAD, "20200 connecting", "20200 resumed"],
      requests,
      at: 20_200,
      seen: { sockets: [false, true] },
    },
  },
  {
    id: "RTM-PING-08",
    what: "a dead socket of `ws` is terminated, as its close() would keep the process alive; a live one is closed",
    async happens(world) {
      const terminated: string[] = [];
      world.seen["terminated"] = terminated;
      const { onConnect } = world.server;
      world.server.onConnect = (socket) => {
        const { client } = socket;
        const end = client.terminate?.bind(client) ?? client.close.bind(client);
        client.terminate = () => {
          terminated.push(`${world.clock.now()}`);
          end();
        };
        onConnect(socket);
      };
      await silent(world);
      await world.advance(20_200);
      await world.client.close();
    },
    want: {
      state: "closed",
      events: [...CONNECTED, DEAD, "20200 connecting", "20200 resumed", "20200 closed"],
      requests,
      at: 20_200,
      seen: { terminated: ["20000"] },
    },
  },
  {
    id: "RTM-PING-09",
    what: "there is room for the ping beside nine requests",
    async happens(world) {
      world.server.on("send_event", silence);
      await world.connected();
      await world.advance(14_000);
      for (let n = 1; n <= 12; n += 1) world.call(`w${n}`, "send_event", {}, { timeout: 5_000 });
      await world.advance(1_000);
      world.seen["pending"] = world.server.mostPending;
      world.seen["pings"] = world.frames("ping").length;
      await world.advance(4_000);
      world.seen["outcomes"] = [...new Set(Object.values(world.requests.all))];
      for (const label of Object.keys(world.requests.all)) if (label !== "connect") delete world.requests.all[label];
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests,
      at: 19_000,
      seen: {
        pending: 10,
        pings: 1,
        outcomes: ["0 answered", "19000 TimeoutError, outcome unknown", "19000 TimeoutError"],
      },
    },
  },
  {
    id: "RTM-PING-10",
    what: "a day of silence is kept alive by pings alone, on one connection",
    async happens(world) {
      await world.connected();
      await world.advance(86_400_000);
      world.seen["pings"] = world.frames("ping").length;
    },
    want: { state: "connected", events: CONNECTED, requests, at: 86_400_000, seen: { pings: 5_760 } },
  },
  {
    id: "RTM-PING-11",
    what: "no ping while there is no connection",
    async happens(world) {
      await world.connected();
      world.server.onConnect = () => {};
      world.socket.cut();
      await world.advance(20_100);
      await world.client.close();
      await world.advance(100_000);
    },
    want: {
      state: "closed",
      events: [...CONNECTED, "0 disconnected socket_closed, again in 200", "200 connecting", "20100 closed"],
      requests,
      at: 120_100,
      wire: ["1 login"],
    },
  },
];
