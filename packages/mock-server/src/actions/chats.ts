import { ProtocolError } from "../protocol/protocol-error.js";
import { viewChat } from "../view/chat-view.js";
import { activeThread, agentsOf, isPresent, lastThread, presentUsers, type Chat, type Thread } from "../world/chat.js";
import { addEvent, join, leave, startChat as start, startThread, type Beginning } from "../world/threads.js";
import { readProperties, updateProperties } from "../world/properties.js";
import type { ActionTable, Context } from "./action.js";
import { usersOf } from "./audience.js";
import { checkPresence, openThread } from "./presence.js";

interface StartRequest {
  chat?: Beginning;
  active?: boolean;
  continuous?: boolean;
}

function startChat(context: Context, { chat: beginning = {}, ...options }: StartRequest): object {
  const { chat, thread } = start(context.world, context.user, beginning, options);
  route(context, chat);
  announce(context, chat, thread);
  return { chat_id: chat.id, ...opened(thread) };
}

function resumeChat(context: Context, { chat: beginning = {}, ...options }: StartRequest): object {
  const chat = context.world.chat(beginning.id ?? "", context.user);
  if (activeThread(chat)) throw new ProtocolError("validation", "The chat is active already.");
  for (const id of [context.user.id, ...(beginning.users ?? []).map((user) => user.id)])
    join(chat, context.world.user(id));
  chat.groupIds = beginning.access?.group_ids ?? chat.groupIds;
  chat.properties = updateProperties(chat.properties, readProperties(beginning.properties));
  const thread = startThread(context.world, chat, context.user, beginning, options);
  route(context, chat);
  announce(context, chat, thread);
  return opened(thread);
}

const opened = ({ id, events }: Thread): object => ({
  thread_id: id,
  ...(events.length > 0 ? { event_ids: events.map((event) => event.id) } : {}),
});

/** Gives a chat without an agent to the one with the least to do. */
export function route(context: Context, chat: Chat): void {
  if (agentsOf(chat).length > 0 || activeThread(chat) === undefined) return;
  const load = (id: string): number =>
    [...context.world.chats.values()].filter((each) => activeThread(each) && isPresent(each, id)).length;
  const [agent] = context.freeAgents().sort((a, b) => load(a.id) - load(b.id));
  if (agent !== undefined) join(chat, agent);
}

export function announce({ user, push }: Context, chat: Chat, thread: Thread): void {
  push(
    "incoming_chat",
    (viewer: Context) => ({ requester_id: user.id, chat: viewChat(viewer, chat, { thread }) }),
    usersOf(chat),
  );
}

interface DeactivateRequest {
  id: string;
  ignore_requester_presence?: boolean;
}

function deactivateChat(context: Context, { id, ignore_requester_presence }: DeactivateRequest): void {
  const { world, user, push } = context;
  const chat = world.chat(id, user);
  checkPresence(context, chat, ignore_requester_presence);
  const thread = openThread(chat);
  const audience = usersOf(chat);
  if (user.type === "customer") {
    const text = `${user.name ?? "The customer"} closed the chat.`;
    const system_message_type = "manual_archived_customer";
    const event = addEvent(world, thread, undefined, { type: "system_message", text, system_message_type });
    push("incoming_event", { chat_id: chat.id, thread_id: thread.id, event }, audience);
  }
  close(chat, thread);
  push("chat_deactivated", { chat_id: chat.id, thread_id: thread.id, user_id: user.id }, audience);
}

/** Agents leave a chat that is closed; its customer stays. */
export function close(chat: Chat, thread: Thread): void {
  thread.active = false;
  for (const user of presentUsers(chat)) if (user.type === "agent") leave(chat, user.id);
}

interface GetChatRequest {
  chat_id: string;
  thread_id?: string;
  thread_ids?: string[];
}

function getChat(context: Context, { chat_id, thread_id, thread_ids }: GetChatRequest): object {
  const chat = context.world.chat(chat_id, context.user);
  const thread =
    thread_id === undefined ? (activeThread(chat) ?? lastThread(chat)) : context.world.thread(chat, thread_id);
  const threads = thread_ids === undefined ? chat.threads : thread_ids.map((id) => context.world.thread(chat, id));
  // up to 3.1 it gives several threads, in a `chat`
  return { ...viewChat(context, chat, { thread }), chat: viewChat(context, chat, { threads }) };
}

export const chatActions: ActionTable = {
  start_chat: startChat,
  resume_chat: resumeChat,
  deactivate_chat: deactivateChat,
  get_chat: getChat,
};
