import { describe, expect, test } from "vitest";

import type { Fault, GarbageKind } from "../src/index.js";
import { Client, post, type Frame } from "./client.js";
import { serve, serveBoth, serveOne } from "./serve.js";

const ASK = ["list_chats", {}] as const;
const actions = (client: Client): string[] => client.frames.map(({ action }) => action);

describe("over RTM", () => {
  test("drop: the action is carried out, and its answer never comes", async () => {
    const { server, client } = await serveOne();
    server.on("start_chat", { times: 1 }, { fault: "drop" });
    client.send({ action: "start_chat", payload: {} });
    await client.settle();
    expect(client.frames.filter(({ type, action }) => type === "response" && action === "start_chat")).toEqual([]);
    expect(server.world.chats.size).toBe(1);
    expect(client.pushes("incoming_chat")).toHaveLength(1);
    server.on("start_chat", { times: 1 }, { fault: "drop", effect: false });
    client.send({ action: "start_chat", payload: {} });
    await client.settle();
    expect(server.world.chats.size).toBe(1);
  });

  test("delay: the answer comes when the time has passed", async () => {
    const { server, client, clock } = await serveOne();
    server.on("list_chats", { fault: "delay", ms: 5000 });
    const response = client.request(...ASK);
    await server.log.waitFor({ kind: "fault", note: "delay" });
    clock.advance(4999);
    await client.settle();
    expect(actions(client)).not.toContain("list_chats");
    clock.advance(1);
    expect((await response).success).toBe(true);
  });

  test("duplicate: the answer comes several times", async () => {
    const { server, client } = await serveOne();
    server.on("list_chats", { times: 1 }, { fault: "duplicate", times: 3 });
    await client.ask(...ASK);
    await client.settle();
    expect(actions(client).filter((action) => action === "list_chats")).toHaveLength(3);
  });

  test("reorder: the answer comes behind those that follow it", async () => {
    const { server, client } = await serveOne();
    server.on("list_chats", { times: 1 }, { fault: "reorder", behind: 2 });
    const response = client.request(...ASK);
    await client.ask("list_archives", {});
    await client.ask("list_routing_statuses", {});
    await response;
    expect(actions(client).slice(-3)).toEqual(["list_archives", "list_routing_statuses", "list_chats"]);
  });

  test("cut: the socket is destroyed in the middle of the frame", async () => {
    const { server, client } = await serveOne();
    const { _socket: raw } = client.socket as unknown as { _socket: { bytesRead: number } };
    const before = raw.bytesRead;
    server.on("list_chats", { fault: "cut", at: 0.9 });
    client.send({ action: "list_chats", payload: {} });
    expect(await client.closed).toBe(1006);
    expect(raw.bytesRead).toBeGreaterThan(before);
    expect(actions(client)).toEqual(["login"]);
    expect(server.connections).toEqual([]);
  });

  test("half-open: nothing is read or sent, and the socket stays", async () => {
    const { server, client, clock } = await serveOne();
    server.on("list_chats", { fault: "half-open" });
    client.send({ action: "list_chats", payload: {} });
    await server.log.waitFor({ kind: "fault", note: "half-open" });
    client.send({ action: "ping", payload: {} });
    client.socket.ping();
    server.push("tag_deleted", { name: "x" });
    const other = await Client.logIn(server, "agent");
    await other.settle();
    expect(server.log.filter({ kind: "in", action: "ping", connection: "c1" })).toEqual([]);
    expect([client.socket.readyState, actions(client)]).toEqual([1, ["login"]]);
    // even the close of the client is not answered
    client.socket.close();
    await other.settle();
    expect(server.connections.map(({ id }) => id)).toEqual(["c1", "c2"]);
    clock.advance(1e9);
    expect(server.connections.map(({ id }) => id)).toEqual(["c1"]);
    await server.close();
    expect(await client.closed).toBe(1006);
  });

  test("slow: what the client sends piles up for a time", async () => {
    const { server, client, clock } = await serveOne("agent", { windows: { inactivity: false } });
    server.on("list_chats", { times: 1 }, { fault: "slow", ms: 10_000 });
    const response = client.request(...ASK);
    await server.log.waitFor({ kind: "fault", note: "slow" });
    const pinged = client.request("ping", { padding: "x".repeat(8 * 2 ** 20) });
    const other = await Client.logIn(server, "agent");
    await other.settle();
    expect(client.socket.bufferedAmount).toBeGreaterThan(0);
    clock.advance(10_000);
    await Promise.all([response, pinged]);
    expect(client.socket.bufferedAmount).toBe(0);
  });

  const kinds: { kind: GarbageKind; text: string }[] = [
    { kind: "malformed", text: '{"type":"push"' },
    { kind: "non-object", text: "[" },
    { kind: "unknown-response", text: '{"request_id":"nobody-asked"' },
    { kind: "unknown-push", text: '{"action":"a_push_of_the_future"' },
    { kind: "proto", text: '{"action":"__proto__"' },
    { kind: "binary", text: "\0" },
    { kind: "empty", text: "" },
  ];
  test.each(kinds)("garbage: $kind comes before the answer, or instead of it", async ({ kind, text }) => {
    const { server, client } = await serveOne();
    server.on("list_chats", { times: 1 }, { fault: "garbage", kind });
    await client.ask(...ASK);
    const [garbage, answer] = client.texts.slice(-2);
    expect(garbage!.startsWith(text)).toBe(true);
    expect(JSON.parse(answer!)).toMatchObject({ action: "list_chats", success: true });
    server.on("list_chats", { times: 1 }, { fault: "garbage", kind, instead: true });
    client.send({ action: "list_chats", payload: {} });
    await client.settle();
    expect(client.texts.at(-2)).toBe(garbage);
  });

  test("giant: a frame of a great size comes before the answer", async () => {
    const { server, client } = await serveOne();
    server.on("list_chats", { times: 1 }, { fault: "giant", bytes: 3 * 2 ** 20 });
    await client.ask(...ASK);
    expect(client.texts.at(-2)).toHaveLength(3 * 2 ** 20);
    expect(client.frames.at(-2)).toMatchObject({ type: "push", action: "a_giant_push" });
  });

  test.each<[Fault, number, string[]]>([
    [{ fault: "close", code: 1011 }, 1011, ["login"]],
    [{ fault: "close" }, 1000, ["login"]],
    [{ fault: "disconnect", reason: "internal_error" }, 1000, ["login", "agent_disconnected"]],
  ])("%j ends the connection", async (fault, code, frames) => {
    const { server, client } = await serveOne();
    server.on("list_chats", fault);
    client.send({ action: "list_chats", payload: {} });
    expect(await client.closed).toBe(code);
    expect(actions(client)).toEqual(frames);
  });

  test("the heartbeat can fail, too, but not by an asterisk", async () => {
    const { server, client } = await serveOne();
    server.on("*", { error: "internal" });
    expect((await client.request("ping", {})).success).toBe(true);
    expect((await client.request(...ASK)).success).toBe(false);
    server.on("ping", { fault: "half-open" });
    client.send({ action: "ping", payload: {} });
    await server.log.waitFor({ kind: "fault", note: "half-open" });
  });

  test("a connection can be treated so without a request", async () => {
    const { server, client } = await serveOne();
    const [connection] = server.connections;
    connection!.sendText("no JSON at all");
    connection!.fault({ fault: "garbage", kind: "empty" });
    await client.settle();
    expect(client.texts.slice(-3, -1)).toEqual(["no JSON at all", ""]);
    connection!.fault({ fault: "cut" });
    expect(await client.closed).toBe(1006);
    expect(() => connection!.sendText("{}")).toThrow("The connection c1 is closed.");
  });
});

