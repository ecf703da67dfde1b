import { activeThread, lastThread, type Chat, type ChatEvent, type Thread } from "./chat.js";
import { createEvent, type EventRequest } from "./events.js";
import type { User } from "./people.js";
import { readProperties, type Properties } from "./properties.js";
import type { World } from "./world.js";

/** What a chat or a thread can start with. */
export interface Beginning {
  id?: string;
  access?: { group_ids?: number[] };
  scopes?: { groups?: number[] };
  properties?: unknown;
  users?: { id: string }[];
  thread?: { events?: EventRequest[]; properties?: unknown };
}

export interface StartOptions {
  active?: boolean | undefined;
  continuous?: boolean | undefined;
  /** 0.3 gives everything a longer id. */
  longIds?: boolean | undefined;
}

/** Starts a chat with its first thread. */
export function startChat(
  world: World,
  author: User,
  beginning: Beginning,
  options: StartOptions,
): { chat: Chat; thread: Thread } {
  const chat: Chat = {
    id: options.longIds ? world.chance.uuid() : world.chance.shortId(),
    members: new Map(),
    followers: new Set(),
    threads: [],
    properties: readProperties(beginning.properties),
    groupIds: beginning.access?.group_ids ?? beginning.scopes?.groups ?? [0],
  };
  world.chats.set(chat.id, chat);
  for (const id of [author.id, ...(beginning.users ?? []).map((user) => user.id)]) join(chat, world.user(id));
  return { chat, thread: startThread(world, chat, author, beginning, options) };
}

/** Starts a thread; whoever takes part in the chat takes part in it. */
export function startThread(
  world: World,
  chat: Chat,
  author: User,
  { thread: given = {} }: Beginning,
  options: StartOptions,
): Thread {
  const thread: Thread = {
    id: options.longIds ? world.chance.uuid() : world.chance.shortId(),
    createdAt: world.stamp(),
    order: world.nextOrder(),
    active: options.active ?? true,
    userIds: presentIds(chat),
    events: [],
    properties: {
      routing: { continuous: options.continuous ?? false },
      ...readProperties(given.properties),
    } as Properties,
    tags: [],
  };
  chat.threads.push(thread);
  for (const event of given.events ?? []) addEvent(world, thread, author, event);
  return thread;
}

export function addEvent(world: World, thread: Thread, author: User | undefined, request: EventRequest): ChatEvent {
  const event = createEvent(world, thread, author, request);
  thread.events.push(event);
  return event;
}

export function join(chat: Chat, user: User, visibility = "all"): void {
  const known = chat.members.get(user.id);
  chat.members.set(user.id, { user, present: true, visibility, seenUpTo: known?.seenUpTo });
  const thread = activeThread(chat) ?? lastThread(chat);
  if (thread !== undefined && !thread.userIds.includes(user.id)) thread.userIds.push(user.id);
}

export function leave(chat: Chat, userId: string): void {
  const membership = chat.members.get(userId);
  if (membership !== undefined) membership.present = false;
}

function presentIds(chat: Chat): string[] {
  return [...chat.members.values()].filter(({ present }) => present).map(({ user }) => user.id);
}
