import { refuse, silence } from "../virtual/test-server.js";
import { CONNECTED, type Case } from "./case.js";

const connect = "0 answered";

export const abort: Case[] = [
  {
    id: "RTM-ABORT-01",
    what: "a request whose signal is aborted already is not sent",
    async happens(world) {
      await world.connected();
      world.call("write", "send_event", {}, { signal: AbortSignal.abort() });
      await world.advance(0);
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect, write: "0 AbortError" },
      at: 0,
      wire: ["1 login"],
    },
  },
  {
    id: "RTM-ABORT-02",
    what: "one that waits for its turn is taken out, and not sent",
    async happens(world) {
      const controller = new AbortController();
      world.connect();
      world.call("write", "send_event", {}, { signal: controller.signal });
      controller.abort();
      await world.advance(0);
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect, write: "0 AbortError" },
      at: 0,
      wire: ["1 login"],
    },
  },
  {
    id: "RTM-ABORT-03",
    what: "one that was sent ends with the caller's own reason; its answer is no fault",
    async happens(world) {
      world.server.on("send_event", (socket, frame) => void world.clock.setTimeout(() => socket.answer(frame), 100));
      await world.connected();
      const controller = new AbortController();
      world.call("write", "send_event", {}, { signal: controller.signal });
      await world.advance(50);
      controller.abort("changed my mind");
      await world.advance(50);
    },
    want: { state: "connected", events: CONNECTED, requests: { connect, write: "50 changed my mind" }, at: 100 },
  },
  {
    id: "RTM-ABORT-04",
    what: "a read that waits to be made again is not made again",
    async happens(world) {
      world.server.on("get_chat", refuse("internal"));
      await world.connected();
      const controller = new AbortController();
      world.call("read", "get_chat", {}, { signal: controller.signal });
      await world.advance(500);
      controller.abort();
      await world.advance(5_000);
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect, read: "500 AbortError" },
      at: 5_500,
      wire: ["1 login", "1 get_chat"],
    },
  },
  {
    id: "RTM-ABORT-05",
    what: "one that waits for a new connection is not sent on it",
    async happens(world) {
      world.server.on("get_chat", silence);
      await world.connected();
      const controller = new AbortController();
      world.call("read", "get_chat", {}, { signal: controller.signal });
      await world.advance(0);
      world.socket.cut();
      await world.advance(100);
      controller.abort();
      await world.advance(100);
    },
    want: {
      state: "connected",
      events: [...CONNECTED, "0 disconnected socket_closed, again in 200", "200 connecting", "200 resumed"],
      requests: { connect, read: "100 AbortError" },
      at: 200,
      wire: ["1 login", "1 get_chat", "2 login"],
    },
  },
  {
    id: "RTM-ABORT-06",
    what: "an abort after the answer changes nothing, and the signal is let go of",
    async happens(world) {
      const controller = new AbortController();
      const kept = new Set<unknown>();
      const { signal } = controller;
      const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
      Object.assign(signal, {
        addEventListener: (type: "abort", listener: () => void) => (kept.add(listener), add(type, listener)),
        removeEventListener: (type: "abort", listener: () => void) => (kept.delete(listener), remove(type, listener)),
      });
      await world.connected();
      world.call("write", "send_event", {}, { signal });
      world.seen["during"] = kept.size;
      await world.advance(0);
      controller.abort();
      world.seen["after"] = kept.size;
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect, write: "0 answered" },
      at: 0,
      seen: { during: 1, after: 0 },
    },
  },
  {
    id: "RTM-ABORT-07",
    what: "the signal of connect() ends the waiting, not the trying",
    async happens(world) {
      world.server.onConnect = (socket) => void world.clock.setTimeout(() => socket.open(), 1_000);
      const controller = new AbortController();
      world.connect({ signal: controller.signal });
      await world.advance(500);
      controller.abort();
      await world.advance(500);
    },
    want: {
      state: "connected",
      events: ["0 connecting", "1000 connected"],
      requests: { connect: "500 AbortError" },
      at: 1_000,
    },
  },
  {
    id: "RTM-ABORT-08",
    what: "connect() may have a time limit",
    async happens(world) {
      world.server.onConnect = () => {};
      world.connect({ timeout: 3_000 });
      await world.advance(3_000);
    },
    want: { state: "opening", events: ["0 connecting"], requests: { connect: "3000 TimeoutError" }, at: 3_000 },
  },
];