describe("of pushes", () => {
  test.each<[Fault, string[]]>([
    [{ fault: "drop" }, ["second"]],
    [{ fault: "duplicate" }, ["first", "first", "second"]],
    [{ fault: "reorder" }, ["second", "first"]],
    [{ fault: "garbage", kind: "empty" }, ["", "first", "second"]],
  ])("%j is for those who are meant", async (fault, want) => {
    const { server, agent, customer } = await serveBoth();
    const { chat_id } = await customer.ask("start_chat", {});
    await agent.nextPush("incoming_chat");
    const heard = agent.texts.length;
    server.onPush("incoming_event", { times: 1, when: ({ api }) => api === "agent" }, fault);
    for (const text of ["first", "second"])
      await customer.ask("send_event", { chat_id, event: { type: "message", text } });
    await agent.settle();
    const texts = agent.texts
      .slice(heard, -1)
      .map((text) => (text === "" ? "" : (JSON.parse(text) as Frame).payload.event.text));
    expect(texts).toEqual(want);
    await customer.settle();
    expect(customer.pushes("incoming_event")).toHaveLength(2);
  });
});

describe("over the Web API", () => {
  test.each<Fault>([{ fault: "drop" }, { fault: "half-open" }])("%j: no answer comes", async (fault) => {
    const { server } = await serve();
    server.on("start_chat", fault);
    const hung = post(server, "agent", "start_chat");
    await server.log.waitFor({ kind: "fault", transport: "web" });
    expect(server.world.chats.size).toBe(1);
    await server.close();
    await expect(hung).rejects.toThrow("fetch failed");
  });

  test.each<Fault>([
    { fault: "delay", ms: 1000 },
    { fault: "slow", ms: 1000 },
  ])("%j: the answer comes late", async (fault) => {
    const { server, clock } = await serve();
    server.on("list_chats", fault);
    const answer = post(server, "agent", "list_chats");
    await server.log.waitFor({ kind: "fault", transport: "web" });
    clock.advance(1000);
    expect((await answer).status).toBe(200);
  });

  test.each<Fault>([{ fault: "cut" }, { fault: "close" }, { fault: "disconnect", reason: "internal_error" }])(
    "%j: the socket is destroyed",
    async (fault) => {
      const { server } = await serve();
      server.on("list_chats", fault);
      await expect(post(server, "agent", "list_chats")).rejects.toThrow(/fetch failed|terminated/);
    },
  );

  test("garbage and giants come instead of the answer", async () => {
    const { server } = await serve();
    server.on("list_chats", { times: 1 }, { fault: "garbage" });
    await expect(post(server, "agent", "list_chats")).rejects.toThrow(SyntaxError);
    server.on("list_chats", { times: 1 }, { fault: "giant", bytes: 10_000 });
    expect(JSON.stringify((await post(server, "agent", "list_chats")).body)).toHaveLength(10_000);
  });

  test.each<Fault>([{ fault: "duplicate" }, { fault: "reorder" }])("%j changes nothing", async (fault) => {
    const { server } = await serve();
    server.on("list_chats", fault);
    expect((await post(server, "agent", "list_chats")).status).toBe(200);
  });

  test("an error can have a status of its own", async () => {
    const { server } = await serve();
    server.on("list_chats", { error: "internal", status: 502 });
    expect((await post(server, "agent", "list_chats")).status).toBe(502);
  });
});

