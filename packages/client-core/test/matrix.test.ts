import { describe, expect, test } from "vitest";

import type { Case } from "./matrix/case.js";
import { cases } from "./matrix/cases.js";
import { microtasks } from "./virtual/clock.js";
import { World } from "./virtual/world.js";

const APIS = ["agent", "customer"] as const;
const rows = cases.flatMap((row) =>
  (row.api === undefined ? APIS : [row.api]).map((api) => ({ id: row.id, what: row.what, api, row })),
);

describe("over RTM", () => {
  test.each(rows)("$id $api: $what", async ({ api, row }) => {
    const world = await happen(api, row);
    const { state } = world.client;
    const seen = row.want.seen === undefined ? {} : { seen: world.seen };
    const wire = row.want.wire === undefined ? {} : { wire: world.server.wire };
    expect({
      state,
      events: world.events,
      requests: world.requests.all,
      at: world.clock.now(),
      ...wire,
      ...seen,
    }).toEqual(row.want);
    await leavesNothing(world);
  });
});

async function happen(api: string, row: Case): Promise<World> {
  const world = new World({ ...row, api });
  await row.happens(world);
  await microtasks();
  return world;
}

/** However a case ended: after `close()` there is no timer, no listener on a socket and no open request. */
async function leavesNothing({ client, timers, server, requests }: World): Promise<void> {
  const stillWaiting = Object.keys(requests.all).filter((label) => requests.all[label] === "waits");
  await client.close();
  await microtasks();
  expect({ state: client.state, timers: timers.size }).toEqual({ state: "closed", timers: 0 });
  expect(server.sockets.flatMap(({ listeners }) => listeners)).toEqual([]);
  for (const label of stillWaiting) expect(requests.all[label]).not.toBe("waits");
  expect(server.mostPending).toBeLessThanOrEqual(10);
}
