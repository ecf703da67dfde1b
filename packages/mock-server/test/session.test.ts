import { describe, expect, test } from "vitest";

import { Client, post } from "./client.js";
import { serve, serveBoth, serveOne } from "./serve.js";

const disconnects = (client: Client): unknown[] =>
  client.frames.filter(({ action }) => action.endsWith("_disconnected")).map(({ payload }) => payload);

describe("the login window", () => {
  test.each([
    { api: "agent", version: "3.6", ms: 30_000 },
    { api: "customer", version: "3.1", ms: 30_000 },
  ] as const)("of $api $version closes the connection after $ms ms", async ({ api, version, ms }) => {
    const { server, clock } = await serve({ api, version });
    const client = await Client.connect(server, api);
    clock.advance(ms - 1);
    expect(server.connections).toHaveLength(1);
    clock.advance(1);
    expect(await client.closed).toBe(1000);
    expect(client.frames).toEqual([]);
  });

  test("is not made longer by pings", async () => {
    const { server, clock } = await serve();
    const client = await Client.connect(server, "agent");
    clock.advance(29_999);
    expect(await client.request("ping", {})).toMatchObject({ action: "ping", success: true });
    clock.advance(1);
    await client.closed;
  });

  test("is over with the login", async () => {
    const { server, clock, client } = await serveOne();
    clock.advance(29_000);
    await client.settle();
    clock.advance(29_000);
    expect(server.connections).toHaveLength(1);
  });

  test("begins again with the logout", async () => {
    const { clock, client } = await serveOne();
    await client.ask("logout");
    expect(await client.request("list_chats", {})).toMatchObject({
      success: false,
      payload: { error: { type: "authentication" } },
    });
    clock.advance(30_000);
    await client.closed;
  });

  test("can be another one, or none", async () => {
    const { server, clock } = await serve({ windows: { login: 100 } });
    const client = await Client.connect(server, "agent");
    clock.advance(100);
    await client.closed;
    const { server: patient, clock: other } = await serve({ windows: { login: false } });
    await Client.connect(patient, "agent");
    other.advance(1e9);
    expect(patient.connections).toHaveLength(1);
  });
});

describe("the ping window", () => {
  test.each([
    { api: "agent", version: "3.6", ms: 30_000 },
    { api: "customer", version: "3.7", ms: 30_000 },
    { api: "customer", version: "0.3", ms: 60_000 },
  ] as const)("of $api $version ends a silent connection after $ms ms", async ({ api, version, ms }) => {
    const { clock, client } = await serveOne(api, { version });
    clock.advance(ms - 1);
    await client.settle();
    clock.advance(ms - 1);
    expect(disconnects(client)).toEqual([]);
    clock.advance(1);
    await client.closed;
    expect(disconnects(client)).toEqual([{ reason: "connection_timeout" }]);
  });

  test("a control frame is a sign of life, too", async () => {
    const { server, clock, client } = await serveOne();
    clock.advance(29_000);
    const pong = new Promise((resolve) => client.socket.once("pong", resolve));
    client.socket.ping();
    await pong;
    clock.advance(29_000);
    expect(server.connections).toHaveLength(1);
  });

  test("a connection can have a life of its own", async () => {
    const { clock, client } = await serveOne("agent", { windows: { inactivity: false, lifetime: 3_600_000 } });
    clock.advance(3_600_000);
    await client.closed;
    expect(disconnects(client)).toEqual([{ reason: "connection_timeout" }]);
  });
});

describe("a token", () => {
  test("of nobody in particular stands for the first user", async () => {
    const { server, client } = await serveOne();
    const [first] = server.world.agents.keys();
    expect(server.connections[0]!.user!.id).toBe(first);
    expect((await client.ask("list_chats", {})).found_chats).toBe(0);
  });

  test("that was issued stands for its user", async () => {
    const { server } = await serve();
    const token = server.issueToken(server.world.addAgent("tom.lee@example.com"));
    const client = await Client.connect(server, "agent");
    expect((await client.ask("login", { token: `Bearer ${token}` })).my_profile).toMatchObject({
      id: "tom.lee@example.com",
      name: "Tom Lee",
    });
  });

  test("is needed from the issued ones, where the server says so", async () => {
    const { server } = await serve({ tokens: "issued" });
    await expect(Client.logIn(server, "agent")).rejects.toThrow("The access token is unknown.");
    await Client.logIn(server, "agent", server.issueToken([...server.world.agents.keys()][0]!));
  });

  test("expires by the clock, and takes its connections along", async () => {
    const { server, clock } = await serve({ windows: { inactivity: false } });
    const token = server.issueToken([...server.world.agents.keys()][0]!, { expiresIn: 60_000 });
    const client = await Client.logIn(server, "agent", token);
    clock.advance(60_000);
    await client.closed;
    expect(disconnects(client)).toEqual([{ reason: "access_token_expired" }]);
    await expect(Client.logIn(server, "agent", token)).rejects.toThrow("authentication");
    expect(await post(server, "agent", "list_chats", {}, { authorization: `Bearer ${token}` })).toMatchObject({
      status: 401,
      body: { error: { type: "authentication" } },
    });
  });

  test.each(["expired", "revoked"] as const)("can be %s on demand", async (how) => {
    const { server } = await serve();
    const client = await Client.logIn(server, "agent", "dal:mine");
    const other = await Client.logIn(server, "agent", "dal:other");
    if (how === "expired") server.expireToken("dal:mine");
    else server.revokeToken("dal:mine");
    await client.closed;
    expect(disconnects(client)).toEqual([{ reason: `access_token_${how}` }]);
    await other.settle();
    await expect(Client.logIn(server, "agent", "dal:mine")).rejects.toThrow(
      `The access token ${how === "expired" ? "has expired" : "was revoked"}.`,
    );
  });

  test("of an agent does not let a customer in", async () => {
    const { server, agent } = await serveBoth();
    const token = server.issueToken([...server.world.agents.keys()][0]!);
    await expect(Client.logIn(server, "customer", token)).rejects.toThrow("authorization");
    await agent.settle();
  });

  test("can be swapped without a new connection", async () => {
    const { server, clock } = await serve({ windows: { inactivity: false } });
    const [user] = server.world.agents.keys();
    const client = await Client.logIn(server, "agent", server.issueToken(user!, { expiresIn: 1000 }));
    await client.ask("update_session", { token: server.issueToken(user!) });
    clock.advance(2000);
    await client.settle();
    expect(server.connections).toHaveLength(1);
  });
});

