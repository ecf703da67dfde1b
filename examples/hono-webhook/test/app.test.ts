import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";

import { createMockServer } from "@chatwire/mock-server";
import { serve } from "@hono/node-server";
import { expect, test } from "vitest";

import { createApp } from "../src/app.ts";

const SECRET = "a secret of our own";

const body = {
  webhook_id: "k3v8w0q5zt1n7c2hxm9d4rbyf",
  secret_key: SECRET,
  action: "incoming_event",
  organization_id: "7c1e5f0a-3b64-4d2f-9a58-0e6b1f2c9d37",
  payload: {
    chat_id: "QYBTDK7C3R",
    thread_id: "QYBTDKBLB1",
    event: {
      id: "QYBTDKBLB1_3",
      type: "message",
      created_at: "2026-03-14T09:26:53.589793Z",
      author_id: "anna@example.com",
      text: "Is the blue one back in stock?",
    },
  },
};

/** The app on a port of its own, and what it told. */
async function listen() {
  const lines: string[] = [];
  const server = serve({ fetch: createApp(SECRET, (line) => lines.push(line)).fetch, port: 0, hostname: "127.0.0.1" });
  if (!server.listening) await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lines,
    async [Symbol.asyncDispose]() {
      await new Promise((done) => void server.close(done));
    },
  };
}

async function post(url: string, text: string): Promise<{ status: number; said: string }> {
  const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: text });
  return { status: response.status, said: await response.text() };
}

test("a valid body is taken", async () => {
  await using app = await listen();
  const { status, said } = await post(`${app.url}/incoming_event`, JSON.stringify(body));
  expect({ status, said: JSON.parse(said) as unknown }).toEqual({ status: 200, said: { taken: "QYBTDKBLB1_3" } });
  expect(app.lines).toEqual(["message in chat QYBTDK7C3R"]);
});

test("an invalid body is refused with its issues, and without its secret", async () => {
  await using app = await listen();
  const { text: _, ...event } = body.payload.event;
  const wrong = { ...body, payload: { ...body.payload, chat_id: 7, event } };
  const { status, said } = await post(`${app.url}/incoming_event`, JSON.stringify(wrong));
  expect({ status, said: JSON.parse(said) as unknown }).toEqual({
    status: 400,
    said: {
      issues: [
        { path: ["payload", "chat_id"], message: "/payload/chat_id must be a string, not 7." },
        { path: ["payload", "event", "text"], message: "/payload/event/text is missing." },
      ],
    },
  });
  expect(said).not.toContain(SECRET);
  expect(app.lines).toEqual([]);
});

test("the request in the README gets the answer that stands there", async () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, sent, answer] = /-d '(.*?)'.*?```json\n(.*?)```/s.exec(readme)!;
  await using app = await listen();
  const { status, said } = await post(`${app.url}/incoming_event`, sent!);
  expect({ status, said: JSON.parse(said) as unknown }).toEqual({ status: 400, said: JSON.parse(answer!) as unknown });
});

test.each([
  ["another webhook", "/chat_deactivated", JSON.stringify(body), 400],
  ["another secret", "/incoming_event", JSON.stringify({ ...body, secret_key: "a guess" }), 403],
  ["what is no JSON", "/incoming_event", "{", 400],
  ["names that every object inherits", "/incoming_event", '{"__proto__":{},"constructor":1}', 400],
])("%s is refused", async (_, path, text, status) => {
  await using app = await listen();
  expect((await post(app.url + path, text)).status).toBe(status);
  expect(app.lines).toEqual([]);
});

test("the webhooks that the mock server sends are taken", async () => {
  await using app = await listen();
  await using server = await createMockServer({ apis: ["agent"], version: "3.6" });
  for (const action of ["incoming_event", "chat_deactivated"])
    server.addWebhook({ url: `${app.url}/${action}`, secretKey: SECRET, actions: [action] });
  const call = async (action: string): Promise<unknown> => {
    server.callWebhook(action);
    return (await server.log.waitFor({ transport: "webhook", kind: "in", action })).status;
  };
  expect(await call("incoming_event")).toBe(200);
  expect(await call("chat_deactivated")).toBe(200);
  expect(app.lines).toEqual([expect.stringMatching(/ in chat /), expect.stringMatching(/^chat \S+ was closed$/)]);
});
