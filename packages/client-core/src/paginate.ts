import { ClientError, UsageError } from "./errors/client-error.js";
import { own } from "./own.js";
import type { Protocol } from "./protocol.js";
import { record } from "./received.js";

/** The records of all pages. Filters go with the first page only; what follows is asked for by `page_id`. */
export async function* paginate(
  { pages }: Protocol,
  call: (request: object) => Promise<unknown>,
  action: string,
  request: object,
): AsyncGenerator<unknown, void, undefined> {
  const page = own(pages, action);
  if (!page) throw new UsageError(`${action} has no pages`);
  const kept = Object.fromEntries(Object.entries(request).filter(([name]) => page.keep.includes(name)));
  for (let pageId: unknown; ;) {
    const response = record(await call(pageId ? { ...kept, page_id: pageId } : request));
    const records = response[page.items];
    if (Array.isArray(records)) yield* records;
    const { next_page_id: next } = response;
    if (!next) return;
    if (next === pageId) throw new ClientError("the server gave the same page twice", { action });
    pageId = next;
  }
}
