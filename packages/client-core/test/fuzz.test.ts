import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { expect, test } from "vitest";

import { titled } from "./matrix/loops.js";
import { hostileFrames } from "./random/hostile.js";
import { seeded } from "./virtual/clock.js";
import { VirtualWorld } from "./virtual/world.js";

setFlagsFromString("--expose-gc");
// a stack for each bad frame is most of the work
Error.stackTraceLimit = 0;
const collectGarbage = runInNewContext("gc") as () => void;

const FRAMES = 1_000_000;
const BATCH = 5_000;

test(titled("FUZZ-01"), async () => {
  const nextFrame = hostileFrames(seeded(20261120));
  const world = new VirtualWorld({ api: "agent", options: () => ({ token: () => "token" }) });
  let [heard, pushes, beats] = [0, 0, 0];
  const heaps: number[] = [];
  world.client.onAny(() => (pushes += 1));
  world.client.on("heartbeat_of_the_test", () => (beats += 1));
  world.deafen();
  let errors = 0;
  world.client.on("error", () => (errors += 1));

  for (let sent = 0; sent < FRAMES; sent += BATCH) {
    await comeBack(world);
    // some requests are open, so that responses can hit them
    const calls = Array.from({ length: 5 }, () => world.client.call("get_chat", {}).catch(() => {}));
    for (let n = 0; n < BATCH; n += 1) {
      if (world.client.state !== "connected") await comeBack(world);
      world.socket.say(nextFrame());
      heard += 1;
    }
    await world.advance(60_000);
    await Promise.all(calls);
    await goodFrame(world);
    forget(world);
    if (sent % 100_000 === 0) {
      collectGarbage();
      heaps.push(process.memoryUsage().heapUsed);
    }
  }

  expect(heard).toBe(FRAMES);
  expect(beats).toBe(FRAMES / BATCH);
  expect(pushes).toBeGreaterThan(FRAMES / 50);
  expect(errors).toBeGreaterThan(FRAMES / 5);
  // the first value is from before everything was warm
  expect(heaps.at(-1)! - heaps[1]!).toBeLessThan(2 * 1024 * 1024);
});

/** A hostile farewell may have sent the client away: it comes back, at the latest when it is told to. */
async function comeBack(world: VirtualWorld): Promise<void> {
  if (world.client.state === "idle" || world.client.state === "closed") world.connect();
  for (let waited = 0; world.client.state !== "connected"; waited += 1_000) {
    expect(waited, "it does not come back").toBeLessThan(60_000);
    await world.advance(1_000);
  }
}

/** The next good frame is handled. */
async function goodFrame(world: VirtualWorld): Promise<void> {
  await comeBack(world);
  world.socket.push("heartbeat_of_the_test");
  expect(await Promise.all([world.client.call("send_event", { n: 1 }), world.advance(0)])).toEqual([{}, undefined]);
}

/** The record is the test's own, and would grow. */
function forget(world: VirtualWorld): void {
  world.events.length = 0;
  world.server.sockets.splice(0, world.server.sockets.length - 1);
  world.socket.sent.length = 0;
}
