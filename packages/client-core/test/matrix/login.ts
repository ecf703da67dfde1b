import { answer, refuse, silence } from "../virtual/test-server.js";
import { CONNECTED, type Case } from "./case.js";

export const login: Case[] = [
  {
    id: "RTM-LOGIN-01",
    what: "the login is the first frame, as soon as the socket is open",
    async happens(world) {
      world.server.onConnect = (socket) => void world.clock.setTimeout(() => socket.open(), 70);
      world.connect();
      await world.advance(69);
      world.seen["before"] = world.server.wire;
      await world.advance(1);
      world.seen["login"] = world.frames("login")[0];
    },
    want: {
      state: "connected",
      events: ["0 connecting", "70 connected"],
      requests: { connect: "70 answered" },
      at: 70,
      seen: {
        before: [],
        login: { version: "3.6", request_id: "1", action: "login", payload: { token: "Bearer token" } },
      },
    },
  },
  {
    id: "RTM-LOGIN-02",
    what: "a socket that does not open is given up after 20 s, within the 30 s of the server",
    async happens(world) {
      world.server.onConnect = () => {};
      world.connect();
      await world.advance(20_199);
    },
    want: {
      state: "waiting",
      events: ["0 connecting", "20000 disconnected login_timeout, again in 200"],
      requests: { connect: "waits" },
      at: 20_199,
      wire: [],
    },
  },
  {
    id: "RTM-LOGIN-03",
    what: "a login that is not answered is given up 20 s after the attempt began, and made again",
    async happens(world) {
      world.server.on("login", silence, answer());
      world.connect();
      await world.advance(20_200);
    },
    want: {
      state: "connected",
      events: ["0 connecting", "20000 disconnected login_timeout, again in 200", "20200 connecting", "20200 connected"],
      requests: { connect: "20200 answered" },
      at: 20_200,
      wire: ["1 login", "2 login"],
    },
  },
  {
    id: "RTM-LOGIN-04",
    what: "a login that is answered at the last moment is in time",
    async happens(world) {
      world.server.on("login", (socket, frame) => void world.clock.setTimeout(() => socket.answer(frame), 19_999));
      world.connect();
      await world.advance(25_000);
    },
    want: {
      state: "connected",
      events: ["0 connecting", "19999 connected"],
      requests: { connect: "19999 answered" },
      at: 25_000,
    },
  },
  {
    id: "RTM-LOGIN-05",
    what: "connect() and `connected` give the response of the login",
    async happens(world) {
      world.client.on("connected", (response) => (world.seen["event"] = response));
      world.server.on("login", answer({ my_profile: { id: "me" } }));
      await world.connected();
      world.seen["connect"] = world.requests.values["connect"];
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect: "0 answered" },
      at: 0,
      seen: { event: { my_profile: { id: "me" } }, connect: { my_profile: { id: "me" } } },
    },
  },
  {
    id: "RTM-LOGIN-06",
    what: "requests that are made before the login wait for it",
    async happens(world) {
      world.server.on("login", (socket, frame) => void world.clock.setTimeout(() => socket.answer(frame), 300));
      world.connect();
      world.call("write", "send_event");
      await world.advance(299);
      world.seen["before"] = world.server.wire;
      await world.advance(1);
    },
    want: {
      state: "connected",
      events: ["0 connecting", "300 connected"],
      requests: { connect: "300 answered", write: "300 answered" },
      at: 300,
      wire: ["1 login", "1 send_event"],
      seen: { before: ["1 login"] },
    },
  },
  {
    id: "RTM-LOGIN-07",
    api: "agent",
    what: "an agent says `reconnect: true` on a reconnect, and not before",
    async happens(world) {
      await world.connected();
      world.socket.cut();
      await world.advance(200);
      world.seen["logins"] = world.logins;
    },
    want: {
      state: "connected",
      events: [...CONNECTED, "0 disconnected socket_closed, again in 200", "200 connecting", "200 resumed"],
      requests: { connect: "0 answered" },
      at: 200,
      seen: { logins: [{ token: "Bearer token" }, { token: "Bearer token", reconnect: true }] },
    },
  },
  {
    id: "RTM-LOGIN-08",
    api: "agent",
    what: "after close() a connection is a new one: no `reconnect`",
    async happens(world) {
      await world.connected();
      await world.client.close();
      await world.connected();
      world.seen["logins"] = world.logins;
    },
    want: {
      state: "connected",
      events: [...CONNECTED, "0 closed", "0 connecting", "0 connected"],
      requests: { connect: "0 answered" },
      at: 0,
      seen: { logins: [{ token: "Bearer token" }, { token: "Bearer token" }] },
    },
  },
  {
    id: "RTM-LOGIN-09",
    api: "customer",
    what: "what the server gives a customer to keep is sent back, the newest of it, and no `reconnect`",
    async happens(world) {
      await world.connected();
      world.socket.push("customer_side_storage_updated", { customer_side_storage: { a: "1" } });
      world.socket.push("customer_side_storage_updated", { customer_side_storage: { a: "2" } });
      world.socket.cut();
      await world.advance(200);
      world.seen["login"] = world.logins[1];
    },
    want: {
      state: "connected",
      events: [...CONNECTED, "0 disconnected socket_closed, again in 200", "200 connecting", "200 resumed"],
      requests: { connect: "0 answered" },
      at: 200,
      seen: { login: { token: "Bearer token", customer_side_storage: { a: "2" } } },
    },
  },
  {
    id: "RTM-LOGIN-10",
    api: "customer",
    what: "a storage that is no object is not kept",
    async happens(world) {
      await world.connected();
      for (const storage of ["text", null, 5, undefined])
        world.socket.push("customer_side_storage_updated", { customer_side_storage: storage });
      world.socket.cut();
      await world.advance(200);
      world.seen["login"] = world.logins[1];
    },
    want: {
      state: "connected",
      events: [...CONNECTED, "0 disconnected socket_closed, again in 200", "200 connecting", "200 resumed"],
      requests: { connect: "0 answered" },
      at: 200,
      seen: { login: { token: "Bearer token" } },
    },
  },
  {
    id: "RTM-LOGIN-11",
    what: "what else the login is to say goes with the token",
    options: () => ({ login: { application: { name: "bot" }, token: "not this one" } }),
    async happens(world) {
      await world.connected();
      world.seen["login"] = world.logins[0];
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect: "0 answered" },
      at: 0,
      seen: { login: { application: { name: "bot" }, token: "Bearer token" } },
    },
  },
  {
    id: "RTM-LOGIN-12",
    what: "a token that names its type is sent as it is",
    options: () => ({ token: "Basic abc" }),
    async happens(world) {
      await world.connected();
      world.seen["login"] = world.logins[0];
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect: "0 answered" },
      at: 0,
      seen: { login: { token: "Basic abc" } },
    },
  },
  {
    id: "RTM-LOGIN-13",
    what: "a second answer to a login is a response that nobody waits for",
    async happens(world) {
      world.server.on("login", (socket, frame) => {
        socket.answer(frame);
        socket.answer(frame);
      });
      await world.connected();
    },
    want: {
      state: "connected",
      events: [...CONNECTED, "0 error BadFrameError"],
      requests: { connect: "0 answered" },
      at: 0,
    },
  },
  {
    id: "RTM-LOGIN-14",
    what: "an answer to another login is not taken for this one",
    async happens(world) {
      world.server.on("login", (socket, frame) => socket.answer({ ...frame, request_id: "999" }));
      world.connect();
      await world.advance(20_000);
    },
    want: {
      state: "waiting",
      events: ["0 connecting", "0 error BadFrameError", "20000 disconnected login_timeout, again in 200"],
      requests: { connect: "waits" },
      at: 20_000,
    },
  },
  {
    id: "RTM-LOGIN-15",
    what: "an answer without a request id is taken: the server need not repeat it",
    async happens(world) {
      world.server.on("login", (socket) =>
        socket.say({ action: "login", type: "response", success: true, payload: {} }),
      );
      await world.connected();
    },
    want: { state: "connected", events: CONNECTED, requests: { connect: "0 answered" }, at: 0 },
  },
  {
    id: "RTM-LOGIN-16",
    version: "3.1",
    what: "requests carry the version only where the version knows that",
    async happens(world) {
      await world.connected();
      world.seen["login"] = Object.keys(world.frames("login")[0]!);
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect: "0 answered" },
      at: 0,
      seen: { login: ["request_id", "action", "payload"] },
    },
  },
  {
    id: "RTM-LOGIN-17",
    what: "a login that is refused for good ends it, and connect() says why",
    async happens(world) {
      world.server.on("login", refuse("license_expired"));
      await world.connected();
      await world.advance(1_000_000);
    },
    want: {
      state: "closed",
      events: ["0 connecting", "0 disconnected license_expired, the end", "0 closed license_expired"],
      requests: { connect: "0 ApiError license_expired" },
      at: 1_000_000,
      wire: ["1 login"],
    },
  },
  {
    id: "RTM-LOGIN-18",
    what: "a login that fails for a reason that passes is made again",
    async happens(world) {
      world.server.on("login", refuse("internal"), answer());
      world.connect();
      await world.advance(200);
    },
    want: {
      state: "connected",
      events: ["0 connecting", "0 disconnected internal, again in 200", "200 connecting", "200 connected"],
      requests: { connect: "200 answered" },
      at: 200,
    },
  },
  {
    id: "RTM-LOGIN-19",
    what: "a server that has too much to do is left alone for a second at least",
    async happens(world) {
      world.server.on("login", refuse("too_many_requests"), answer());
      world.connect();
      await world.advance(1_200);
    },
    want: {
      state: "connected",
      events: ["0 connecting", "0 disconnected too_many_requests, again in 1200", "1200 connecting", "1200 connected"],
      requests: { connect: "1200 answered" },
      at: 1_200,
    },
  },
  {
    id: "RTM-LOGIN-20",
    what: "a login that is refused with a type of the future ends it; the type is kept",
    async happens(world) {
      world.server.on("login", refuse("moon_is_full"));
      await world.connected();
    },
    want: {
      state: "closed",
      events: ["0 connecting", "0 disconnected moon_is_full, the end", "0 closed moon_is_full"],
      requests: { connect: "0 ApiError moon_is_full" },
      at: 0,
    },
  },
  {
    id: "RTM-LOGIN-21",
    what: "a login that is answered with rubbish is refused",
    async happens(world) {
      world.server.on("login", (socket, frame) =>
        socket.say({ request_id: frame.request_id, action: "login", success: "yes", payload: [null] }),
      );
      await world.connected();
    },
    want: {
      state: "closed",
      events: ["0 connecting", "0 disconnected unknown, the end", "0 closed unknown"],
      requests: { connect: "0 ApiError unknown" },
      at: 0,
    },
  },
];
