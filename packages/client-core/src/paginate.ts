import { UsageError } from "./errors/client-error.js";
import type { Protocol } from "./protocol.js";

type AnyCall = (action: string, request: object) => Promise<unknown>;

/** The records of all pages. Filters go with the first page only; what follows is asked for by `page_id`. */
export async function* paginate(protocol: Protocol, call: AnyCall, action: string, request: object): AsyncGenerator<unknown, void, undefined> {
  const page = Object.hasOwn(protocol.pages, action) ? protocol.pages[action] : undefined;
  if (page === undefined) throw new UsageError(`${action} has no pages; these have: ${Object.keys(protocol.pages).join(", ")}`);
  const kept = Object.fromEntries(Object.entries(request).filter(([name]) => page.keep.includes(name)));
  let next: object | undefined = request;
  while (next !== undefined) {
    const response = (await call(action, next)) as Record<string, unknown> | undefined;
    const records = response?.[page.items];
    if (Array.isArray(records)) yield* records;
    const pageId = response?.["next_page_id"];
    next = typeof pageId === "string" && pageId !== "" ? { ...kept, page_id: pageId } : undefined;
  }
}
