import { describe, expect, test } from "vitest";

import { Client, post } from "./client.js";
import { serve, serveOne } from "./serve.js";

describe("requests in flight", () => {
  test("an eleventh is refused, and taken again when one has settled", async () => {
    const { server, client } = await serveOne();
    const settle: (() => void)[] = [];
    server.on("list_chats", { times: 10 }, () => new Promise<void>((resolve) => settle.push(resolve)));
    const pending = Array.from({ length: 10 }, () => client.request("list_chats", {}));
    await expect.poll(() => settle.length).toBe(10);
    expect((await client.request("get_chat", { chat_id: "X" })).payload.error.type).toBe(
      "pending_requests_limit_reached",
    );
    settle.shift()!();
    await Promise.race(pending);
    expect((await client.request("get_chat", { chat_id: "X" })).payload.error.type).toBe("not_found");
    for (const each of settle) each();
    expect((await Promise.all(pending)).map(({ success }) => success)).toEqual(Array.from({ length: 10 }, () => true));
  });

  test("the limit can be another one", async () => {
    const { server, client } = await serveOne("agent", { pendingLimit: 1 });
    server.on("list_chats", () => new Promise(() => {}));
    client.send({ action: "list_chats", payload: {} });
    expect((await client.request("list_threads", { chat_id: "X" })).payload.error.type).toBe(
      "pending_requests_limit_reached",
    );
  });

  test("the server's patience ends after 15 s", async () => {
    const { server, client, clock } = await serveOne("agent", { windows: { inactivity: false } });
    server.on("list_chats", () => new Promise(() => {}));
    const response = client.request("list_chats", {});
    await server.log.waitFor({ kind: "in", action: "list_chats" });
    clock.advance(14_999);
    await client.settle();
    clock.advance(1);
    expect((await response).payload.error.type).toBe("request_timeout");
  });
});

describe("the rate limit", () => {
  test("refuses what is too much, until time has passed", async () => {
    const { server, client, clock } = await serveOne();
    server.limitRate({ requests: 2, per: 1000, actions: ["list_chats"] });
    const ask = async () => (await client.request("list_chats", {})).payload.error?.type as string | undefined;
    expect([await ask(), await ask(), await ask()]).toEqual([undefined, undefined, "too_many_requests"]);
    expect((await post(server, "agent", "list_chats")).status).toBe(429);
    expect((await client.request("get_chat", { chat_id: "X" })).payload.error.type).toBe("not_found");
    clock.advance(1000);
    expect(await ask()).toBe(undefined);
    server.limitRate(undefined);
    expect([await ask(), await ask(), await ask()]).toEqual([undefined, undefined, undefined]);
  });

  test("can be there from the start", async () => {
    const { client } = await serveOne("agent", { rateLimit: { requests: 1, per: 1000 } });
    await client.ask("list_chats", {});
    expect((await client.request("list_chats", {})).payload.error.type).toBe("too_many_requests");
  });
});

describe("another region", () => {
  test("a token of it is sent there, by the error of the login and the reason of the close", async () => {
    const { server } = await serve({ region: "dal" });
    const client = await Client.connect(server, "agent");
    const response = await client.request("login", { token: "Bearer fra:abc" });
    expect(response.payload.error).toEqual({
      type: "misdirected_request",
      message: "Wrong region",
      data: { region: "fra" },
    });
    await client.closed;
    expect(client.frames.at(-1)).toMatchObject({
      payload: { reason: "misdirected_connection", data: { region: "fra" } },
    });
    await Client.logIn(server, "agent", "dal:abc");
    await Client.logIn(server, "agent", "without a region");
    const web = await post(server, "agent", "list_chats", {}, { authorization: "Bearer fra:abc" });
    expect([web.status, web.body.error.data]).toEqual([400, { region: "fra" }]);
  });

  test("the organization can move there for a while", async () => {
    const { server, client } = await serveOne("customer");
    server.misdirect("fra", 1);
    expect((await client.request("list_chats", {})).payload.error).toMatchObject({
      type: "misdirected_request",
      data: { region: "fra" },
    });
    await client.ask("list_chats", {});
  });

  test("0.3 has a type of its own for it", async () => {
    const { server, client } = await serveOne("customer", { version: "0.3" });
    server.misdirect("dal");
    expect((await client.request("get_chats_summary", {})).payload.error).toEqual({
      type: "incorrect_region",
      message: "License is in another region",
      data: { region: "dal" },
    });
  });
});
