import { ProtocolError } from "../protocol/protocol-error.js";
import { lastThread, type Chat, type ChatEvent, type Thread } from "../world/chat.js";
import type { EventRequest } from "../world/events.js";
import { addEvent } from "../world/threads.js";
import type { World } from "../world/world.js";
import type { ActionTable, Context } from "./action.js";
import { usersOf } from "./audience.js";
import { openThread } from "./presence.js";

interface SendRequest {
  chat_id: string;
  event: EventRequest;
  attach_to_last_thread?: boolean;
}

function sendEvent(context: Context, { chat_id, event: request, attach_to_last_thread }: SendRequest): object {
  const { world, user } = context;
  const chat = world.chat(chat_id, user);
  const thread = (attach_to_last_thread === true ? lastThread(chat) : undefined) ?? openThread(chat);
  const event = addEvent(world, thread, user, request);
  tellEvent(context, chat, thread, event);
  return { event_id: event.id };
}

export function tellEvent({ push }: Context, chat: Chat, thread: Thread, event: ChatEvent): void {
  push("incoming_event", { chat_id: chat.id, thread_id: thread.id, event }, usersOf(chat, event.visibility));
}

interface EventPlace {
  chat_id: string;
  thread_id: string;
  event_id: string;
}

/** An event with the thread and the chat that it is in. */
export function findEvent(
  { world, user }: Context,
  { chat_id, thread_id, event_id }: EventPlace,
): { chat: Chat; thread: Thread; event: ChatEvent } {
  const chat = world.chat(chat_id, user);
  const thread = world.thread(chat, thread_id);
  const event = thread.events.find(({ id }) => id === event_id);
  if (event === undefined) throw new ProtocolError("not_found", `Event not found: ${event_id}`);
  return { chat, thread, event };
}

function deleteEvent(context: Context, place: EventPlace): void {
  const { chat, thread, event } = findEvent(context, place);
  if (event.author_id !== context.user.id) throw new ProtocolError("authorization", "The event is somebody else's.");
  thread.events = thread.events.filter((each) => each !== event);
  context.push("event_deleted", place, usersOf(chat));
}

interface PostbackRequest extends EventPlace {
  postback: object;
}

function sendRichMessagePostback(context: Context, { postback, ...place }: PostbackRequest): void {
  const { chat } = findEvent(context, place);
  context.push("incoming_rich_message_postback", { user_id: context.user.id, ...place, postback }, usersOf(chat));
}

interface SeenRequest {
  chat_id: string;
  seen_up_to: string;
}

function markEventsAsSeen({ world, user, push }: Context, { chat_id, seen_up_to }: SeenRequest): void {
  const chat = world.chat(chat_id, user);
  const membership = chat.members.get(user.id);
  if (membership !== undefined) membership.seenUpTo = seen_up_to;
  push("events_marked_as_seen", { user_id: user.id, chat_id, seen_up_to }, usersOf(chat));
}

/** Whether a chat has something that a user has not seen. */
export function hasUnseen(chat: Chat, userId: string): boolean {
  const seen = chat.members.get(userId)?.seenUpTo ?? "";
  return chat.threads.some(({ events }) =>
    events.some(({ created_at, author_id }) => author_id !== userId && created_at > seen),
  );
}

interface SummaryRequest {
  chat_id: string;
  thread_id: string;
}

function requestThreadSummary({ world, user, push }: Context, { chat_id, thread_id }: SummaryRequest): void {
  const chat = world.chat(chat_id, user);
  const thread = world.thread(chat, thread_id);
  thread.summary = { status: "ok", text: summaryOf(world, thread), updated_at: world.stamp() };
  push("thread_summary_set", { chat_id, thread_id, summary: thread.summary }, usersOf(chat, "agents"));
}

function summaryOf(world: World, { events, userIds }: Thread): string {
  const names = userIds.map((id) => world.user(id)).map(({ name, id }) => name ?? id);
  return `- ${names.join(" and ")} exchanged ${events.length} events.`;
}

export const eventActions: ActionTable = {
  send_event: sendEvent,
  delete_event: deleteEvent,
  send_rich_message_postback: sendRichMessagePostback,
  mark_events_as_seen: markEventsAsSeen,
  request_thread_summary: requestThreadSummary,
};
