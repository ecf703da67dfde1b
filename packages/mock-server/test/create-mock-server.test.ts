import { describe, expect, test, vi } from "vitest";

import { createMockServer, FakeClock, knownVersions, MockServerError, type MockServerOptions } from "../src/index.js";
import { Client, QUERY } from "./client.js";
import { serve, serveOne } from "./serve.js";

describe("what cannot be served is refused", () => {
  test.each<[object, string]>([
    [{ version: "3.6" }, "Say which API to serve: agent or customer."],
    [{ api: "agent" }, "Say which version of the agent API to play; there is 3.1, 3.2,"],
    [{ api: "configuration", version: "3.6" }, 'There is no API "configuration"; there is agent and customer.'],
    [
      { api: "agent", version: "0.3" },
      'There is no version "0.3" of the agent API; there is 3.1, 3.2, 3.3, 3.4, 3.5, 3.6, 3.7.',
    ],
    [{ api: "customer", version: "../3.6" }, 'There is no version "../3.6" of the customer API; there is 0.3, 3.1,'],
    [{ apis: ["agent", "customer"], version: "0.3" }, 'There is no version "0.3" of the agent API'],
  ])("%j", async (options, message) => {
    const started = createMockServer(options as MockServerOptions);
    await expect(started).rejects.toThrow(MockServerError);
    await expect(started).rejects.toThrow(message);
  });

  test("a port that is taken", async () => {
    const { server } = await serve();
    await expect(serve({ port: server.port })).rejects.toThrow(`The port ${server.port} of 127.0.0.1 is taken.`);
  });

  test("socket.io without its package, when it was asked for", async () => {
    vi.doMock("socket.io", () => {
      throw new Error("not found");
    });
    await expect(serve({ api: "customer", version: "0.3", socketio: true })).rejects.toThrow(
      "npm install --save-dev socket.io@2",
    );
    const { server } = await serve({ api: "customer", version: "0.3" });
    expect(server.urls.customer!.socketio).toBe(undefined);
    vi.doUnmock("socket.io");
  });
});

test("the addresses say what is served", async () => {
  const { server } = await serve({ apis: ["customer", "agent"] });
  const authority = `127.0.0.1:${server.port}`;
  expect(server.origin).toBe(`http://${authority}`);
  expect(server.urls).toEqual({
    agent: {
      rtm: `ws://${authority}/v3.6/agent/rtm/ws`,
      web: `http://${authority}/v3.6/agent/action`,
      query: ["organization_id"],
    },
    customer: {
      rtm: `ws://${authority}/v3.6/customer/rtm/ws`,
      web: `http://${authority}/v3.6/customer/action`,
      query: ["organization_id"],
    },
  });
  const { server: old } = await serve({ api: "customer", version: "0.3" });
  expect(old.urls.customer).toMatchObject({
    rtm: `ws://127.0.0.1:${old.port}/customer/v0.3/rtm/ws`,
    query: ["license_id"],
  });
});

test("the known versions, oldest first", () => {
  expect(knownVersions("customer")).toEqual(["0.3", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7"]);
});

describe("closing", () => {
  test("ends connections, takes back timers, and lets go of the port", async () => {
    const { server, clock, client } = await serveOne("agent", {
      webhooks: [{ url: "http://127.0.0.1:1/", secretKey: "s" }],
    });
    server.on("list_chats", { fault: "delay", ms: 1000 });
    client.send({ action: "list_chats", payload: {} });
    await client.ask("start_chat", {});
    const waiting = server.log.waitFor({ action: "never" });
    await server.close();
    await client.closed;
    await expect(waiting).rejects.toThrow("The server was closed");
    expect([clock.pending, server.connections]).toEqual([0, []]);
    await expect(Client.connect(server, "agent")).rejects.toThrow("ECONNREFUSED");
    await server.close();
  });

  test("comes by itself with `await using`", async () => {
    let url: string;
    {
      await using server = await createMockServer({ api: "agent", version: "3.6", clock: new FakeClock() });
      url = `${server.urls.agent!.rtm}?${QUERY}`;
    }
    expect(await new Client(url).closed).toBe(1006);
  });
});
