import { answer, refuse } from "../virtual/test-server.js";
import { tokens } from "../virtual/tokens.js";
import type { World } from "../virtual/world.js";
import { CONNECTED, type Case } from "./case.js";

const connect = "0 answered";
const EXPIRED = "0 disconnected access_token_expired, again in 200";

const given = (world: World): unknown[] => world.logins.map(({ token }) => token);

export const token: Case[] = [
  {
    id: "TOKEN-01",
    what: "the function is asked once, and not again for a connection that was merely lost",
    options: (seen) => tokens(seen, "first", "second"),
    async happens(world) {
      await world.connected();
      world.socket.cut();
      await world.advance(200);
      world.seen["given"] = given(world);
    },
    want: {
      state: "connected",
      events: [...CONNECTED, "0 disconnected socket_closed, again in 200", "200 connecting", "200 resumed"],
      requests: { connect },
      at: 200,
      seen: { asked: ["connect"], given: ["Bearer first", "Bearer first"] },
    },
  },
  {
    id: "TOKEN-02",
    what: "when the token has expired, the function is asked anew and told so",
    options: (seen) => tokens(seen, "first", "second"),
    async happens(world) {
      await world.connected();
      world.farewell("access_token_expired");
      await world.advance(200);
      world.seen["given"] = given(world);
    },
    want: {
      state: "connected",
      events: [...CONNECTED, EXPIRED, "200 connecting", "200 resumed"],
      requests: { connect },
      at: 200,
      seen: { asked: ["connect", "expired"], given: ["Bearer first", "Bearer second"] },
    },
  },
  {
    id: "TOKEN-03",
    api: "customer",
    what: "a customer whose token is revoked comes back with a new one",
    options: (seen) => tokens(seen, "first", "second"),
    async happens(world) {
      await world.connected();
      world.farewell("access_token_revoked");
      await world.advance(200);
    },
    want: {
      state: "connected",
      events: [...CONNECTED, "0 disconnected access_token_revoked, again in 200", "200 connecting", "200 resumed"],
      requests: { connect },
      at: 200,
      seen: { asked: ["connect", "refused"] },
    },
  },
  {
    id: "TOKEN-04",
    api: "agent",
    what: "an agent whose token is revoked does not come back",
    options: (seen) => tokens(seen, "first", "second"),
    async happens(world) {
      await world.connected();
      world.farewell("access_token_revoked");
      await world.advance(100_000);
    },
    want: {
      state: "closed",
      events: [...CONNECTED, "0 disconnected access_token_revoked, the end", "0 closed access_token_revoked"],
      requests: { connect },
      at: 100_000,
      seen: { asked: ["connect"] },
    },
  },
  {
    id: "TOKEN-05",
    what: "a token that is refused at the login is replaced",
    options: (seen) => tokens(seen, "first", "second"),
    async happens(world) {
      world.server.on("login", refuse("authentication"), answer());
      world.connect();
      await world.advance(200);
      world.seen["given"] = given(world);
    },
    want: {
      state: "connected",
      events: ["0 connecting", "0 disconnected authentication, again in 200", "200 connecting", "200 connected"],
      requests: { connect: "200 answered" },
      at: 200,
      seen: { asked: ["connect", "refused"], given: ["Bearer first", "Bearer second"] },
    },
  },
  {
    id: "TOKEN-06",
    what: "a second token that is refused in a row is the end",
    options: (seen) => tokens(seen, "first", "second", "third"),
    async happens(world) {
      world.server.on("login", refuse("authentication"));
      world.connect();
      await world.advance(100_000);
    },
    want: {
      state: "closed",
      events: [
        "0 connecting",
        "0 disconnected authentication, again in 200",
        "200 connecting",
        "200 disconnected authentication, the end",
        "200 closed authentication",
      ],
      requests: { connect: "200 ApiError authentication" },
      at: 100_000,
      seen: { asked: ["connect", "refused"] },
    },
  },
  {
    id: "TOKEN-07",
    what: "tokens that expire one after the other are replaced each time, as long as each is accepted",
    options: (seen) => tokens(seen, "1", "2", "3", "4"),
    async happens(world) {
      await world.connected();
      for (let round = 0; round < 3; round += 1) {
        world.farewell("access_token_expired");
        await world.advance(200);
      }
      world.seen["given"] = given(world);
      world.events.length = 2;
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect },
      at: 600,
      seen: {
        asked: ["connect", "expired", "expired", "expired"],
        given: ["Bearer 1", "Bearer 2", "Bearer 3", "Bearer 4"],
      },
    },
  },
  {
    id: "TOKEN-08",
    what: "a token that was not made by a function cannot be replaced: it is the end, which says why",
    async happens(world) {
      await world.connected();
      world.farewell("access_token_expired");
      await world.advance(0);
      world.call("late", "get_chat");
      await world.advance(100_000);
    },
    want: {
      state: "closed",
      events: [...CONNECTED, "0 disconnected access_token_expired, the end", "0 closed access_token_expired"],
      requests: { connect, late: "0 ClosedError" },
      at: 100_000,
    },
  },
  {
    id: "TOKEN-09",
    what: "a function that throws is asked again, with back-off",
    options: (seen) => tokens(seen, new Error("no network"), new Error("no network"), "third"),
    async happens(world) {
      world.client.on("disconnected", ({ error }) => (world.seen["error"] = error?.message));
      world.connect();
      await world.advance(400);
    },
    want: {
      state: "connected",
      events: [
        "0 connecting",
        "0 disconnected token_failed, again in 200",
        "200 connecting",
        "200 disconnected token_failed, again in 200",
        "400 connecting",
        "400 connected",
      ],
      requests: { connect: "400 answered" },
      at: 400,
      seen: { asked: ["connect", "connect", "connect"], error: "no network" },
    },
  },
  {
    id: "TOKEN-10",
    what: "a function that rejects is asked again, too",
    options: (seen) => tokens(seen, Promise.reject(new Error("no network")), "second"),
    async happens(world) {
      world.connect();
      await world.advance(200);
    },
    want: {
      state: "connected",
      events: ["0 connecting", "0 disconnected token_failed, again in 200", "200 connecting", "200 connected"],
      requests: { connect: "200 answered" },
      at: 200,
      seen: { asked: ["connect", "connect"] },
    },
  },
  {
    id: "TOKEN-11",
    what: "a function that hangs is given up after 20 s and asked again; what it gives too late is not taken",
    options: (seen) => tokens(seen, new Promise((resolve) => (seen["late"] = resolve)), "second"),
    async happens(world) {
      world.connect();
      await world.advance(20_200);
      (world.seen["late"] as (token: string) => void)("first");
      delete world.seen["late"];
      world.socket.cut();
      await world.advance(200);
      world.seen["given"] = given(world);
    },
    want: {
      state: "connected",
      events: [
        "0 connecting",
        "20000 disconnected token_timeout, again in 200",
        "20200 connecting",
        "20200 connected",
        "20200 disconnected socket_closed, again in 200",
        "20400 connecting",
        "20400 resumed",
      ],
      requests: { connect: "20200 answered" },
      at: 20_400,
      seen: { asked: ["connect", "connect"], given: ["Bearer second", "Bearer second"] },
    },
  },
  {
    id: "TOKEN-12",
    what: "a function that gives nothing is a mistake of the program: it is the end",
    options: (seen) => tokens(seen, undefined),
    async happens(world) {
      world.connect();
      await world.advance(100_000);
    },
    want: {
      state: "closed",
      events: ["0 connecting", "0 disconnected token_failed, the end", "0 closed token_failed"],
      requests: { connect: "0 UsageError" },
      at: 100_000,
      seen: { asked: ["connect"] },
    },
  },
  {
    id: "TOKEN-13",
    what: "a token that comes after close() opens no connection",
    options: (seen) => tokens(seen, new Promise((resolve) => (seen["late"] = resolve))),
    async happens(world) {
      world.connect();
      await world.advance(100);
      await world.client.close();
      (world.seen["late"] as (token: string) => void)("first");
      delete world.seen["late"];
      await world.advance(100);
    },
    want: {
      state: "closed",
      events: ["0 connecting", "100 closed"],
      requests: { connect: "100 ClosedError" },
      at: 200,
      wire: [],
      seen: { asked: ["connect"] },
    },
  },
];
