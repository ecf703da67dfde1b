import type { User } from "./people.js";
import type { Properties } from "./properties.js";

/** What was sent to a chat, with the names of the newest version beside those of 0.3. */
export interface ChatEvent {
  readonly id: string;
  readonly type: string;
  readonly created_at: string;
  readonly order: number;
  readonly author_id?: string | undefined;
  readonly visibility: string;
  properties: Properties;
  [content: string]: unknown;
}

export interface Thread {
  readonly id: string;
  readonly createdAt: string;
  readonly order: number;
  active: boolean;
  userIds: string[];
  events: ChatEvent[];
  properties: Properties;
  tags: string[];
  summary?: { status: string; text: string; updated_at: string } | undefined;
}

/** A user of a chat. */
export interface Membership {
  readonly user: User;
  /** A user who left stays known to the chat. */
  present: boolean;
  seenUpTo?: string | undefined;
  visibility: string;
}

export interface Chat {
  readonly id: string;
  readonly members: Map<string, Membership>;
  readonly followers: Set<string>;
  readonly threads: Thread[];
  properties: Properties;
  groupIds: number[];
}

export const lastThread = (chat: Chat): Thread | undefined => chat.threads.at(-1);
export const activeThread = (chat: Chat): Thread | undefined => chat.threads.find(({ active }) => active);

/** Whether a user takes part now. */
export const isPresent = (chat: Chat, userId: string): boolean => chat.members.get(userId)?.present === true;

export function presentUsers(chat: Chat): User[] {
  return [...chat.members.values()].filter(({ present }) => present).map(({ user }) => user);
}

export function agentsOf(chat: Chat): User[] {
  return presentUsers(chat).filter(({ type }) => type === "agent");
}

/** What a user may see of a thread. */
export function visibleEvents(thread: Thread, viewer: Pick<User, "type">): ChatEvent[] {
  return viewer.type === "agent" ? thread.events : thread.events.filter(({ visibility }) => visibility !== "agents");
}
