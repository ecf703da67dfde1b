import type { World } from "../virtual/world.js";
import { CONNECTED, type Case } from "./case.js";

const connect = "0 answered";

/** What the console is told meanwhile. */
async function onConsole(world: World, work: () => Promise<void>): Promise<void> {
  const { error: usual } = console;
  const told: string[] = [];
  console.error = (error: unknown) => void told.push(String(error));
  try {
    await work();
    world.seen["console"] = told;
  } finally {
    console.error = usual;
  }
}

export const report: Case[] = [
  {
    id: "REPORT-01",
    what: "where nobody listens to `error`, the console hears of it, and nothing is thrown",
    async happens(world) {
      world.deafen();
      await onConsole(world, async () => {
        await world.connected();
        world.socket.say("rubbish");
        await world.advance(0);
      });
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect },
      at: 0,
      seen: { console: ["BadFrameError: bad frame: no object with `action`"] },
    },
  },
  {
    id: "REPORT-02",
    what: "a listener of `error` that fails in turn is not told of its own failure",
    async happens(world) {
      world.client.on("error", () => {
        throw new RangeError("at once");
      });
      world.client.on("error", async () => {
        throw new TypeError("later");
      });
      await onConsole(world, async () => {
        await world.connected();
        world.socket.say("rubbish");
        await world.advance(0);
      });
    },
    want: {
      state: "connected",
      events: [...CONNECTED, "0 error BadFrameError"],
      requests: { connect },
      at: 0,
      seen: { console: ["RangeError: at once", "TypeError: later"] },
    },
  },
  {
    id: "REPORT-03",
    what: "an error in a listener of the client's own events does not stop what is going on",
    async happens(world) {
      for (const name of ["connecting", "connected", "disconnected", "resumed", "closed"] as const) {
        world.client.on(name, () => {
          throw new RangeError(name);
        });
      }
      await world.connected();
      world.socket.cut();
      await world.advance(200);
      await world.client.close();
      world.seen["errors"] = world.errors.map(({ message }) => message);
      world.events.length = 0;
    },
    want: {
      state: "closed",
      events: [],
      requests: { connect },
      at: 200,
      seen: { errors: ["connecting", "connected", "disconnected", "connecting", "resumed", "closed"] },
    },
  },
];
