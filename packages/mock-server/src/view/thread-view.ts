import { visibleEvents, type Chat, type ChatEvent, type Thread } from "../world/chat.js";
import type { Viewer } from "./viewer.js";

export function viewThread({ user }: Viewer, chat: Chat, thread: Thread): object {
  const index = chat.threads.indexOf(thread);
  return {
    id: thread.id,
    active: thread.active,
    created_at: thread.createdAt,
    timestamp: secondsOf(thread.createdAt),
    order: thread.order,
    user_ids: thread.userIds,
    events: visibleEvents(thread, user),
    properties: thread.properties,
    access: { group_ids: chat.groupIds },
    tags: thread.tags,
    summary: thread.summary,
    previous_thread_id: chat.threads[index - 1]?.id,
    next_thread_id: chat.threads[index + 1]?.id,
  };
}

/** A thread in a list of chats. */
export function viewThreadInfo(viewer: Viewer, chat: Chat, thread: Thread): object {
  return { ...viewThread(viewer, chat, thread), last_event_per_type: lastEventPerType(viewer, [thread]) };
}

/** A thread in a list of threads of 0.3 and 3.1. */
export function viewThreadSummary({ user }: Viewer, thread: Thread): object {
  const count = visibleEvents(thread, user).length;
  return {
    id: thread.id,
    thread_id: thread.id,
    order: thread.order,
    active: thread.active,
    events_count: count,
    total_events: count,
  };
}

/** The last event of each type, in the last thread that has one. */
export function lastEventPerType({ user }: Viewer, threads: readonly Thread[]): Record<string, LastEvent> {
  const last: Record<string, LastEvent> = {};
  for (const thread of threads) {
    for (const event of visibleEvents(thread, user)) {
      last[event.type] = {
        thread_id: thread.id,
        thread_order: thread.order,
        thread_created_at: thread.createdAt,
        event,
      };
    }
  }
  return last;
}

export interface LastEvent {
  thread_id: string;
  thread_order: number;
  thread_created_at: string;
  event: ChatEvent;
}

const secondsOf = (stamp: string): number => Math.floor(Date.parse(stamp) / 1000);
