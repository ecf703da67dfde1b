import type { World } from "../virtual/world.js";
import { CONNECTED, type Case } from "./case.js";

const connect = "0 answered";
const plain = { state: "connected", events: CONNECTED, requests: { connect }, at: 0 };

/** A list in `seen`, and what adds to it. */
function list(world: World, name: string): (value: unknown) => void {
  const values: unknown[] = [];
  world.seen[name] = values;
  return (value) => void values.push(value);
}

const refusesAll = Object.assign(() => false, { issues: () => [] });

export const push: Case[] = [
  {
    id: "PUSH-01",
    what: "a push goes to who listens to its name, with its payload and the id of the request that caused it",
    async happens(world) {
      const heard = list(world, "heard");
      world.client.on("incoming_event", (payload, { request_id: id }) => heard([payload, id]));
      await world.connected();
      world.socket.push("incoming_event", { n: 1 });
      world.socket.push("incoming_event", { n: 2 }, { request_id: "7" });
      world.socket.push("other_event", { n: 3 });
    },
    want: {
      ...plain,
      seen: {
        heard: [
          [{ n: 1 }, undefined],
          [{ n: 2 }, "7"],
        ],
      },
    },
  },
  {
    id: "PUSH-02",
    what: "pushes that no version knows are handed out, to who names them and to who wants all",
    async happens(world) {
      const [named, all] = [list(world, "named"), list(world, "all")];
      world.client.on("from_the_future", named);
      world.client.onAny(({ action, payload }) => all([action, payload]));
      await world.connected();
      world.socket.push("from_the_future", { n: 1 });
      world.socket.push("from_further_on", { n: 2 });
    },
    want: {
      ...plain,
      seen: {
        named: [{ n: 1 }],
        all: [
          ["from_the_future", { n: 1 }],
          ["from_further_on", { n: 2 }],
        ],
      },
    },
  },
  {
    id: "PUSH-03",
    what: "several listeners hear a push, in the order in which they came; one that is added twice hears it twice",
    async happens(world) {
      const heard = list(world, "heard");
      const twice = (): void => heard("twice");
      world.client.on("incoming_event", () => heard("first"));
      const off = world.client.on("incoming_event", twice);
      world.client.on("incoming_event", twice);
      world.client.on("incoming_event", () => heard("last"));
      await world.connected();
      world.socket.push("incoming_event");
      await world.advance(0);
      off();
      off();
      world.socket.push("incoming_event");
    },
    want: { ...plain, seen: { heard: ["first", "twice", "twice", "last", "first", "twice", "last"] } },
  },
  {
    id: "PUSH-04",
    what: "`once` hears one push, also when it causes the next; what is removed hears none",
    async happens(world) {
      const heard = list(world, "heard");
      world.client.once("incoming_event", () => {
        heard("once");
        world.socket.push("incoming_event");
      });
      world.client.once("incoming_event", () => heard("never"))();
      await world.connected();
      world.socket.push("incoming_event");
      world.socket.push("incoming_event");
    },
    want: { ...plain, seen: { heard: ["once"] } },
  },
  {
    id: "PUSH-05",
    what: "a listener that comes or goes in the middle changes nothing for the push at hand",
    async happens(world) {
      const heard = list(world, "heard");
      world.client.on("incoming_event", () => {
        heard("first");
        off();
        world.client.on("incoming_event", () => heard("late"));
      });
      const off = world.client.on("incoming_event", () => heard("second"));
      await world.connected();
      world.socket.push("incoming_event");
    },
    want: { ...plain, seen: { heard: ["first", "second"] } },
  },
  {
    id: "PUSH-06",
    what: "an error in a listener is reported, and harms neither the others nor the connection",
    async happens(world) {
      const heard = list(world, "heard");
      world.client.on("incoming_event", () => {
        throw new RangeError("mine");
      });
      world.client.on("incoming_event", async () => {
        throw new TypeError("mine, later");
      });
      world.client.on("incoming_event", () => {
        // oxlint-disable-next-line no-throw-literal, typescript/only-throw-error -- a program may
        throw "a text";
      });
      world.client.on("incoming_event", heard);
      await world.connected();
      world.socket.push("incoming_event", { n: 1 });
      await world.advance(0);
      world.seen["errors"] = world.errors.map(String);
    },
    want: {
      ...plain,
      events: [...CONNECTED, "0 error RangeError", "0 error Error", "0 error TypeError"],
      seen: { heard: [{ n: 1 }], errors: ["RangeError: mine", "Error: a text", "TypeError: mine, later"] },
    },
  },
  {
    id: "PUSH-07",
    what: "pushes are handed out in the order in which they came, and a response comes in its turn",
    async happens(world) {
      const heard = list(world, "heard");
      world.client.onAny(({ payload }) => heard((payload as { n: number }).n));
      world.server.on("send_event", (socket, sent) => {
        socket.push("incoming_event", { n: 1 }, { request_id: sent.request_id });
        socket.answer(sent);
        socket.push("incoming_event", { n: 2 });
      });
      await world.connected();
      world.call("write", "send_event");
      await world.advance(0);
      for (let n = 3; n < 100; n += 1) world.socket.push("incoming_event", { n });
      world.seen["in order"] = (world.seen["heard"] as number[]).every((n, index) => n === index + 1);
      delete world.seen["heard"];
    },
    want: { ...plain, requests: { connect, write: "0 answered" }, seen: { "in order": true } },
  },
  {
    id: "PUSH-08",
    what: "a push is handed out whole: fields of the future as well",
    async happens(world) {
      world.client.onAny((whole) => (world.seen["push"] = whole));
      await world.connected();
      world.socket.push("incoming_event", { n: 1 }, { version: "3.6", moon: "full" });
    },
    want: {
      ...plain,
      seen: { push: { type: "push", version: "3.6", action: "incoming_event", moon: "full", payload: { n: 1 } } },
    },
  },
  {
    id: "PUSH-09",
    what: "the order of the members of a frame does not matter",
    async happens(world) {
      const heard = list(world, "heard");
      world.client.on("incoming_event", heard);
      await world.connected();
      world.socket.say('{"payload":{"n":1},"action":"incoming_event","type":"push"}');
      world.socket.say(
        ' { "type" : "push" , "request_id" : "a\\"b" , "action" : "incoming_event" , "payload" : { "n" : 2 } } ',
      );
      world.socket.say('{"request_id":"payload","action":"incoming_event","type":"push","payload":{"n":3}}');
    },
    want: { ...plain, seen: { heard: [{ n: 1 }, { n: 2 }, { n: 3 }] } },
  },
  {
    id: "PUSH-10",
    what: "a farewell is handed out before the client acts on it",
    async happens(world) {
      const heard = list(world, "heard");
      world.client.on(`${world.api}_disconnected`, (payload) => heard([payload, world.client.state]));
      await world.connected();
      world.farewell("internal_error");
    },
    want: {
      state: "waiting",
      events: [...CONNECTED, "0 disconnected internal_error, again in 200"],
      requests: { connect },
      at: 0,
      seen: { heard: [[{ reason: "internal_error" }, "connected"]] },
    },
  },
  {
    id: "PUSH-11",
    what: "a push that nobody listens to is dropped unread, whatever is wrong in it",
    options: () => ({
      validate: {
        mode: "strict",
        validators: { requestValidators: {}, responseValidators: {}, pushValidators: { incoming_event: refusesAll } },
      },
    }),
    async happens(world) {
      const heard = list(world, "heard");
      world.client.on("other_event", heard);
      await world.connected();
      world.socket.push("incoming_event", { n: 1 });
      world.socket.say('{"version":"3.6","action":"incoming_event","type":"push","payload":{"n":');
      world.socket.push("other_event", { n: 2 });
    },
    want: { ...plain, seen: { heard: [{ n: 2 }] } },
  },
  {
    id: "WAIT-01",
    what: "waitFor gives the first push that passes its test, and listens no longer",
    async happens(world) {
      await world.connected();
      world.requests.record(
        "wait",
        world.client.waitFor("incoming_event", (payload) => (payload as { n: number }).n > 1),
      );
      for (const n of [1, 2, 3]) world.socket.push("incoming_event", { n });
      await world.advance(0);
      world.seen["push"] = world.requests.values["wait"];
    },
    want: { ...plain, requests: { connect, wait: "0 answered" }, seen: { push: { n: 2 } } },
  },
  {
    id: "WAIT-02",
    what: "waitFor ends with the signal, with its time, with an error in its test, and with the client",
    async happens(world) {
      await world.connected();
      const controller = new AbortController();
      const wait = (label: string, ...how: [((payload: unknown) => boolean)?, object?]): void =>
        world.requests.record(label, world.client.waitFor("incoming_event", ...how));
      wait("signal", undefined, { signal: controller.signal });
      wait("time", undefined, { timeout: 100 });
      wait("test", () => {
        throw new RangeError("mine");
      });
      wait("client", () => false);
      await world.advance(50);
      controller.abort();
      await world.advance(50);
      world.socket.push("incoming_event");
      await world.advance(0);
      await world.client.close();
      wait("closed");
      await world.advance(0);
    },
    want: {
      state: "closed",
      events: [...CONNECTED, "100 closed"],
      requests: {
        connect,
        signal: "50 AbortError",
        time: "100 TimeoutError",
        test: "100 RangeError",
        client: "100 ClosedError",
        closed: "100 ClosedError",
      },
      at: 100,
    },
  },
  {
    id: "WAIT-03",
    what: "waitFor outlives a lost connection",
    async happens(world) {
      await world.connected();
      world.requests.record("wait", world.client.waitFor("incoming_event"));
      world.socket.cut();
      await world.advance(200);
      world.socket.push("incoming_event");
      await world.advance(0);
    },
    want: {
      state: "connected",
      events: [...CONNECTED, "0 disconnected socket_closed, again in 200", "200 connecting", "200 resumed"],
      requests: { connect, wait: "200 answered" },
      at: 200,
    },
  },
];
