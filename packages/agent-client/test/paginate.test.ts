import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import type { AgentClient } from "@chatwire/agent-client/v3.6";
import { expect, test } from "vitest";

import { optionsFor, startServer } from "./clients.js";

interface ActionFacts {
  transports: string[];
  pagination?: { items: string };
}

const require = createRequire(import.meta.url);

/** Every action that the spec calls paginated, in every version. */
const PAGINATED = ["agent", "customer"].flatMap((api) => {
  const folder = join(import.meta.dirname, `../../${api}-client/dist/generated`);
  return readdirSync(folder).flatMap((version) => {
    const { "x-chatwire": facts } = require(`@chatwire/schemas/${api}/${version}`) as {
      "x-chatwire": { actions: Record<string, ActionFacts> };
    };
    return Object.entries(facts.actions).flatMap(([action, { pagination, transports }]) =>
      pagination === undefined ? [] : [{ api, version, action, items: pagination.items, transports }],
    );
  });
});

/** A first request: what names the list, and something that belongs to the first page alone. */
const FIRST: Record<string, object> = {
  list_chats: { limit: 2 },
  list_threads: { chat_id: "PJ0MRSHTDG", limit: 2 },
  list_archives: { limit: 2 },
  list_customers: { limit: 2 },
  get_chats_summary: { limit: 2 },
  get_chat_threads_summary: { chat_id: "PJ0MRSHTDG", limit: 2 },
  get_customers: { limit: 2 },
  get_archives: { pagination: { limit: 2 } },
};

/** What the second and the third page are asked for by. Each page holds two records. */
function laterPages(api: string, version: string, action: string): object[] {
  const first = FIRST[action];
  if (action === "get_archives") return [2, 3, 4].map((page) => ({ pagination: { limit: 2, page } }));
  if (api === "customer" && ["v0.3", "v3.1"].includes(version))
    return [2, 4, 6].map((offset) => ({ ...first, offset }));
  const name = action.includes("threads") ? { chat_id: "PJ0MRSHTDG" } : {};
  const kept = api === "customer" && version === "v3.2" ? first : name;
  return ["second", "third"].map((page_id) => ({ ...kept, page_id }));
}

test.each(PAGINATED)(
  "$api $version: the pages of $action become one list",
  async ({ api, version, action, items, transports }) => {
    const server = await startServer(version.slice(1));
    const prefix = api === "agent" ? "Agent" : "Customer";
    const clients = (await import(/* @vite-ignore */ `@chatwire/${api}-client/${version}`)) as Record<
      string,
      typeof AgentClient
    >;
    const { requestValidators } = (await import(/* @vite-ignore */ `@chatwire/validators/${api}/${version}`)) as {
      requestValidators: Record<string, { issues(data: unknown): unknown[] }>;
    };
    const asked: object[] = [];
    const pages = ["first", "second", "third"];
    server.on(action, ({ payload }) => {
      asked.push(payload as object);
      const [page, next_page_id] = pages.slice(asked.length - 1);
      return { reply: { [items]: page === undefined ? [] : [`${page} 1`, `${page} 2`], next_page_id } };
    });
    const options = { ...optionsFor(server), licenseId: 1 };
    const rtm = new clients[`${prefix}Client`]!(options);
    await rtm.connect();
    for (const client of [rtm, ...(transports.includes("web") ? [new clients[`${prefix}WebClient`]!(options)] : [])]) {
      asked.length = 0;
      const records: unknown[] = [];
      for await (const record of client.paginate(action as "list_chats", FIRST[action])) records.push(record);
      expect(records).toEqual(pages.flatMap((page) => [`${page} 1`, `${page} 2`]));
      expect(asked).toEqual([FIRST[action], ...laterPages(api, version, action)]);
      expect(asked.flatMap((request) => requestValidators[action]!.issues(request))).toEqual([]);
    }
    await rtm.close();
  },
);

test("the pages are those that the server keeps", async () => {
  const server = await startServer();
  const { CustomerClient } = await import("@chatwire/customer-client/v3.6");
  const { AgentClient } = await import("@chatwire/agent-client/v3.6");
  const options = optionsFor(server);
  await using customer = new CustomerClient(options);
  await customer.connect();
  const { chat_id } = await customer.startChat({ active: true });
  for (let times = 0; times < 3; times += 1) {
    await customer.deactivateChat({ id: chat_id });
    await customer.resumeChat({ chat: { id: chat_id } });
  }
  await using agent = new AgentClient(options);
  await agent.connect();
  const threads: string[] = [];
  for await (const thread of agent.paginate("list_threads", { chat_id, limit: 1 })) threads.push(thread.id);
  expect(new Set(threads).size).toBe(4);
  expect(server.log.filter({ kind: "in", action: "list_threads" }).length).toBeGreaterThanOrEqual(4);
});

test("a loop that is left asks for no more pages", async () => {
  const server = await startServer();
  server.on("list_chats", () => ({
    reply: { chats_summary: ["one", "two"], next_page_id: String(performance.now()) },
  }));
  const { AgentWebClient } = await import("@chatwire/agent-client/v3.6");
  for await (const chat of new AgentWebClient(optionsFor(server)).paginate("list_chats"))
    if ((chat as unknown) === "two") break;
  expect(server.log.filter({ kind: "in", action: "list_chats" })).toHaveLength(1);
});
