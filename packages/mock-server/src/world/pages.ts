import { ProtocolError } from "../protocol/protocol-error.js";

export interface Page<T> {
  items: T[];
  found: number;
  next?: string | undefined;
  previous?: string | undefined;
}

/** What a request says of the page that it wants. */
export interface PageRequest {
  page_id?: string | undefined;
  limit?: number | undefined;
  sort_order?: "asc" | "desc" | undefined;
  filters?: unknown;
}

const MONTH = 30 * 24 * 60 * 60 * 1000;

interface Cursor {
  list: string;
  at: number;
  offset: number;
  limit: number;
  sort_order?: "asc" | "desc" | undefined;
  filters?: unknown;
}

/** What the first request asked for: a `page_id` holds it, so that it cannot be given with one. */
export function openPage(list: string, request: PageRequest, fallbackLimit: number, now: number): Cursor {
  const { page_id, limit = fallbackLimit, sort_order, filters } = request;
  if (page_id === undefined) return { list, at: now, offset: 0, limit, sort_order, filters };
  const cursor = decode(page_id);
  if (cursor?.list !== list) throw new ProtocolError("validation", "Wrong format of request: /page_id is unknown.");
  if (now - cursor.at > MONTH) throw new ProtocolError("validation", "Wrong format of request: /page_id has expired.");
  return cursor;
}

/** The page of a list that is sorted and filtered already. */
export function pageOf<T>(all: readonly T[], cursor: Cursor, size = cursor.limit): Page<T> {
  const items = all.slice(cursor.offset, cursor.offset + size);
  const end = cursor.offset + items.length;
  return {
    items,
    found: all.length,
    next: end < all.length ? encode({ ...cursor, offset: end }) : undefined,
    previous: cursor.offset > 0 ? encode({ ...cursor, offset: Math.max(0, cursor.offset - cursor.limit) }) : undefined,
  };
}

function encode(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString("base64url");
}

function decode(pageId: string): Cursor | undefined {
  try {
    return JSON.parse(Buffer.from(pageId, "base64url").toString()) as Cursor;
  } catch {
    return undefined;
  }
}
