import { WebWorld, type Connect } from "../virtual/web-world.js";
import type { WebCase } from "./web-case.js";

export interface WebPlayed {
  readonly got: WebCase["want"];
  /** The timers of the client, unless a request still waits. */
  readonly timers: number;
}

/** Plays a case over HTTPS, however requests get to the server. */
export async function playWeb(api: string, row: WebCase, connect?: Connect): Promise<WebPlayed> {
  const world = new WebWorld({ ...row, api }, connect);
  await row.happens(world);
  await world.clock.settled();
  const { events, requests, wire } = world;
  const seen = row.want.seen && { seen: world.seen };
  const isWaiting = Object.values(requests.all).includes("waits");
  return {
    got: { events, requests: requests.all, at: world.clock.now(), wire, ...seen },
    timers: isWaiting ? 0 : world.timers.size,
  };
}
