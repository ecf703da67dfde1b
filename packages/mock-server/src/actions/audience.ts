import { agentsOf, presentUsers, type Chat } from "../world/chat.js";
import type { User } from "../world/people.js";

/** Who gets a push. */
export type Audience = (user: User) => boolean;

/** The users of a chat and those who follow it, as they are now; every agent as long as it has none. */
export function usersOf(chat: Chat, visibility = "all"): Audience {
  const isUnassigned = agentsOf(chat).length === 0;
  const present = new Set(presentUsers(chat).map(({ id }) => id));
  const followers = new Set(chat.followers);
  return ({ type, id }) => {
    if (type === "customer") return visibility !== "agents" && present.has(id);
    return isUnassigned || present.has(id) || followers.has(id);
  };
}

export const agents: Audience = ({ type }) => type === "agent";
export const nobody: Audience = () => false;

export function only(...ids: string[]): Audience {
  return ({ id }) => ids.includes(id);
}

export function except(audience: Audience, ...ids: string[]): Audience {
  return (user) => audience(user) && !ids.includes(user.id);
}

export function either(...audiences: Audience[]): Audience {
  return (user) => audiences.some((audience) => audience(user));
}
