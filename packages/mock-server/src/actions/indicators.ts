import { activeThread, lastThread, type Chat } from "../world/chat.js";
import type { EventRequest } from "../world/events.js";
import type { ActionTable, Context } from "./action.js";
import { except, usersOf, type Audience } from "./audience.js";

/** What is shown for a moment and not kept; nobody is told of the own one. */
function place(
  { world, user }: Context,
  chat_id: string,
  visibility?: string,
): { chat: Chat; ids: object; others: Audience } {
  const chat = world.chat(chat_id, user);
  const thread = activeThread(chat) ?? lastThread(chat);
  return { chat, ids: { chat_id, thread_id: thread?.id }, others: except(usersOf(chat, visibility), user.id) };
}

interface TypingRequest {
  chat_id: string;
  is_typing: boolean;
  visibility?: string;
}

function sendTypingIndicator(context: Context, { chat_id, is_typing, visibility = "all" }: TypingRequest): void {
  const { ids, others } = place(context, chat_id, visibility);
  const { id: author_id } = context.user;
  const indicator = { author_id, visibility, recipients: visibility, timestamp: context.world.seconds(), is_typing };
  context.push("incoming_typing_indicator", { ...ids, typing_indicator: indicator }, others);
}

interface ThinkingRequest {
  chat_id: string;
  title?: string;
  description?: string;
  visibility?: string;
  custom_id?: string;
}

function sendThinkingIndicator(context: Context, { chat_id, visibility = "all", ...texts }: ThinkingRequest): void {
  const { ids, chat } = place(context, chat_id);
  const payload = { ...ids, author_id: context.user.id, sent_at: context.world.stamp(), ...texts };
  context.push("incoming_thinking_indicator", payload, usersOf(chat, visibility));
}

interface SneakPeekRequest {
  chat_id: string;
  sneak_peek_text: string;
}

function sendSneakPeek(context: Context, { chat_id, sneak_peek_text: text }: SneakPeekRequest): void {
  const { ids, others } = place(context, chat_id, "agents");
  const peek = { author_id: context.user.id, recipients: "agents", text, timestamp: context.world.seconds() };
  context.push("incoming_sneak_peek", { ...ids, sneak_peek: peek }, others);
}

interface PreviewRequest {
  chat_id: string;
  event: EventRequest;
}

function sendEventPreview(context: Context, { chat_id, event }: PreviewRequest): void {
  const { ids, others } = place(context, chat_id, event.visibility);
  const preview = { ...event, author_id: context.user.id, created_at: context.world.stamp() };
  context.push("incoming_event_preview", { ...ids, event: preview }, others);
}

export const indicatorActions: ActionTable = {
  send_typing_indicator: sendTypingIndicator,
  send_thinking_indicator: sendThinkingIndicator,
  send_sneak_peek: sendSneakPeek,
  send_event_preview: sendEventPreview,
};
