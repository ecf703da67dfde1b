import { record } from "./received.js";

type Message = Readonly<Record<string, unknown>>;

/** The request for the page behind one: from what was asked for, the response, and how many records it held. */
export type NextPage = (asked: Message, response: Message, records: number) => Message | undefined;

/** By the `next_page_id` of the response. Filters go with the first page only; `keep` names what goes with each. */
export function pageById(...keep: readonly string[]): NextPage {
  return (asked, { next_page_id: page_id }) => {
    if (!page_id) return undefined;
    const kept = Object.entries(asked).filter(([name]) => keep.includes(name));
    return { ...Object.fromEntries(kept), page_id };
  };
}

/** By `offset`, the number of the records before the page. There is no page behind an empty one. */
export const pageByOffset: NextPage = (asked, _, records) =>
  records > 0 ? { ...asked, offset: Number(asked["offset"] ?? 0) + records } : undefined;

/** By `page` in `pagination`, which counts from 1. There is no page behind an empty one. */
export const pageByNumber: NextPage = ({ pagination, ...asked }, _, records) => {
  const { page = 1, ...size } = record(pagination);
  return records > 0 ? { ...asked, pagination: { ...size, page: Number(page) + 1 } } : undefined;
};
