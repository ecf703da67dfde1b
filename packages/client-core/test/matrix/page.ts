import { answer, refuse } from "../virtual/test-server.js";
import type { World } from "../virtual/world.js";
import { CONNECTED, type Case } from "./case.js";

const connect = "0 answered";
const plain = { state: "connected", events: CONNECTED, requests: { connect }, at: 0 };

/** Takes all records of a list, and notes them, how it ended and what was asked. */
async function list(world: World, action: string, request: object = {}, most = Infinity): Promise<void> {
  await world.connected();
  const records: unknown[] = [];
  const loop = async (): Promise<void> => {
    for await (const one of world.client.paginate(action, request)) if (records.push(one) >= most) break;
  };
  const end = loop().then(
    () => "end",
    (error: Error) => error.name,
  );
  await world.advance(0);
  Object.assign(world.seen, { records, end: await end, asked: world.frames(action).map(({ payload }) => payload) });
}

export const page: Case[] = [
  {
    id: "PAGE-01",
    what: "the records of all pages come one after the other; filters go with the first page only",
    async happens(world) {
      world.server.on(
        "list_chats",
        answer({ chats_summary: [1, 2], next_page_id: "b" }),
        answer({ chats_summary: [], next_page_id: "c" }),
        answer({ chats_summary: [3] }),
      );
      await list(world, "list_chats", { filters: { active: true }, limit: 2, sort_order: "asc" });
    },
    want: {
      ...plain,
      seen: {
        records: [1, 2, 3],
        end: "end",
        asked: [{ filters: { active: true }, limit: 2, sort_order: "asc" }, { page_id: "b" }, { page_id: "c" }],
      },
    },
  },
  {
    id: "PAGE-02",
    what: "what the version keeps goes with every page",
    async happens(world) {
      world.server.on("list_threads", answer({ threads: [1], next_page_id: "b" }), answer({ threads: [2] }));
      await list(world, "list_threads", { chat_id: "chat", filters: {}, min_events_count: 3 });
    },
    want: {
      ...plain,
      seen: {
        records: [1, 2],
        end: "end",
        asked: [
          { chat_id: "chat", filters: {}, min_events_count: 3 },
          { chat_id: "chat", min_events_count: 3, page_id: "b" },
        ],
      },
    },
  },
  {
    id: "PAGE-03",
    what: "a loop that ends early asks for no further page",
    async happens(world) {
      world.server.on("list_chats", answer({ chats_summary: [1, 2], next_page_id: "b" }));
      await list(world, "list_chats", {}, 2);
    },
    want: { ...plain, seen: { records: [1, 2], end: "end", asked: [{}] } },
  },
  {
    id: "PAGE-04",
    what: "an error of a page ends the loop with it",
    async happens(world) {
      world.server.on("list_chats", answer({ chats_summary: [1], next_page_id: "b" }), refuse("validation"));
      await list(world, "list_chats");
    },
    want: { ...plain, seen: { records: [1], end: "ApiError", asked: [{}, { page_id: "b" }] } },
  },
  {
    id: "PAGE-05",
    what: "a server that gives the same page again and again ends the loop",
    async happens(world) {
      world.server.on("list_chats", answer({ chats_summary: [1], next_page_id: "b" }));
      await list(world, "list_chats");
    },
    want: { ...plain, seen: { records: [1, 1], end: "ClientError", asked: [{}, { page_id: "b" }] } },
  },
  {
    id: "PAGE-06",
    what: "a page without records is an empty one, and an empty `next_page_id` is none",
    async happens(world) {
      world.server.on(
        "list_chats",
        answer({ next_page_id: "b" }),
        answer({ chats_summary: null, next_page_id: "c" }),
        answer({ chats_summary: "x", next_page_id: "" }),
      );
      await list(world, "list_chats");
    },
    want: { ...plain, seen: { records: [], end: "end", asked: [{}, { page_id: "b" }, { page_id: "c" }] } },
  },
  {
    id: "PAGE-07",
    what: "an action that has no pages is refused, before anything is sent",
    async happens(world) {
      await list(world, "send_event");
      await list(world, "__proto__");
    },
    want: { ...plain, seen: { records: [], end: "UsageError", asked: [] } },
  },
  {
    id: "PAGE-08",
    what: "the caller's options hold for every page",
    async happens(world) {
      world.server.on("list_chats", answer({ chats_summary: [1], next_page_id: "b" }));
      await world.connected();
      const controller = new AbortController();
      const pages = world.client.paginate("list_chats", {}, { signal: controller.signal });
      world.requests.record("first", pages.next());
      await world.advance(0);
      controller.abort();
      world.requests.record("second", pages.next());
      await world.advance(0);
    },
    want: {
      ...plain,
      requests: { connect, first: "0 answered", second: "0 AbortError" },
      wire: ["1 login", "1 list_chats"],
    },
  },
];
