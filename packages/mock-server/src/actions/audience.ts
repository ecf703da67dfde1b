import { agentsOf, isPresent, type Chat } from "../world/chat.js";
import type { User } from "../world/people.js";

/** Who gets a push. */
export type Audience = (user: User) => boolean;

/** The users of a chat and those who follow it; every agent as long as it has none. */
export function usersOf(chat: Chat, visibility = "all"): Audience {
  const isUnassigned = agentsOf(chat).length === 0;
  return (user) => {
    if (user.type === "customer") return visibility !== "agents" && isPresent(chat, user.id);
    return isUnassigned || isPresent(chat, user.id) || chat.followers.has(user.id);
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
