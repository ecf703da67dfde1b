import type { VirtualClock } from "../virtual/clock.js";
import type { TestServer } from "../virtual/test-server.js";
import { World } from "../virtual/world.js";
import type { Case, Want } from "./case.js";

export interface Played {
  readonly got: Want;
  /** Closes the client, and says what is left of it. */
  readonly leave: () => Promise<object>;
}

/** However a case ended, this is what must be left. */
export const NOTHING = { state: "closed", timers: 0, listeners: [], unsettled: [], isTooMuch: false } as const;

/** Plays a case in a world over sockets of some kind. */
export async function play(api: string, row: Case, open: (clock: VirtualClock) => TestServer): Promise<Played> {
  const world = new World({ ...row, api }, open);
  await row.happens(world);
  await world.clock.settled();
  const got = {
    state: world.client.state,
    events: world.events,
    requests: world.requests.all,
    at: world.clock.now(),
    ...(row.want.wire && { wire: world.server.wire }),
    ...(row.want.seen && { seen: world.seen }),
  };
  return { got, leave: () => leave(world) };
}

async function leave({ client, clock, timers, server, requests }: World): Promise<object> {
  await client.close();
  await clock.settled();
  return {
    state: client.state,
    timers: timers.size,
    listeners: server.sockets.flatMap(({ listeners }) => listeners),
    unsettled: Object.keys(requests.all).filter((label) => requests.all[label] === "waits"),
    isTooMuch: server.mostPending > 10,
  };
}
