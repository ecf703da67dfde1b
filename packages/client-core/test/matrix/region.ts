import { answer, refuse } from "../virtual/test-server.js";
import type { World } from "../virtual/world.js";
import { CONNECTED, type Case } from "./case.js";

const connect = "0 answered";
const MOVED = "0 disconnected misdirected_connection, again in 200";
const hosts = (world: World): string[] => world.server.sockets.map(({ url }) => new URL(url).host);

export const region: Case[] = [
  {
    id: "REGION-01",
    what: "a connection that is sent to a region goes there, and stays there",
    async happens(world) {
      await world.connected();
      world.farewell("misdirected_connection", { region: "fra" });
      await world.advance(200);
      world.socket.cut();
      await world.advance(200);
      world.seen["hosts"] = hosts(world);
    },
    want: {
      state: "connected",
      events: [
        ...CONNECTED,
        MOVED,
        "200 connecting",
        "200 resumed",
        "200 disconnected socket_closed, again in 200",
        "400 connecting",
        "400 resumed",
      ],
      requests: { connect },
      at: 400,
      seen: { hosts: ["api.livechatinc.com", "api-fra.livechatinc.com", "api-fra.livechatinc.com"] },
    },
  },
  {
    id: "REGION-02",
    what: "the same region twice is an error, not a loop",
    async happens(world) {
      await world.connected();
      for (let round = 0; round < 2; round += 1) {
        world.farewell("misdirected_connection", { region: "fra" });
        await world.advance(200);
      }
    },
    want: {
      state: "closed",
      events: [
        ...CONNECTED,
        MOVED,
        "200 connecting",
        "200 resumed",
        "200 disconnected misdirected_connection, the end",
        "200 closed misdirected_connection",
      ],
      requests: { connect },
      at: 400,
    },
  },
  {
    id: "REGION-03",
    what: "to be sent to where one is makes no sense, however long one was there",
    async happens(world) {
      await world.connected();
      world.farewell("misdirected_connection", { region: "fra" });
      await world.advance(100_200);
      world.farewell("misdirected_connection", { region: "fra" });
      await world.advance(1);
    },
    want: {
      state: "closed",
      events: [
        ...CONNECTED,
        MOVED,
        "200 connecting",
        "200 resumed",
        "100200 disconnected misdirected_connection, the end",
        "100200 closed misdirected_connection",
      ],
      requests: { connect },
      at: 100_201,
    },
  },
  {
    id: "REGION-04",
    what: "regions that send one round and round are the end, too",
    async happens(world) {
      await world.connected();
      for (const name of ["fra", "dal", "fra"]) {
        world.farewell("misdirected_connection", { region: name });
        await world.advance(200);
      }
      world.seen["hosts"] = hosts(world);
      world.events.splice(2, world.events.length - 4);
    },
    want: {
      state: "closed",
      events: [...CONNECTED, "400 disconnected misdirected_connection, the end", "400 closed misdirected_connection"],
      requests: { connect },
      at: 600,
      seen: { hosts: ["api.livechatinc.com", "api-fra.livechatinc.com", "api-dal.livechatinc.com"] },
    },
  },
  {
    id: "REGION-05",
    what: "so are ever new ones",
    async happens(world) {
      await world.connected();
      for (let n = 0; n < 10; n += 1) {
        world.farewell("misdirected_connection", { region: `r${n}` });
        await world.advance(200);
      }
      world.seen["attempts"] = world.server.sockets.length;
      world.events.length = 2;
    },
    want: { state: "closed", events: CONNECTED, requests: { connect }, at: 2_000, seen: { attempts: 4 } },
  },
  {
    id: "REGION-06",
    what: "a login can be sent elsewhere, as well",
    async happens(world) {
      world.server.on("login", refuse("misdirected_request", { region: "fra" }), answer());
      world.connect();
      await world.advance(200);
      world.seen["hosts"] = hosts(world);
    },
    want: {
      state: "connected",
      events: ["0 connecting", "0 disconnected misdirected_request, again in 200", "200 connecting", "200 connected"],
      requests: { connect: "200 answered" },
      at: 200,
      seen: { hosts: ["api.livechatinc.com", "api-fra.livechatinc.com"] },
    },
  },
  {
    id: "REGION-07",
    what: "without a region there is nowhere to go",
    async happens(world) {
      await world.connected();
      world.farewell("misdirected_connection");
    },
    want: {
      state: "closed",
      events: [...CONNECTED, "0 disconnected misdirected_connection, the end", "0 closed misdirected_connection"],
      requests: { connect },
      at: 0,
    },
  },
  {
    id: "REGION-08",
    what: "a region that would make another host of the address is none",
    async happens(world) {
      const ends: unknown[] = [];
      for (const name of ["evil.example/", "fra.evil.example#", "a b", "", 5, null, ["fra"], "x".repeat(64)]) {
        await world.connected();
        world.farewell("misdirected_connection", { region: name });
        await world.advance(0);
        ends.push(world.client.state);
      }
      world.seen["ends"] = [...new Set(ends)];
      world.seen["hosts"] = [...new Set(hosts(world))];
      world.events.length = 2;
    },
    want: {
      state: "closed",
      events: CONNECTED,
      requests: { connect },
      at: 0,
      seen: { ends: ["closed"], hosts: ["api.livechatinc.com"] },
    },
  },
  {
    id: "REGION-09",
    what: "the host of a region can be set, with a base URL as well",
    options: () => ({
      baseUrl: "http://127.0.0.1:8080",
      regionHost: (name) => `127.0.0.2:${name === "fra" ? 9090 : 1}`,
    }),
    async happens(world) {
      await world.connected();
      world.farewell("misdirected_connection", { region: "fra" });
      await world.advance(200);
      world.seen["origin"] = new URL(world.socket.url).origin;
    },
    want: {
      state: "connected",
      events: [...CONNECTED, MOVED, "200 connecting", "200 resumed"],
      requests: { connect },
      at: 200,
      seen: { origin: "ws://127.0.0.2:9090" },
    },
  },
  {
    id: "REGION-10",
    what: "with a base URL alone the client stays with it: a token is not carried to a host that nobody named",
    options: () => ({ baseUrl: "http://127.0.0.1:8080", token: "fra:token" }),
    async happens(world) {
      await world.connected();
      world.farewell("misdirected_connection", { region: "dal" });
      await world.advance(200);
      world.seen["hosts"] = hosts(world);
    },
    want: {
      state: "connected",
      events: [...CONNECTED, MOVED, "200 connecting", "200 resumed"],
      requests: { connect },
      at: 200,
      seen: { hosts: ["127.0.0.1:8080", "127.0.0.1:8080"] },
    },
  },
  {
    id: "REGION-11",
    what: "a token that names its region is taken there at once",
    options: () => ({ token: "fra:token" }),
    async happens(world) {
      await world.connected();
      world.seen["hosts"] = hosts(world);
      world.seen["token"] = world.logins[0]!["token"];
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect },
      at: 0,
      seen: { hosts: ["api-fra.livechatinc.com"], token: "Bearer fra:token" },
    },
  },
  {
    id: "REGION-12",
    api: "customer",
    version: "0.3",
    what: "an error type that no table has, but with a region, is followed: 0.3 calls it `incorrect_region`",
    async happens(world) {
      world.server.on("login", refuse("incorrect_region", { region: "dal" }), answer());
      world.connect();
      await world.advance(200);
      world.seen["hosts"] = hosts(world);
    },
    want: {
      state: "connected",
      events: ["0 connecting", "0 disconnected incorrect_region, again in 200", "200 connecting", "200 connected"],
      requests: { connect: "200 answered" },
      at: 200,
      seen: { hosts: ["api.chat.io", "api-dal.chat.io"] },
    },
  },
];
