import type { User } from "../world/people.js";
import type { Stage } from "./stage.js";

/** The agents who can be given a chat: those who are connected, or one who is not played by anybody. */
export function agentsOnCall({ world, connections, protocols }: Stage): User[] {
  const isFree = ({ routingStatus, isAway }: { routingStatus: string; isAway: boolean }): boolean =>
    routingStatus === "accepting_chats" && !isAway;
  if (!protocols.has("agent")) return [...world.agents.values()].filter(isFree).slice(0, 1);
  const connected = [...connections].flatMap(({ user }) => (user?.type === "agent" && isFree(user) ? [user] : []));
  return [...new Set(connected)];
}
