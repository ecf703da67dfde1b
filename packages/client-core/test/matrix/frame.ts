import { silence } from "../virtual/test-server.js";
import type { World } from "../virtual/world.js";
import { CONNECTED, type Case } from "./case.js";

const connect = "0 answered";
const BAD = "0 error BadFrameError";

/** Says something bad, and then shows that the connection still works. */
async function survive(world: World, ...frames: unknown[]): Promise<void> {
  await world.connected();
  for (const frame of frames) world.socket.sayRaw(frame);
  world.call("next", "get_chat");
  await world.advance(0);
}

/** So many frames are reported; then the next request is answered. */
const want = (reported: number, seen: Record<string, unknown> = {}): Case["want"] => ({
  state: "connected",
  events: [...CONNECTED, ...Array<string>(reported).fill(BAD)],
  requests: { connect, next: "0 answered" },
  at: 0,
  wire: ["1 login", "1 get_chat"],
  seen,
});

export const frame: Case[] = [
  {
    id: "FRAME-01",
    what: "a text that is no JSON is reported, with its beginning and the cause",
    async happens(world) {
      const texts = ["", "{", "undefined", '{"action":', '{"type":"push","action":"x","payload":{}', "{}{}"];
      world.client.onAny(() => {});
      await survive(world, ...texts);
      world.seen["frames"] = world.errors.map((error) => (error as { frame?: string }).frame);
      world.seen["causes"] = [...new Set(world.errors.map(({ cause }) => (cause as Error).name))];
    },
    want: want(6, {
      frames: ["", "{", "undefined", '{"action":', '{"type":"push","action":"x","payload":{}', "{}{}"],
      causes: ["SyntaxError"],
    }),
  },
  {
    id: "FRAME-02",
    what: "JSON that is no object is reported",
    happens: (world) => survive(world, "5", '"text"', "null", "true", "[]", '[{"action":"login"}]'),
    want: want(6),
  },
  {
    id: "FRAME-03",
    what: "a frame that is binary is reported, whatever the platform makes of it",
    happens: (world) =>
      survive(
        world,
        new ArrayBuffer(8),
        Buffer.from('{"action":"x"}'),
        new Blob(["x"]),
        [Buffer.from("x")],
        undefined,
        null,
        5,
      ),
    want: want(7),
  },
  {
    id: "FRAME-04",
    what: "an object without an action is reported",
    happens: (world) =>
      survive(world, "{}", '{"action":5}', '{"action":null}', '{"action":{"toString":1}}', '{"type":"push"}'),
    want: want(5),
  },
  {
    id: "FRAME-05",
    what: "`__proto__`, `constructor` and such are names as any other, and change no prototype",
    async happens(world) {
      const names = ["__proto__", "constructor", "hasOwnProperty", "toString"];
      const heard: unknown[] = [];
      for (const name of names) world.client.on(name, (payload) => heard.push(payload));
      await survive(
        world,
        ...names.map((name) => `{"type":"push","action":"${name}","payload":{"__proto__":{"polluted":true}}}`),
      );
      world.seen["heard"] = heard.length;
      world.seen["polluted"] = "polluted" in {};
    },
    want: want(0, { heard: 4, polluted: false }),
  },
  {
    id: "FRAME-06",
    what: "a response that nobody asked for is reported",
    happens: (world) =>
      survive(
        world,
        '{"action":"send_event","request_id":"77","success":true,"payload":{}}',
        '{"action":"send_event","success":true}',
        '{"action":"send_event","request_id":2}',
        '{"action":"send_event","request_id":{"toString":1},"success":false}',
        '{"action":"__proto__","request_id":"__proto__"}',
      ),
    want: want(5),
  },
  {
    id: "FRAME-07",
    what: "a response that comes twice counts once; the second is reported",
    async happens(world) {
      world.server.on("send_event", (socket, sent) => {
        socket.answer(sent, { n: 1 });
        socket.answer(sent, { n: 2 });
        socket.refuse(sent, "validation");
      });
      await world.connected();
      world.call("next", "send_event");
      await world.advance(0);
      world.seen["answer"] = world.requests.values["next"];
    },
    want: { ...want(2, { answer: { n: 1 } }), wire: ["1 login", "1 send_event"] },
  },
  {
    id: "FRAME-08",
    what: "a response to a request that waits for its turn is nobody's",
    async happens(world) {
      world.server.on("send_event", silence);
      world.connect();
      world.call("next", "send_event", {}, { timeout: 50 });
      world.server.on("login", (socket, sent) => {
        socket.say({ request_id: "1", action: "send_event", success: true });
        socket.answer(sent);
      });
      await world.advance(50);
    },
    want: {
      state: "connected",
      events: ["0 connecting", BAD, "0 connected"],
      requests: { connect, next: "50 TimeoutError, outcome unknown" },
      at: 50,
    },
  },
  {
    id: "FRAME-09",
    what: "an error of any shape rejects its request, and no other",
    async happens(world) {
      const payloads = [
        undefined,
        null,
        5,
        "text",
        [],
        {},
        { error: null },
        { error: "text" },
        { error: { type: 5, message: {} } },
        { error: { type: { toString: 1 } } },
        { error: { type: "__proto__" } },
        { error: { type: "constructor", data: "text" } },
        { type: "validation" },
      ];
      await world.connected();
      world.server.on(
        "send_event",
        ...payloads.map((payload) => (socket: World["socket"], sent: { action: string; request_id?: string }) => {
          socket.pending.delete(sent.request_id!);
          socket.say({ request_id: sent.request_id, action: sent.action, success: false, payload });
        }),
      );
      const types = payloads.map(() =>
        world.client
          .call("send_event", {})
          .catch((error: { name: string; type: string; policy: string }) => [error.name, error.type, error.policy]),
      );
      await world.advance(0);
      world.seen["types"] = (await Promise.all(types)).map(String);
      world.call("next", "get_chat");
      await world.advance(0);
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect, next: "0 answered" },
      at: 0,
      seen: {
        types: [
          ...Array<string>(10).fill("ApiError,unknown,never"),
          "ApiError,__proto__,never",
          "ApiError,constructor,never",
          "ApiError,validation,never",
        ],
      },
    },
  },
  {
    id: "FRAME-10",
    what: "a frame of 16 MB is read, and one that is a single text of 16 MB is reported; neither takes the client along",
    async happens(world) {
      const long = "x".repeat(16 * 1024 * 1024);
      world.client.on(
        "incoming_event",
        (payload) => (world.seen["length"] = (payload as { text: string }).text.length),
      );
      await survive(
        world,
        `{"type":"push","action":"incoming_event","payload":{"text":"${long}"}}`,
        `{"${long}":"${long}"}`,
        `"${long}`,
      );
      world.seen["kept"] = world.errors.map((error) => (error as { frame?: string }).frame?.length);
    },
    want: want(2, { length: 16 * 1024 * 1024, kept: [1_000, 1_000] }),
  },
  {
    id: "FRAME-11",
    what: "a push of a name that is an event of the client is not taken for one, but is handed out to who wants all",
    async happens(world) {
      const all: string[] = [];
      world.client.onAny(({ action }) => all.push(action));
      const names = ["connecting", "connected", "resumed", "disconnected", "closed", "error", "lifecycle", "*", ""];
      await survive(world, ...names.map((action) => JSON.stringify({ type: "push", action, payload: {} })));
      world.seen["all"] = all;
    },
    want: want(0, {
      all: ["connecting", "connected", "resumed", "disconnected", "closed", "error", "lifecycle", "*", ""],
    }),
  },
  {
    id: "FRAME-12",
    what: "a push without a payload is handed out",
    async happens(world) {
      const heard: unknown[] = [];
      world.client.on("incoming_event", (payload) => heard.push(payload));
      await survive(
        world,
        '{"type":"push","action":"incoming_event"}',
        '{"type":"push","action":"incoming_event","payload":null}',
      );
      world.seen["heard"] = heard;
    },
    want: want(0, { heard: [undefined, null] }),
  },
  {
    id: "FRAME-13",
    what: "a push that comes before the login is handed out",
    async happens(world) {
      const heard: unknown[] = [];
      world.client.on("incoming_event", (payload) => heard.push(payload));
      world.server.on("login", (socket, sent) => {
        socket.push("incoming_event", { n: 1 });
        socket.answer(sent);
      });
      await world.connected();
      world.seen["heard"] = heard;
    },
    want: { state: "connected", events: CONNECTED, requests: { connect }, at: 0, seen: { heard: [{ n: 1 }] } },
  },
  {
    id: "FRAME-14",
    what: "a farewell of any shape is a reason that nobody knows",
    async happens(world) {
      const reasons: unknown[] = [];
      world.client.on("disconnected", (lost) => reasons.push([lost.reason, lost.willRetry]));
      await world.connected();
      for (const payload of [undefined, null, 5, [], { reason: 5 }]) {
        world.socket.push(`${world.api}_disconnected`, payload);
        await world.advance(200);
      }
      world.seen["reasons"] = reasons;
      world.events.length = 2;
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect },
      at: 1_000,
      seen: { reasons: Array(5).fill(["unknown", true]) },
    },
  },
  {
    id: "FRAME-15",
    what: "names on the prototype of all objects are reasons that nobody knows",
    async happens(world) {
      const reasons: unknown[] = [];
      world.client.on("disconnected", (lost) => reasons.push([lost.reason, lost.willRetry]));
      await world.connected();
      for (const reason of ["__proto__", "constructor", "toString"]) {
        world.farewell(reason);
        await world.advance(200);
      }
      world.seen["reasons"] = reasons;
      world.events.length = 2;
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect },
      at: 600,
      seen: {
        reasons: [
          ["__proto__", true],
          ["constructor", true],
          ["toString", true],
        ],
      },
    },
  },
];
