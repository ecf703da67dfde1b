import { expect, test } from "vitest";

import { webCases } from "./matrix/web-cases.js";
import { microtasks } from "./virtual/clock.js";
import { WebWorld } from "./virtual/web-world.js";

const APIS = ["agent", "customer"] as const;
const rows = webCases.flatMap((row) =>
  (row.api === undefined ? APIS : [row.api]).map((api) => ({ id: row.id, what: row.what, api, row })),
);

test.each(rows)("$id $api: $what", async ({ api, row }) => {
  const world = new WebWorld({ ...row, api });
  await row.happens(world);
  await microtasks();
  const { events, requests, wire } = world;
  const seen = row.want.seen === undefined ? {} : { seen: world.seen };
  expect({ events, requests: requests.all, at: world.clock.now(), wire, ...seen }).toEqual(row.want);
  // what has ended leaves no timer
  const isWaiting = Object.values(requests.all).includes("waits");
  if (!isWaiting) expect(world.timers.size).toBe(0);
});
