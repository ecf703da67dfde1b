import { describe, expect, test } from "vitest";

import { Client } from "./client.js";
import { serveOne } from "./serve.js";
import { versions } from "./versions.js";

/** Turns all pages of a list; only the first request says more than where to go on. */
async function turn(
  client: Client,
  action: string,
  first: object,
  later: object,
  items: string,
): Promise<{ ids: string[]; sizes: number[] }> {
  const ids: string[] = [];
  const sizes: number[] = [];
  let request: object = first;
  for (let more = true; more;) {
    const page = await client.ask(action, request);
    const records = page[items] as { id: string; thread?: { id: string } }[];
    ids.push(...records.map(({ id, thread }) => thread?.id ?? id));
    sizes.push(records.length);
    more = page.next_page_id !== undefined;
    request = { ...later, page_id: page.next_page_id as string };
  }
  return { ids, sizes };
}

/** Lists with pages, as versions name them. */
function listsOf(api: string, version: string) {
  const isOldest = version === "3.1";
  const chats = version === "3.7" ? "chats_info" : "chats_summary";
  if (api === "agent") {
    return isOldest
      ? { chats: ["get_chats_summary", chats], threads: ["get_chat_threads_summary", "threads_summary"] }
      : { chats: ["list_chats", chats], threads: ["list_threads", "threads"], archives: ["list_archives", "chats"] };
  }
  return isOldest || version === "0.3" ? {} : { chats: ["list_chats", chats], threads: ["list_threads", "threads"] };
}

describe.each(versions.filter(({ api, version }) => Object.keys(listsOf(api, version)).length > 0))(
  "$api $version",
  ({ api, version }) => {
    const { chats, threads, archives } = listsOf(api, version) as Record<string, [string, string] | undefined>;
    const isOldest = version === "3.1";
    const id = isOldest || version === "3.2" ? "chat_id" : "id";
    const [close, resume] = [
      isOldest ? "close_thread" : "deactivate_chat",
      isOldest || version === "3.2" ? "activate_chat" : "resume_chat",
    ];

    test("pages of chats hold every chat once, newest first", async () => {
      const { client } = await serveOne(api, { version });
      const started: string[] = [];
      for (let index = 0; index < 7; index += 1) started.push((await client.ask("start_chat", {})).chat_id as string);
      const { ids, sizes } = await turn(client, chats![0], { limit: 3 }, {}, chats![1]);
      expect([ids, sizes]).toEqual([started.reverse(), [3, 3, 1]]);
      const order = isOldest ? { order: "asc" } : { sort_order: "asc" };
      expect((await turn(client, chats![0], { limit: 25, ...order }, {}, chats![1])).ids).toEqual(ids.reverse());
    });

    test("pages of threads hold every thread once, newest first", async () => {
      const { client } = await serveOne(api, { version });
      const { chat_id, thread_id } = await client.ask("start_chat", {});
      const opened = [thread_id as string];
      for (let index = 0; index < 4; index += 1) {
        await client.ask(close, { [id]: chat_id });
        opened.push((await client.ask(resume, { chat: { id: chat_id } })).thread_id as string);
      }
      const { ids, sizes } = await turn(client, threads![0], { chat_id, limit: 2 }, { chat_id }, threads![1]);
      expect([ids, sizes]).toEqual([opened.reverse(), [2, 2, 1]]);
      if (archives === undefined) return;
      expect((await turn(client, archives[0], { limit: 3 }, {}, archives[1])).ids).toEqual(ids.slice(1));
    });
  },
);

describe("a page", () => {
  test("keeps the filters of the first request", async () => {
    const { client } = await serveOne();
    const open = (await client.ask("start_chat", {})).chat_id as string;
    for (let index = 0; index < 3; index += 1) await client.ask("start_chat", { active: false });
    const { ids } = await turn(client, "list_chats", { filters: { active: false }, limit: 2 }, {}, "chats_summary");
    expect(ids).toHaveLength(3);
    expect(ids).not.toContain(open);
  });

  test("leads back, too", async () => {
    const { client } = await serveOne();
    for (let index = 0; index < 3; index += 1) await client.ask("start_chat", {});
    const first = await client.ask("list_chats", { limit: 2 });
    const second = await client.ask("list_chats", { page_id: first.next_page_id });
    expect([first.previous_page_id, second.next_page_id]).toEqual([undefined, undefined]);
    expect(await client.ask("list_chats", { page_id: second.previous_page_id })).toEqual(first);
  });

  test("expires after a month, and is not that of another list", async () => {
    const { client, clock } = await serveOne("agent", { windows: { inactivity: false } });
    for (let index = 0; index < 2; index += 1) await client.ask("start_chat", {});
    const { next_page_id: page_id } = await client.ask("list_chats", { limit: 1 });
    expect((await client.request("list_archives", { page_id })).payload.error.message).toContain("/page_id is unknown");
    expect((await client.request("list_chats", { page_id: "nonsense" })).payload.error.message).toContain(
      "/page_id is unknown",
    );
    clock.advance(31 * 24 * 3_600_000);
    expect((await client.request("list_chats", { page_id })).payload.error.message).toContain("/page_id has expired");
  });

  test("of threads has as many as it takes for so many events", async () => {
    const { client } = await serveOne("customer");
    const events = [1, 2].map((number) => ({ type: "message", text: String(number) }));
    const { chat_id } = await client.ask("start_chat", { chat: { thread: { events } } });
    for (let index = 0; index < 3; index += 1) {
      await client.ask("deactivate_chat", { id: chat_id });
      await client.ask("resume_chat", { chat: { id: chat_id, thread: { events } } });
    }
    // the newest has 2 events, each older one 3, with the message that it was closed
    const first = await client.ask("list_threads", { chat_id, min_events_count: 4 });
    expect(first.threads).toHaveLength(2);
    const second = await client.ask("list_threads", { chat_id, page_id: first.next_page_id, min_events_count: 4 });
    expect([second.threads.length, second.next_page_id]).toEqual([2, undefined]);
  });

  test("of archives is found by what was said, and by tags", async () => {
    const { client } = await serveOne();
    for (const text of ["about lamps", "about boots"]) {
      const { chat_id, thread_id } = await client.ask("start_chat", {
        chat: { thread: { events: [{ type: "message", text }] } },
      });
      if (text.includes("boots")) await client.ask("tag_thread", { chat_id, thread_id, tag: "sale" });
      await client.ask("deactivate_chat", { id: chat_id });
    }
    const found = async (filters: object) => (await client.ask("list_archives", { filters })).found_chats as number;
    expect(await found({ query: "LAMPS" })).toBe(1);
    expect(await found({ tags: { values: ["sale"] } })).toBe(1);
    expect(await found({ tags: { exists: false } })).toBe(1);
    expect(await found({ from: "2026-05-12T00:00:00.000000Z" })).toBe(0);
    expect(await found({})).toBe(2);
  });
});
