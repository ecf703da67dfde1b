import { activeThread, lastThread, type Chat, type Thread } from "../world/chat.js";
import { lastEventPerType, viewThread, viewThreadInfo, viewThreadSummary } from "./thread-view.js";
import { viewUser } from "./user-view.js";
import type { Viewer } from "./viewer.js";

/** A chat with one of its threads, or with several. */
export function viewChat(
  viewer: Viewer,
  chat: Chat,
  threads: { thread?: Thread | undefined; threads?: readonly Thread[] },
): object {
  return {
    ...common(viewer, chat),
    thread: threads.thread && viewThread(viewer, chat, threads.thread),
    threads: threads.threads?.map((thread) => viewThread(viewer, chat, thread)),
    threads_summary: chat.threads.map((thread) => viewThreadSummary(viewer, thread)),
  };
}

/** A chat in a list of chats. */
export function viewChatInfo(viewer: Viewer, chat: Chat): object {
  const last = lastThread(chat);
  const info = last && viewThreadInfo(viewer, chat, last);
  return {
    ...common(viewer, chat),
    active: activeThread(chat) !== undefined,
    last_thread_id: last?.id,
    // the customer API 3.1 has a number there, called `order`
    last_thread_created_at: viewer.protocol.version === "3.1" ? last?.order : last?.createdAt,
    last_thread_info: info,
    last_thread_summary: info,
    last_event_per_type: lastEventPerType(viewer, chat.threads),
  };
}

function common(viewer: Viewer, chat: Chat): object {
  return {
    id: chat.id,
    order: lastThread(chat)?.order ?? 0,
    users: [...chat.members.values()].map(({ user }) => viewUser(viewer, user, chat)),
    properties: chat.properties,
    access: { group_ids: chat.groupIds },
    scopes: { groups: chat.groupIds },
    is_followed: chat.followers.has(viewer.user.id) || chat.members.get(viewer.user.id)?.present === true,
  };
}
