import { ClientError, UsageError } from "./errors/client-error.js";
import { own } from "./own.js";
import type { Pages, Protocol } from "./protocol.js";
import { record } from "./received.js";

type Request = Readonly<Record<string, unknown>>;

/** The records of all pages, one after the other. A page is asked for when all of the one before it are taken. */
export async function* paginate(
  { pages }: Protocol,
  call: (request: object) => Promise<unknown>,
  action: string,
  request: object,
): AsyncGenerator<unknown, void, undefined> {
  const page = own(pages, action);
  if (!page) throw new UsageError(`${action} has no pages`);
  for (let asked: Request | undefined = request as Request; asked;) {
    const response = record(await call(asked));
    const list = response[page.items];
    const records: unknown[] = Array.isArray(list) ? list : [];
    yield* records;
    const next: Request | undefined = page.keep ? linked(page.keep, asked, response) : counted(page, asked, records);
    const { page_id: pageId } = record(next);
    if (pageId && pageId === asked["page_id"]) throw new ClientError("the server gave the same page twice", { action });
    asked = next;
  }
}

/** The page that the response leads to. Filters go with the first page only. */
function linked(keep: readonly string[], asked: Request, { next_page_id: page_id }: Request): Request | undefined {
  if (!page_id) return undefined;
  const kept = Object.entries(asked).filter(([name]) => keep.includes(name));
  return { ...Object.fromEntries(kept), page_id };
}

/** The page behind these records; there is none behind an empty one. */
function counted({ by }: Pages, asked: Request, { length }: readonly unknown[]): Request | undefined {
  if (!length) return undefined;
  if (by === "offset") return { ...asked, offset: Number(asked["offset"] ?? 0) + length };
  const pagination = record(asked["pagination"]);
  return { ...asked, pagination: { ...pagination, page: Number(pagination["page"] ?? 1) + 1 } };
}