describe("of connecting", () => {
  const open = (client: Client): Promise<string> =>
    Promise.race([
      new Promise<string>((resolve) => client.socket.on("open", () => resolve("open"))),
      new Promise<string>((resolve) =>
        client.socket.on("unexpected-response", (_, response) => resolve(String(response.statusCode))),
      ),
      new Promise<string>((resolve) => client.socket.on("error", () => resolve("error"))),
    ]);

  test("an upgrade is refused", async () => {
    const { server } = await serve();
    server.onConnect({ times: 1 }, { fault: "refuse", status: 503 });
    expect(await open(new Client(`${server.urls.agent!.rtm}?organization_id=o`))).toBe("503");
    expect(await open(new Client(`${server.urls.agent!.rtm}?organization_id=o`))).toBe("open");
  });

  test("a socket is destroyed", async () => {
    const { server } = await serve();
    server.onConnect({ fault: "cut" });
    expect(await open(new Client(`${server.urls.agent!.rtm}?organization_id=o`))).toBe("error");
  });

  test("an upgrade comes late, or never", async () => {
    const { server, clock } = await serve();
    server.onConnect({ times: 1 }, { fault: "hang" });
    const hung = new Client(`${server.urls.agent!.rtm}?organization_id=o`);
    await expect.poll(() => server.log.filter({ kind: "fault", note: "hang" }).length).toBe(1);
    server.onConnect({ times: 1 }, { fault: "delay", ms: 1000 });
    const late = new Client(`${server.urls.agent!.rtm}?organization_id=o`);
    await expect.poll(() => clock.pending).toBe(1);
    expect([hung.socket.readyState, late.socket.readyState]).toEqual([0, 0]);
    clock.advance(1000);
    expect(await open(late)).toBe("open");
    expect(hung.socket.readyState).toBe(0);
    await server.close();
    await hung.closed;
  });

  test("a connection opens and ends at once", async () => {
    const { server } = await serve();
    server.onConnect({ times: 1 }, { fault: "close", code: 1013 });
    expect(await new Client(`${server.urls.agent!.rtm}?organization_id=o`).closed).toBe(1013);
    server.onConnect({ times: 1 }, { fault: "disconnect", reason: "too_many_unauthorized_connections" });
    const client = new Client(`${server.urls.agent!.rtm}?organization_id=o`);
    await client.closed;
    expect(client.frames).toMatchObject([{ payload: { reason: "too_many_unauthorized_connections" } }]);
  });
});
