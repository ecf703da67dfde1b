import type { World } from "../virtual/world.js";
import { CONNECTED, type Case } from "./case.js";

const connect = "0 answered";

/** The waits that were announced. */
function delaysOf(world: World): number[] {
  return world.events.flatMap((event) => (event.includes("again in") ? [Number(event.split("again in ")[1])] : []));
}

export const backOff: Case[] = [
  {
    id: "BACKOFF-01",
    what: "the waits double from 2 s to 30 s, and jitter takes any part of them from 200 ms on",
    random: () => 0.5,
    async happens(world) {
      world.server.onConnect = (socket) => void world.clock.setTimeout(() => socket.cut(), 0);
      world.connect();
      await world.advance(60_000);
      world.seen["delays"] = delaysOf(world);
      world.events.length = 1;
    },
    want: {
      state: "waiting",
      events: ["0 connecting"],
      requests: { connect: "waits" },
      at: 60_000,
      seen: { delays: [1_100, 2_100, 4_100, 8_100, 15_100, 15_100, 15_100] },
    },
  },
  {
    id: "BACKOFF-02",
    what: "a connection that lasted less than 30 s does not count as stable: the waits go on growing",
    random: () => 0.5,
    async happens(world) {
      await world.connected();
      for (let round = 0; round < 3; round += 1) {
        await world.advance(29_999);
        world.socket.cut();
        await world.advance(0);
        await world.advance(delaysOf(world).at(-1)!);
      }
      world.seen["delays"] = delaysOf(world);
      world.events.length = 2;
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect },
      at: 97_297,
      seen: { delays: [1_100, 2_100, 4_100] },
    },
  },
  {
    id: "BACKOFF-03",
    what: "after 30 s a connection is stable, and what was tried before is forgotten",
    random: () => 0.5,
    async happens(world) {
      await world.connected();
      for (let round = 0; round < 3; round += 1) {
        await world.advance(30_000);
        world.socket.cut();
        await world.advance(1_100);
      }
      world.seen["delays"] = delaysOf(world);
      world.events.length = 2;
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect },
      at: 93_300,
      seen: { delays: [1_100, 1_100, 1_100] },
    },
  },
  {
    id: "BACKOFF-04",
    api: "customer",
    what: "the time that the server asks for is the least that is waited",
    async happens(world) {
      await world.connected();
      world.farewell("customer_temporarily_blocked", { timeout: 60_000 });
      await world.advance(60_199);
      world.seen["before"] = world.server.sockets.length;
      await world.advance(1);
    },
    want: {
      state: "connected",
      events: [
        ...CONNECTED,
        "0 disconnected customer_temporarily_blocked, again in 60200",
        "60200 connecting",
        "60200 resumed",
      ],
      requests: { connect },
      at: 60_200,
      seen: { before: 1 },
    },
  },
  {
    id: "BACKOFF-11",
    api: "customer",
    what: "a time below a thousand is taken for seconds: the unit is not documented",
    async happens(world) {
      await world.connected();
      world.farewell("customer_temporarily_blocked", { timeout: 60 });
      await world.advance(0);
    },
    want: {
      state: "waiting",
      events: [...CONNECTED, "0 disconnected customer_temporarily_blocked, again in 60200"],
      requests: { connect },
      at: 0,
    },
  },
  {
    id: "BACKOFF-05",
    what: "a time that makes no sense is not honoured",
    async happens(world) {
      await world.connected();
      for (const time of ["soon", -5, null, {}, [9]]) {
        world.farewell("internal_error", { timeout: time });
        await world.advance(200);
      }
      world.seen["delays"] = delaysOf(world);
      world.events.length = 2;
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect },
      at: 1_000,
      seen: { delays: [200, 200, 200, 200, 200] },
    },
  },
  {
    id: "BACKOFF-06",
    api: "customer",
    what: "a service that is unavailable is left alone for a second at least",
    async happens(world) {
      await world.connected();
      world.farewell("service_temporarily_unavailable");
      await world.advance(1_200);
    },
    want: {
      state: "connected",
      events: [
        ...CONNECTED,
        "0 disconnected service_temporarily_unavailable, again in 1200",
        "1200 connecting",
        "1200 resumed",
      ],
      requests: { connect },
      at: 1_200,
    },
  },
  {
    id: "BACKOFF-07",
    what: "after a reason that nobody knows there are five more attempts, and then the end",
    async happens(world) {
      await world.connected();
      for (let round = 0; round < 6; round += 1) {
        world.farewell("moon_is_full");
        await world.advance(200);
      }
      world.seen["attempts"] = world.server.sockets.length;
      world.events.splice(2, world.events.length - 4);
    },
    want: {
      state: "closed",
      events: [...CONNECTED, "1000 disconnected moon_is_full, the end", "1000 closed moon_is_full"],
      requests: { connect },
      at: 1_200,
      seen: { attempts: 6 },
    },
  },
  {
    id: "BACKOFF-08",
    what: "an unknown reason once a day does not add up",
    async happens(world) {
      await world.connected();
      for (let day = 0; day < 10; day += 1) {
        await world.advance(100_000);
        world.farewell("moon_is_full");
        await world.advance(200);
      }
      world.events.length = 2;
    },
    want: { state: "connected", events: CONNECTED, requests: { connect }, at: 1_002_000 },
  },
  {
    id: "BACKOFF-09",
    what: "connect() does not cut a wait short, not even in a listener; it is answered when the wait is over",
    async happens(world) {
      await world.connected();
      world.client.once("disconnected", () => world.connect());
      world.socket.cut();
      await world.advance(100);
      world.seen["before"] = [world.requests.all["connect"], world.server.sockets.length];
      await world.advance(100);
    },
    want: {
      state: "connected",
      events: [...CONNECTED, "0 disconnected socket_closed, again in 200", "200 connecting", "200 resumed"],
      requests: { connect: "200 answered" },
      at: 200,
      seen: { before: ["waits", 1] },
    },
  },
  {
    id: "BACKOFF-10",
    what: "close() ends a wait",
    async happens(world) {
      await world.connected();
      world.socket.cut();
      await world.advance(100);
      await world.client.close();
      world.seen["timers"] = world.timers.size;
      await world.advance(100_000);
    },
    want: {
      state: "closed",
      events: [...CONNECTED, "0 disconnected socket_closed, again in 200", "100 closed"],
      requests: { connect },
      at: 100_100,
      wire: ["1 login"],
      seen: { timers: 0 },
    },
  },
];
