import { ClientError, UsageError } from "./errors/client-error.js";
import { own } from "./own.js";
import type { Protocol } from "./protocol.js";
import { record } from "./received.js";

/** The records of all pages, one after the other. A page is asked for when all of the one before it are taken. */
export async function* paginate(
  { pages }: Protocol,
  call: (request: object) => Promise<unknown>,
  action: string,
  request: object,
): AsyncGenerator<unknown, void, undefined> {
  const page = own(pages, action);
  if (!page) throw new UsageError(`${action} has no pages`);
  let asked = record(request);
  for (;;) {
    const response = record(await call(asked));
    const list = response[page.items];
    const records: unknown[] = Array.isArray(list) ? list : [];
    yield* records;
    const next = page.next(asked, response, records.length);
    if (!next) return;
    const { page_id: pageId } = next;
    if (pageId && pageId === asked["page_id"]) throw new ClientError("the same page came twice", { action });
    asked = next;
  }
}
