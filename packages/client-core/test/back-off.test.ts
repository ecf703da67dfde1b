import { describe, expect, test } from "vitest";

import { defineRtmClient } from "../src/index.js";
import { backOff, RECONNECT, RETRY } from "../src/policy/back-off.js";
import { titled } from "./matrix/loops.js";
import { counted, seeded, VirtualClock } from "./virtual/clock.js";
import { protocolOf } from "./virtual/protocols.js";
import { VirtualServer } from "./virtual/server.js";

describe(titled("BOUNDS-01"), () => {
  test.each([
    { name: "connecting", bounds: RECONNECT },
    { name: "repeating", bounds: RETRY },
  ])("$name", ({ bounds }) => {
    const chance = { random: seeded(1) };
    const atCap = new Set<number>();
    let [least, most] = [Infinity, 0];
    for (let attempt = 0; attempt < 10_000_000; attempt += 1) {
      const delay = backOff(attempt, bounds, chance);
      // NaN is in no bounds
      if (!(delay >= bounds.floor && delay <= bounds.cap)) throw new Error(`attempt ${attempt}: ${delay}`);
      if (attempt >= 20 && attempt < 50_000) atCap.add(Math.round(delay));
      least = Math.min(least, delay);
      most = Math.max(most, delay);
    }
    expect(bounds.floor).toBeGreaterThan(0);
    expect(atCap.size).toBeGreaterThanOrEqual(1_000);
    // jitter uses all of the room
    expect(least).toBeLessThan(bounds.floor + 5);
    expect(most).toBeGreaterThan(bounds.cap - 5);
  });

  test("whatever chance gives", () => {
    for (const chance of [0, 0.5, 1 - Number.EPSILON / 2]) {
      for (const attempt of [0, 1, 2, 1e3, 1e6, 1e9, Number.MAX_SAFE_INTEGER, Infinity]) {
        const delay = backOff(attempt, RECONNECT, { random: () => chance });
        expect(delay >= RECONNECT.floor && delay <= RECONNECT.cap, `${attempt} ${chance}: ${delay}`).toBe(true);
      }
    }
  });
});

describe(titled("BOUNDS-02"), () => {
  // if they came evenly, a tenth of a second would see 556 of them in the first window, and 34 in the second
  test.each([
    { what: "lost once", outage: 0, window: 1_800, busiest: 650, reason: undefined },
    { what: "lost for two minutes", outage: 120_000, window: 29_800, busiest: 120, reason: undefined },
    { what: "told that there is too much to do", outage: 0, window: 1_800, busiest: 650, reason: "too_many_requests" },
  ])("$what", async ({ outage, window, busiest, reason }) => {
    const arrivals = await arrivalsAfter(outage, reason);
    expect(arrivals).toHaveLength(10_000);
    const first = Math.min(...arrivals);
    expect(Math.max(...arrivals) - first).toBeGreaterThan(window * 0.9);
    const counts = new Map<number, number>();
    for (const at of arrivals) counts.set(Math.floor(at / 100), (counts.get(Math.floor(at / 100)) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBeLessThan(busiest);
  });
});

/** When 10,000 clients are back that all lost their connection at the same moment. */
async function arrivalsAfter(outage: number, reason: string | undefined): Promise<number[]> {
  const clock = new VirtualClock(seeded(7));
  const timers = counted(clock);
  const server = new VirtualServer(clock);
  const Client = defineRtmClient(protocolOf("agent"));
  const options = { organizationId: "organization", token: "token", WebSocket: server.WebSocket, clock: timers };
  const clients = Array.from({ length: 10_000 }, () => new Client(options));
  for (const client of clients) void client.connect();
  await clock.advanceInSteps(20, 20);
  const [crowd, lostAt] = [[...server.sockets], clock.now()];
  const arrivals: number[] = [];
  server.onConnect = (socket) => {
    const isOver = clock.now() - lostAt >= outage;
    if (isOver) arrivals.push(clock.now());
    clock.setTimeout(() => (isOver ? socket.open() : socket.cut()), 0);
  };
  for (const socket of crowd) {
    if (reason === undefined) socket.cut();
    else socket.push("agent_disconnected", { reason });
  }
  await clock.advanceInSteps(outage + (outage === 0 ? 3_500 : 30_200), 20);
  for (const client of clients) await client.close();
  expect(timers.size).toBe(0);
  return arrivals;
}
