import { viewChat, viewChatInfo } from "../view/chat-view.js";
import { lastEventPerType, viewThreadSummary } from "../view/thread-view.js";
import { viewUser } from "../view/user-view.js";
import { activeThread, lastThread, type Chat, type ChatEvent } from "../world/chat.js";
import type { EventRequest } from "../world/events.js";
import type { Fields } from "../world/people.js";
import { addEvent, startChat, startThread, type Beginning } from "../world/threads.js";
import { readProperties, updateProperties } from "../world/properties.js";
import type { ActionTable, Context } from "./action.js";
import { usersOf } from "./audience.js";
import { close, route } from "./chats.js";
import { updateData } from "./customers.js";
import { openThread } from "./presence.js";

/** The actions of 0.3 that are not those of 3.x by the same name. */

function start(context: Context, { chat: beginning = {} }: { chat?: Beginning }): object {
  const { chat, thread } = startChat(context.world, context.user, beginning, { longIds: true });
  route(context, chat);
  tellThread(context, chat);
  return { chat: viewChat(context, chat, { thread }) };
}

function tellThread({ push }: Context, chat: Chat): void {
  const thread = lastThread(chat);
  push("incoming_chat_thread", (viewer: Context) => ({ chat: viewChat(viewer, chat, { thread }) }), usersOf(chat));
}

interface SendRequest {
  chat_id: string;
  event: EventRequest;
}

/** An event opens a closed chat again; an annotation does not. */
function send(context: Context, { chat_id, event: request }: SendRequest): { thread_id: string; event: ChatEvent } {
  const { world, user, push } = context;
  const chat = world.chat(chat_id, user);
  const open = request.type === "annotation" ? lastThread(chat) : activeThread(chat);
  const thread = open ?? startThread(world, chat, user, {}, { longIds: true });
  const event = addEvent(world, thread, user, request);
  if (open === undefined) {
    route(context, chat);
    tellThread(context, chat);
  } else {
    push("incoming_event", { chat_id, thread_id: thread.id, event }, usersOf(chat));
  }
  return { thread_id: thread.id, event };
}

function sendFile(context: Context, { payload }: { payload: { chat_id: string; custom_id: string } }): object {
  const file = context.file ?? { name: "file", content_type: "application/octet-stream", size: 0 };
  const url = context.fileUrl(file);
  context.world.files.set(url, file);
  send(context, { chat_id: payload.chat_id, event: { type: "file", url, custom_id: payload.custom_id } });
  return { url };
}

function closeThread(context: Context, { chat_id }: { chat_id: string }): void {
  const { world, user, push } = context;
  const chat = world.chat(chat_id, user);
  const thread = openThread(chat);
  const audience = usersOf(chat);
  close(chat, thread);
  push("thread_closed", { chat_id, thread_id: thread.id, user_id: user.id }, audience);
}

interface ListRequest {
  offset?: number;
  limit?: number;
}

function getChatsSummary(context: Context, { offset = 0, limit = 10 }: ListRequest): object {
  const chats = context.world
    .chatsOf(context.user)
    .sort((a, b) => (lastThread(b)?.order ?? 0) - (lastThread(a)?.order ?? 0));
  return {
    chats_summary: chats.slice(offset, offset + limit).map((chat) => summaryOf(context, chat)),
    total_chats: chats.length,
  };
}

function summaryOf(context: Context, chat: Chat): object {
  const last = lastThread(chat);
  const events = Object.entries(lastEventPerType(context, last === undefined ? [] : [last])).map(
    ([type, { event }]) => [type, event],
  );
  return {
    ...viewChatInfo(context, chat),
    last_event_per_type: { thread_id: last?.id, events: Object.fromEntries(events) },
  };
}

function getChatThreadsSummary(
  context: Context,
  { chat_id, offset = 0, limit = 25 }: ListRequest & { chat_id: string },
): object {
  const { threads } = context.world.chat(chat_id, context.user);
  const newest = [...threads].reverse().slice(offset, offset + limit);
  return { threads_summary: newest.map((thread) => viewThreadSummary(context, thread)), total_threads: threads.length };
}

