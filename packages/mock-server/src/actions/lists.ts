import { viewChat, viewChatInfo } from "../view/chat-view.js";
import { viewThread, viewThreadSummary } from "../view/thread-view.js";
import { lastThread, visibleEvents, type Chat, type Thread } from "../world/chat.js";
import { openPage, pageOf, type Page, type PageRequest } from "../world/pages.js";
import type { ActionTable, Context } from "./action.js";
import { matchesArchive, matchesChat, type ArchiveFilters, type ChatFilters } from "./list-filters.js";

const links = ({ next, previous }: Page<unknown>): object => ({ next_page_id: next, previous_page_id: previous });

/** Newest first, unless asked for otherwise. */
function sorted<T>(items: T[], order: (item: T) => number, sort_order: "asc" | "desc" = "desc"): T[] {
  const sign = sort_order === "asc" ? 1 : -1;
  return items.sort((a, b) => sign * (order(a) - order(b)));
}

/** 3.1 has an offset where later versions have a page. */
interface OffsetRequest {
  offset?: number;
}

function listChats(context: Context, request: PageRequest & OffsetRequest): object {
  const { world, user } = context;
  const cursor = openPage(context.action, request, 10, world.now());
  cursor.offset += request.offset ?? 0;
  const chats = world.chatsOf(user).filter((chat) => matchesChat(chat, cursor.filters as ChatFilters));
  const page = pageOf(
    sorted(chats, (chat) => lastThread(chat)?.order ?? 0, cursor.sort_order),
    cursor,
  );
  return {
    chats_info: page.items.map((chat) => viewChatInfo(context, chat)),
    found_chats: page.found,
    total_chats: page.found,
    ...links(page),
  };
}

interface ThreadsRequest extends PageRequest, OffsetRequest {
  chat_id: string;
  min_events_count?: number;
  filters?: { from?: string; to?: string };
}

function threadPage(context: Context, request: ThreadsRequest): { page: Page<Thread>; chat: Chat } {
  const chat = context.world.chat(request.chat_id, context.user);
  const cursor = openPage(`${context.action} ${chat.id}`, request, 3, context.world.now());
  cursor.offset += request.offset ?? 0;
  const { from = "", to = "~" } = (cursor.filters ?? {}) as { from?: string; to?: string };
  const inRange = chat.threads.filter(({ createdAt }) => createdAt >= from && createdAt <= to);
  const threads = sorted(inRange, ({ order }) => order, cursor.sort_order);
  const { min_events_count: least } = request;
  const size = least === undefined ? cursor.limit : howMany(threads.slice(cursor.offset), least, context);
  return { page: pageOf(threads, cursor, size), chat };
}

/** How many threads it takes to have so many events. */
function howMany(threads: readonly Thread[], least: number, { user }: Context): number {
  let events = 0;
  const index = threads.findIndex((thread) => (events += visibleEvents(thread, user).length) >= least);
  return index < 0 ? threads.length : index + 1;
}

function listThreads(context: Context, request: ThreadsRequest): object {
  const { page, chat } = threadPage(context, request);
  const threads = page.items.map((thread) => viewThread(context, chat, thread));
  return { threads, found_threads: page.found, ...links(page) };
}

function getChatThreadsSummary(context: Context, request: ThreadsRequest): object {
  const { page } = threadPage(context, { ...request, limit: request.limit ?? 25 });
  const summaries = page.items.map((thread) => viewThreadSummary(context, thread));
  return { threads_summary: summaries, found_threads: page.found, total_threads: page.found, ...links(page) };
}

interface ArchivesRequest extends PageRequest {
  /** Of 3.1. */
  pagination?: { page?: number; limit?: number };
}

function listArchives(context: Context, { pagination, ...request }: ArchivesRequest): object {
  const { world, user } = context;
  const limit = pagination?.limit ?? request.limit;
  const cursor = openPage(context.action, { ...request, limit }, 10, world.now());
  cursor.offset += ((pagination?.page ?? 1) - 1) * cursor.limit;
  const archived = world
    .chatsOf(user)
    .flatMap((chat) => chat.threads.filter(({ active }) => !active).map((thread) => ({ chat, thread })));
  const found = archived.filter(({ chat, thread }) =>
    matchesArchive(chat, thread, (cursor.filters ?? {}) as ArchiveFilters),
  );
  const page = pageOf(
    sorted(found, ({ thread }) => thread.order, cursor.sort_order),
    cursor,
  );
  const chats = page.items.map(({ chat, thread }) => viewChat(context, chat, { thread }));
  return { chats, found_chats: page.found, ...(pagination === undefined ? links(page) : {}) };
}

export const listActions: ActionTable = {
  list_chats: listChats,
  list_threads: listThreads,
  get_chat_threads_summary: getChatThreadsSummary,
  list_archives: listArchives,
};
