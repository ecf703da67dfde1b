import type { RtmOptions } from "../../src/index.js";
import type { Case } from "./case.js";

/** A constructor of sockets that throws, and counts how often it was asked. */
function refusing(seen: Record<string, unknown>, error: unknown): Partial<RtmOptions> {
  seen["asked"] = 0;
  return {
    WebSocket: class {
      constructor() {
        seen["asked"] = (seen["asked"] as number) + 1;
        throw error;
      }
    } as never,
  };
}

export const start: Case[] = [
  {
    id: "START-01",
    what: "a constructor of sockets that throws is asked five times more, and then it is the end, with its error",
    options: (seen) => refusing(seen, new SyntaxError("no such address")),
    async happens(world) {
      world.connect();
      await world.advance(10_000);
      world.events.splice(1, world.events.length - 3);
    },
    want: {
      state: "closed",
      events: ["0 connecting", "1000 disconnected socket_refused, the end", "1000 closed socket_refused"],
      requests: { connect: "1000 SyntaxError" },
      at: 10_000,
      seen: { asked: 6 },
    },
  },
  {
    id: "START-02",
    what: "what it throws need not be an error",
    options: (seen) => refusing(seen, "a text"),
    async happens(world) {
      world.connect();
      await world.advance(10_000);
      world.events.length = 0;
    },
    want: { state: "closed", events: [], requests: { connect: "1000 Error" }, at: 10_000, seen: { asked: 6 } },
  },
  {
    id: "START-03",
    what: "a platform without a WebSocket is a mistake that is told at once",
    options: () => ({ WebSocket: undefined }),
    async happens(world) {
      const { WebSocket } = globalThis;
      try {
        Reflect.deleteProperty(globalThis, "WebSocket");
        world.connect();
        await world.advance(0);
      } finally {
        globalThis.WebSocket = WebSocket;
      }
    },
    want: {
      state: "closed",
      events: ["0 connecting", "0 disconnected socket_refused, the end", "0 closed socket_refused"],
      requests: { connect: "0 UsageError" },
      at: 0,
    },
  },
  {
    id: "START-04",
    what: "a file goes over the Web API: over RTM it is refused, before anything is sent",
    async happens(world) {
      await world.connected();
      world.call("upload", "upload_file", { file: new Blob(["x"]) });
      await world.advance(0);
    },
    want: {
      state: "connected",
      events: ["0 connecting", "0 connected"],
      requests: { connect: "0 answered", upload: "0 UsageError" },
      at: 0,
      wire: ["1 login"],
    },
  },
  {
    id: "START-05",
    what: "a `login` option that cannot be written as JSON is reported; the client lives, and can be closed",
    options: () => ({ login: { n: 1n } }),
    async happens(world) {
      await world.connected();
    },
    want: {
      state: "loggingIn",
      events: ["0 connecting", "0 error TypeError"],
      requests: { connect: "waits" },
      at: 0,
      wire: [],
    },
  },
];
