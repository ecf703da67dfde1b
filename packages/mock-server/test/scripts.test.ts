import { describe, expect, test } from "vitest";

import { MockServerError, type MockServer, type SeenRequest } from "../src/index.js";
import { Client, post } from "./client.js";
import { serve, serveOne } from "./serve.js";

const CHATS = ["list_chats", {}] as const;

describe("a script", () => {
  test("applies as often as it says, after as many as it lets pass", async () => {
    const { server, client } = await serveOne();
    const script = server.on("list_chats", { after: 1, times: 2 }, { error: "internal" });
    const successes: (boolean | undefined)[] = [];
    for (let round = 0; round < 5; round += 1) successes.push((await client.request(...CHATS)).success);
    expect(successes).toEqual([true, false, false, true, true]);
    expect(script.uses).toBe(2);
  });

  test("that was added last comes first, and can be removed", async () => {
    const { server, client } = await serveOne();
    server.on("list_chats", { reply: { found_chats: 1 } });
    const later = server.on("list_chats", { reply: { found_chats: 2 } });
    expect(await client.ask(...CHATS)).toEqual({ found_chats: 2 });
    later.remove();
    expect(await client.ask(...CHATS)).toEqual({ found_chats: 1 });
    server.clearScripts();
    expect(await client.ask(...CHATS)).toEqual({ chats_summary: [], found_chats: 0 });
  });

  test("can be for some requests only, and for several actions", async () => {
    const { server, client } = await serveOne();
    server.on(
      ["get_chat", "list_threads"],
      { when: ({ payload }) => (payload as { chat_id: string }).chat_id === "C1" },
      { reply: { id: "C1" } },
    );
    expect(await client.ask("get_chat", { chat_id: "C1" })).toEqual({ id: "C1" });
    expect(await client.ask("list_threads", { chat_id: "C1" })).toEqual({ id: "C1" });
    expect((await client.request("get_chat", { chat_id: "C2" })).success).toBe(false);
  });

  test("can be a function of the request", async () => {
    const { server, client } = await serveOne();
    const seen: SeenRequest[] = [];
    server.on("list_chats", (request) => {
      seen.push(request);
      return request.transport === "web" ? { error: "internal" } : undefined;
    });
    expect((await client.request(...CHATS)).success).toBe(true);
    expect((await post(server, "agent", "list_chats", { limit: 1 })).status).toBe(500);
    expect(seen).toMatchObject([
      { api: "agent", transport: "rtm", action: "list_chats", payload: {}, requestId: "r2", connection: "c1" },
      {
        api: "agent",
        transport: "web",
        action: "list_chats",
        payload: { limit: 1 },
        headers: { authorization: "Bearer agent-token" },
      },
    ]);
  });

  test("a function that throws is an internal error, and the log says why", async () => {
    const { server, client } = await serveOne();
    server.on("list_chats", () => {
      throw new Error("a bug in the test");
    });
    expect((await client.request(...CHATS)).payload.error).toEqual({
      type: "internal",
      message: "Internal server error",
    });
    expect(server.log.find({ kind: "fault" })!.note).toContain("a bug in the test");
  });

  test("is found by the newest name, too", async () => {
    const { server, client } = await serveOne("agent", { version: "3.1" });
    server.on("deactivate_chat", { times: 1 }, { error: "internal" });
    expect((await client.request("close_thread", { chat_id: "C" })).payload.error.type).toBe("internal");
    server.on("close_thread", { times: 1 }, { error: "authorization" });
    expect((await client.request("close_thread", { chat_id: "C" })).payload.error.type).toBe("authorization");
  });
});

describe("what no version knows is refused, as it would do nothing", () => {
  test.each<[string, (server: MockServer) => unknown, string]>([
    [
      "action",
      (server) => server.on("list_chatz", { reply: {} }),
      'no action "list_chatz" in 3.6. Did you mean "list_chats"?',
    ],
    [
      "action among others",
      (server) => server.on(["list_chats", "nope"], { reply: {} }),
      'no action "nope" in 3.6. There is *,',
    ],
    ["error", (server) => server.on("*", { times: 1 }, { error: "internl" }), 'Did you mean "internal"?'],
    ["error with data", (server) => server.on("*", { error: { type: "nope" } }), 'There is no error "nope" in 3.6.'],
    ["push", (server) => server.onPush("incomming_event", { fault: "drop" }), 'Did you mean "incoming_event"?'],
    ["push without a payload", (server) => server.push("incoming_caht"), 'Did you mean "incoming_chat"?'],
    ["fault", (server) => server.on("*", { fault: "dorp" } as never), 'no fault "dorp". There is drop, delay,'],
    ["disconnect reason", (server) => server.disconnect("nope"), 'There is no disconnect reason "nope" in 3.6.'],
    [
      "reason of a fault",
      (server) => server.on("*", { fault: "disconnect", reason: "licence_expired" }),
      'Did you mean "license_expired"?',
    ],
    [
      "reason at the door",
      (server) => server.onConnect({ fault: "disconnect", reason: "nope" }),
      "create the server with `allowUnknown: true`.",
    ],
  ])("%s", async (_what, misspelt, message) => {
    const { server } = await serve();
    expect(() => misspelt(server)).toThrow(MockServerError);
    expect(() => misspelt(server)).toThrow(message);
    const { server: lenient } = await serve({ allowUnknown: true });
    if (!message.includes("fault")) misspelt(lenient);
  });
});

describe("a reply", () => {
  test("stands in the place of the action, unless its effect is wanted", async () => {
    const { server, client } = await serveOne();
    server.on("start_chat", { times: 1 }, { reply: { chat_id: "C1", thread_id: "T1" } });
    expect(await client.ask("start_chat", {})).toEqual({ chat_id: "C1", thread_id: "T1" });
    expect(server.world.chats.size).toBe(0);
    server.on("start_chat", { times: 1 }, { reply: { chat_id: "C1", thread_id: "T1" }, effect: true });
    await client.ask("start_chat", {});
    expect(server.world.chats.size).toBe(1);
  });

  test("to a login logs in", async () => {
    const { server } = await serve();
    server.on("login", { reply: { my_profile: { id: "me", type: "agent" } } });
    const client = await Client.connect(server, "agent");
    expect(await client.ask("login", { token: "Bearer t" })).toEqual({ my_profile: { id: "me", type: "agent" } });
    await client.ask(...CHATS);
  });
});

test("a push goes to whom it is meant for, by default with the spec's example", async () => {
  const { server, client } = await serveOne();
  const other = await Client.logIn(server, "agent");
  const silent = await Client.connect(server, "agent");
  server.push("incoming_chat");
  server.push("a_push_of_the_future", { any: "thing" }, { connection: server.connections[0]! });
  await Promise.all([client.settle(), other.settle(), silent.settle()]);
  expect(client.pushes()).toMatchObject([
    { action: "incoming_chat", version: "3.6", payload: { chat: { id: "QYBTDK7C3R" } } },
    { action: "a_push_of_the_future", payload: { any: "thing" } },
  ]);
  expect(other.pushes()).toHaveLength(1);
  expect(silent.pushes()).toEqual([]);
});