test("a login can choose its pushes", async () => {
  const { server } = await serve();
  const chosen = await Client.logIn(server, "agent", "a", { pushes: { "3.6": ["incoming_chat"], "3.7": ["all"] } });
  const all = await Client.logIn(server, "agent", "b", { pushes: { "3.6": ["all"] } });
  server.push("tag_deleted", { name: "a tag" });
  server.push("incoming_chat");
  await Promise.all([chosen.settle(), all.settle()]);
  expect(chosen.pushes().map(({ action }) => action)).toEqual(["incoming_chat"]);
  expect(all.pushes().map(({ action }) => action)).toEqual(["tag_deleted", "incoming_chat"]);
  server.disconnect("internal_error");
  await chosen.closed;
  expect(disconnects(chosen)).toHaveLength(1);
});

test("what the customer's side is to keep is sent once, and again when it is lost", async () => {
  const { server, client } = await serveOne("customer");
  const { payload } = await client.nextPush("customer_side_storage_updated");
  const { customer_side_storage } = payload;
  expect(Object.keys(customer_side_storage)).toHaveLength(1);
  const again = await Client.logIn(server, "customer", "customer-token", { customer_side_storage });
  const forgetful = await Client.logIn(server, "customer");
  await Promise.all([again.settle(), forgetful.nextPush("customer_side_storage_updated")]);
  expect(again.pushes()).toEqual([]);
});

test("a login tells who the customer is, and whether there is something to read", async () => {
  const { server, client } = await serveOne("customer");
  const { chat_id } = await client.ask("start_chat", {});
  const [agent] = server.world.agents.keys();
  await server.act(agent!, "send_event", { chat_id, event: { type: "message", text: "Hello" } });
  const next = await Client.connect(server, "customer");
  const login = { token: "Bearer t", customer: { name: "Mara", session_fields: [{ plan: "team" }] } };
  const first = await next.ask("login", login);
  expect(first).toMatchObject({
    customer: { name: "Mara", session_fields: [{ plan: "team" }] },
    has_active_thread: true,
    chats: [{ chat_id, has_unread_events: true }],
  });
  await next.ask("mark_events_as_seen", { chat_id, seen_up_to: "2030-01-01T00:00:00.000000Z" });
  expect((await next.ask("login", login)).chats).toEqual([{ chat_id, has_unread_events: false }]);
});

test("a banned customer does not get in until the ban is over", async () => {
  const { server, clock, agent } = await serveBoth("3.6", { windows: { inactivity: false } });
  const [id] = server.world.customers.keys();
  await agent.ask("ban_customer", { id, ban: { days: 2 } });
  await expect(Client.logIn(server, "customer")).rejects.toThrow("customer_banned");
  clock.advance(2 * 24 * 3_600_000);
  await Client.logIn(server, "customer");
});

test("an agent acts for a bot, over RTM up to 3.5 and over the Web API", async () => {
  const { server, client } = await serveOne("agent", { version: "3.5" });
  const { chat_id } = await client.ask("start_chat", {});
  await client.request("send_event", { chat_id, event: { type: "message", text: "Beep" } }, { author_id: "bot-1" });
  await post(
    server,
    "agent",
    "send_event",
    { chat_id, event: { type: "message", text: "Boop" } },
    { "x-author-id": "bot-1" },
  );
  const { thread } = await client.ask("get_chat", { chat_id });
  expect(thread.events.map(({ author_id }: { author_id: string }) => author_id)).toEqual(["bot-1", "bot-1"]);
});
