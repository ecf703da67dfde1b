import { activeThread, lastThread, type Chat, type Thread } from "../world/chat.js";
import type { Properties } from "../world/properties.js";

interface Values<T> {
  exists?: boolean;
  values?: T[];
  exclude_values?: T[];
}

export interface ChatFilters {
  active?: boolean | null;
  include_chats_without_threads?: boolean;
  group_ids?: number[];
  properties?: Record<string, Record<string, Values<unknown>>>;
}

/** Up to 3.5 the filter is called `include_active`, and only `false` leaves something out. */
export function matchesChat(chat: Chat, filters: ChatFilters = {}): boolean {
  const isActive = activeThread(chat) !== undefined;
  if (filters.active === false && isActive) return false;
  if (filters.active === true && !isActive && lastThread(chat) !== undefined) return false;
  if (filters.include_chats_without_threads === false && lastThread(chat) === undefined) return false;
  return inGroups(chat, filters.group_ids) && matchesProperties(chat.properties, filters.properties);
}

export interface ArchiveFilters {
  query?: string;
  from?: string;
  to?: string;
  chat_ids?: string[];
  thread_ids?: string[];
  group_ids?: number[];
  customer_id?: string;
  agents?: Values<string> | string[];
  tags?: Values<string> | string[];
  properties?: ChatFilters["properties"];
}

/** The other filters are accepted and leave nothing out. */
export function matchesArchive(chat: Chat, thread: Thread, filters: ArchiveFilters): boolean {
  const { query, from = "", to = "~", chat_ids, thread_ids, customer_id } = filters;
  const text = thread.events.map((event) => String(event["text"] ?? "")).join("\n");
  return (
    (query === undefined || text.toLowerCase().includes(query.toLowerCase())) &&
    day(thread.createdAt, from) >= from &&
    day(thread.createdAt, to) <= to &&
    (chat_ids?.includes(chat.id) ?? true) &&
    (thread_ids?.includes(thread.id) ?? true) &&
    (customer_id === undefined || thread.userIds.includes(customer_id)) &&
    inGroups(chat, filters.group_ids) &&
    matchesList(thread.userIds, filters.agents) &&
    matchesList(thread.tags, filters.tags) &&
    matchesProperties(thread.properties, filters.properties)
  );
}

/** A stamp as exact as what it is compared with. */
const day = (stamp: string, other: string): string => (/^\d{4}-\d\d-\d\d$/.test(other) ? stamp.slice(0, 10) : stamp);

const inGroups = (chat: Chat, groupIds: number[] | undefined): boolean =>
  groupIds === undefined || groupIds.length === 0 || chat.groupIds.some((id) => groupIds.includes(id));

function matchesList(list: readonly string[], filter: Values<string> | string[] | undefined): boolean {
  if (filter === undefined) return true;
  const { exists, values, exclude_values } = Array.isArray(filter) ? { values: filter } : (filter as Values<string>);
  if (exists !== undefined) return exists === list.length > 0;
  if (values !== undefined) return list.some((item) => values.includes(item));
  return !list.some((item) => exclude_values?.includes(item));
}

function matchesProperties(properties: Properties, filters: ChatFilters["properties"] = {}): boolean {
  return Object.entries(filters).every(([space, names]) =>
    Object.entries(names).every(([name, { exists, values, exclude_values }]) => {
      const value = properties[space]?.[name];
      if (exists !== undefined) return exists === (value !== undefined);
      return values === undefined ? !exclude_values?.includes(value) : values.includes(value);
    }),
  );
}
