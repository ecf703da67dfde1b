import { expect, test } from "vitest";

import { titled } from "./matrix/loops.js";
import { seeded } from "./virtual/clock.js";
import { VirtualWorld } from "./virtual/world.js";

const HOUR = 3_600_000;
const HOURS = 365 * 24;

test(titled("YEAR-01"), async () => {
  let tokens = 0;
  const world = new VirtualWorld({
    api: "customer",
    random: seeded(1),
    options: () => ({ token: () => `token${(tokens += 1)}` }),
  });
  let [answered, resumed, pings] = [0, 0, 0];
  world.client.on("resumed", () => (resumed += 1));
  await world.connected();

  for (let hour = 0; hour < HOURS; hour += 1) {
    const { socket } = world;
    // nothing but pings: they need no microtask
    await world.clock.advanceInSteps(HOUR - 10_000, HOUR);
    pings += socket.sent.length;
    if (hour % 8 === 0) world.farewell("access_token_expired");
    else socket.cut();
    const call = world.client.call("list_chats", {}, { timeout: 60_000 });
    await world.advance(10_000);
    await call;
    answered += 1;
    world.events.length = 0;
    world.server.sockets.splice(0, world.server.sockets.length - 1);
  }

  expect({ answered, resumed, tokens }).toEqual({ answered: HOURS, resumed: HOURS, tokens: 1 + HOURS / 8 });
  expect(pings).toBeGreaterThan(HOURS * 230);
  // the ping, and nothing else
  expect(world.timers.size).toBe(1);
  await world.client.close();
  expect(world.timers.size).toBe(0);
});
