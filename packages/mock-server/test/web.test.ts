import { describe, expect, test } from "vitest";

import type { MockServer } from "../src/index.js";
import { post, QUERY } from "./client.js";
import { serve, serveBoth } from "./serve.js";

const HEADERS = { authorization: "Bearer t" };

function upload(server: MockServer, file: File, api: "agent" | "customer" = "agent"): Promise<Response> {
  const body = new FormData();
  body.set("file", file);
  return fetch(`${server.urls[api]!.web}/upload_file?${QUERY}`, { method: "POST", headers: HEADERS, body });
}

describe("a request", () => {
  test.each([
    {
      name: "without a token",
      path: "/v3.6/agent/action/list_chats",
      init: { method: "POST" },
      want: [401, "authentication"],
    },
    {
      name: "of a customer without the query",
      path: "/v3.6/customer/action/list_chats",
      init: { method: "POST", headers: HEADERS },
      want: [400, "validation"],
    },
    {
      name: "by GET where POST is meant",
      path: "/v3.6/agent/action/list_chats",
      init: { headers: HEADERS },
      want: [400, "validation"],
    },
    {
      name: "by POST where GET is meant",
      path: `/v3.6/customer/action/get_localization?${QUERY}`,
      init: { method: "POST", headers: HEADERS },
      want: [400, "validation"],
    },
    {
      name: "whose body is no JSON",
      path: "/v3.6/agent/action/list_chats",
      init: { method: "POST", headers: HEADERS, body: "{" },
      want: [400, "validation"],
    },
    {
      name: "whose body is no object",
      path: "/v3.6/agent/action/list_chats",
      init: { method: "POST", headers: HEADERS, body: "[]" },
      want: [400, "validation"],
    },
    {
      name: "of RTM alone",
      path: "/v3.6/agent/action/login",
      init: { method: "POST", headers: HEADERS, body: '{"token":"t"}' },
      want: [400, "validation"],
    },
    {
      name: "of an unknown action",
      path: "/v3.6/agent/action/make_tea",
      init: { method: "POST", headers: HEADERS },
      want: [400, "validation"],
    },
    {
      name: "of another version",
      path: "/v3.5/agent/action/list_chats",
      init: { method: "POST", headers: HEADERS },
      want: [400, "unsupported_version"],
    },
    { name: "to nowhere", path: "/nowhere", init: {}, want: [404, "not_found"] },
  ])("$name is refused", async ({ path, init, want }) => {
    const { server } = await serve({ apis: ["agent", "customer"] });
    const response = await fetch(server.origin + path, init);
    const body = (await response.json()) as { error: { type: string } };
    expect([response.status, body.error.type]).toEqual(want);
  });

  test("changes the world, and those who are connected hear of it", async () => {
    const { server, customer } = await serveBoth();
    const { chat_id } = await customer.ask("start_chat", {});
    const { status, body } = await post(server, "agent", "send_event", {
      chat_id,
      event: { type: "message", text: "By post" },
    });
    expect([status, typeof body.event_id]).toEqual([200, "string"]);
    expect((await customer.nextPush("incoming_event")).payload.event.id).toBe(body.event_id);
    expect((await post(server, "agent", "deactivate_chat", { id: chat_id })).body).toEqual({});
  });

  test("of 0.3 is wrapped in a payload", async () => {
    const { server } = await serve({ api: "customer", version: "0.3" });
    const { body } = await post(server, "customer", "start_chat", { payload: { chat: {} } });
    expect(Object.keys(body)).toEqual(["chat"]);
    expect(
      (
        await post(server, "customer", "update_chat_properties", {
          payload: { chat_id: body.chat.id, properties: { a: { b: 1 } } },
        })
      ).status,
    ).toBe(200);
    expect(server.world.chats.get(body.chat.id)!.properties).toEqual({ a: { b: 1 } });
  });

  test("by GET has typed values, and needs no token", async () => {
    const { server } = await serve({ api: "customer" });
    const url = `${server.urls.customer!.web}/list_group_properties?${QUERY}`;
    expect((await fetch(`${url}&id=7`)).status).toBe(200);
    const wrong = (await (await fetch(`${url}&id=seven`)).json()) as { error: { message: string } };
    expect(wrong.error.message).toContain("/id must be an integer");
  });

  test("of a page of another origin is allowed", async () => {
    const { server } = await serve();
    const preflight = await fetch(`${server.urls.agent!.web}/list_chats`, { method: "OPTIONS" });
    expect([preflight.status, preflight.headers.get("access-control-allow-origin")]).toEqual([204, "*"]);
    expect((await post(server, "agent", "list_chats")).headers.get("access-control-allow-origin")).toBe("*");
  });
});

describe("an upload", () => {
  test("gives an address, under which a file event knows the file", async () => {
    const { server, customer } = await serveBoth();
    const response = await upload(server, new File(["12345"], "hinge.png", { type: "image/png" }), "customer");
    const { url } = (await response.json()) as { url: string };
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/files\/\w+\/hinge\.png$/);
    const { chat_id } = await customer.ask("start_chat", {});
    await customer.ask("send_event", { chat_id, event: { type: "file", url } });
    expect((await customer.nextPush("incoming_event")).payload.event).toMatchObject({
      type: "file",
      url,
      name: "hinge.png",
      content_type: "image/png",
      size: 5,
    });
  });

  test.each([
    { name: "of 10 MB", size: 10 * 2 ** 20, status: 200 },
    { name: "of more", size: 10 * 2 ** 20 + 1, status: 413 },
  ])("$name has the status $status", async ({ size, status }) => {
    const { server } = await serve();
    const response = await upload(server, new File([new Uint8Array(size)], "large.bin"));
    const body = (await response.json()) as { error?: { type: string } };
    expect([response.status, body.error?.type]).toEqual([status, status === 200 ? undefined : "entity_too_large"]);
  });

  test("of a program is refused", async () => {
    const { server } = await serve();
    expect((await upload(server, new File(["MZ"], "setup.exe"))).status).toBe(400);
  });

  test("without a file, or in another format, is refused", async () => {
    const { server } = await serve();
    const url = `${server.urls.agent!.web}/upload_file`;
    const empty = await fetch(url, { method: "POST", headers: HEADERS, body: new FormData() });
    const json = await fetch(url, {
      method: "POST",
      headers: { ...HEADERS, "content-type": "application/json" },
      body: "{}",
    });
    expect([empty.status, json.status]).toEqual([400, 400]);
  });
});

test("the headers of the lifecycle stand on answers and on upgrades", async () => {
  const { server } = await serve({ lifecycle: { legacy: "2026-12-01", deprecation: "2027-06-01" } });
  const { headers } = await post(server, "agent", "list_chats");
  expect([headers.get("legacy"), headers.get("deprecation")]).toEqual(["2026-12-01", "2027-06-01"]);
  const { Client } = await import("./client.js");
  const client = new Client(`${server.urls.agent!.rtm}?${QUERY}`);
  const upgrade = await new Promise<{ headers: Record<string, string> }>((resolve) =>
    client.socket.on("upgrade", resolve as never),
  );
  expect([upgrade.headers["legacy"], upgrade.headers["deprecation"]]).toEqual(["2026-12-01", "2027-06-01"]);
});