function getChatThreads(context: Context, { chat_id, thread_ids }: { chat_id: string; thread_ids: string[] }): object {
  const chat = context.world.chat(chat_id, context.user);
  return { chat: viewChat(context, chat, { threads: thread_ids.map((id) => context.world.thread(chat, id)) }) };
}

interface PropertiesRequest {
  chat_id: string;
  thread_id?: string;
  properties: unknown;
}

function updateChatProperties({ world, user, push }: Context, { chat_id, properties }: PropertiesRequest): void {
  const chat = world.chat(chat_id, user);
  chat.properties = updateProperties(chat.properties, properties);
  push("chat_properties_updated", { chat_id, properties: readProperties(properties) }, usersOf(chat));
}

function updateThreadProperties(
  { world, user, push }: Context,
  { chat_id, thread_id = "", properties }: PropertiesRequest,
): void {
  const chat = world.chat(chat_id, user);
  const thread = world.thread(chat, thread_id);
  thread.properties = updateProperties(thread.properties, properties);
  push("chat_thread_properties_updated", { chat_id, thread_id, properties: readProperties(properties) }, usersOf(chat));
}

interface ScopesRequest {
  chat_id: string;
  add_scopes?: { groups?: number[] };
  remove_scopes?: { groups?: number[] };
}

function updateChatScopes({ world, user, push }: Context, { chat_id, add_scopes, remove_scopes }: ScopesRequest): void {
  const chat = world.chat(chat_id, user);
  const kept = chat.groupIds.filter((id) => !remove_scopes?.groups?.includes(id));
  chat.groupIds = [...new Set([...kept, ...(add_scopes?.groups ?? [])])];
  push("chat_scopes_updated", { chat_id, scopes_added: add_scopes, scopes_removed: remove_scopes }, usersOf(chat));
}

interface CustomerRequest {
  customer?: { name?: string; email?: string; fields?: Fields };
}

/** Told once for each chat that the customer is in. */
function updateCustomer(context: Context, { customer: { fields, ...data } = {} }: CustomerRequest): object {
  const { user, world, push } = context;
  if (user.type === "customer")
    updateData(user, { ...data, ...(fields === undefined ? {} : { session_fields: fields }) });
  const chats = world.chatsOf(user);
  for (const chat of chats)
    push(
      "customer_updated",
      (viewer: Context) => ({ chat_id: chat.id, customer: viewUser(viewer, user, chat) }),
      usersOf(chat),
    );
  return { customer: viewUser(context, user) };
}

function updateLastSeen(
  { world, user, push }: Context,
  { timestamp = world.seconds() }: { timestamp?: number },
): object {
  for (const chat of world.chatsOf(user)) {
    const membership = chat.members.get(user.id);
    if (membership !== undefined) membership.seenUpTo = new Date(timestamp * 1000).toISOString();
    push("last_seen_timestamp_updated", { user_id: user.id, chat_id: chat.id, timestamp }, usersOf(chat));
  }
  return { timestamp };
}

interface LoginRequest {
  token: string;
  customer?: { name?: string; email?: string; fields?: Fields };
}

function login(context: Context, { token, customer: { fields, ...data } = {} }: LoginRequest): object {
  const { user } = context;
  if (user.type === "customer")
    updateData(user, { ...data, ...(fields === undefined ? {} : { session_fields: fields }) });
  context.session?.logIn(user, token, undefined);
  return {
    customer_id: user.id,
    static_config_path: `static.example.com/license/${context.world.licenseId}/config.json`,
  };
}

export const historicalActions: ActionTable = {
  login,
  start_chat: start,
  send_event: send,
  send_file: sendFile,
  close_thread: closeThread,
  get_chats_summary: getChatsSummary,
  get_chat_threads_summary: getChatThreadsSummary,
  get_chat_threads: getChatThreads,
  update_chat_properties: updateChatProperties,
  update_chat_thread_properties: updateThreadProperties,
  update_chat_scopes: updateChatScopes,
  update_customer: updateCustomer,
  update_last_seen_timestamp: updateLastSeen,
};
