import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import type { Validator } from "@chatwire/validators";
import { describe, expect, onTestFinished, test } from "vitest";

import { readFacts } from "../src/protocol/protocol.js";
import { knownVersions } from "../src/index.js";
import { serveBoth, serveOne } from "./serve.js";

interface Body {
  action: string;
  secret_key: string;
  payload: unknown;
}

/** A receiver that answers as it is told to, the last answer for ever. */
async function receiver(...answers: (number | "never")[]): Promise<{ url: string; bodies: Body[] }> {
  const bodies: Body[] = [];
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => (text += String(chunk)));
    request.on("end", () => {
      bodies.push(JSON.parse(text) as Body);
      const answer = answers.length > 1 ? answers.shift()! : (answers[0] ?? 200);
      if (answer !== "never") response.writeHead(answer).end();
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, bodies };
}

const validatorsOf = async (version: string): Promise<Record<string, Validator<unknown>>> =>
  (
    (await import(`@chatwire/validators/webhooks/v${version}`)) as {
      webhookValidators: Record<string, Validator<unknown>>;
    }
  ).webhookValidators;

describe.each(knownVersions("webhooks"))("webhooks of %s", (version) => {
  test("tell with the whole body what happened", async () => {
    const { url, bodies } = await receiver();
    const { server, customer } = await serveBoth(version, { webhooks: [{ url, secretKey: "a secret", id: "hook-1" }] });
    const number = Number(version.split(".")[1]);
    const { chat_id } = await customer.ask("start_chat", {});
    await customer.ask("send_event", { chat_id, event: { type: "message", text: "Hello" } });
    await customer.ask(number === 1 ? "close_thread" : "deactivate_chat", { [number < 3 ? "chat_id" : "id"]: chat_id });
    const expected =
      number === 1
        ? ["incoming_chat_thread", "incoming_event", "incoming_event", "thread_closed"]
        : ["incoming_chat", "incoming_event", "incoming_event", "chat_deactivated"];
    await server.log.waitFor(
      () => server.log.filter({ transport: "webhook", kind: "in", status: 200 }).length === expected.length,
    );
    expect(bodies.map(({ action }) => action).sort()).toEqual([...expected].sort());
    expect(bodies[0]).toMatchObject({ webhook_id: "hook-1", secret_key: "a secret" });
    const validators = await validatorsOf(version);
    expect(bodies.flatMap((body) => validators[body.action]!.issues(body))).toEqual([]);
  });

  test("can be called by hand, each with a valid body", async () => {
    const { url, bodies } = await receiver();
    const { server } = await serveOne("agent", { version, webhooks: [{ url, secretKey: "s" }] });
    const names = Object.keys(readFacts("webhooks", version).webhooks);
    for (const name of names) server.callWebhook(name);
    await server.log.waitFor(() => server.log.filter({ transport: "webhook", kind: "in" }).length === names.length);
    const validators = await validatorsOf(version);
    expect(bodies.map(({ action }) => action).sort()).toEqual([...names].sort());
    expect(bodies.flatMap((body) => validators[body.action]!.issues(body))).toEqual([]);
  });
});

test("a webhook gets only what it asked for", async () => {
  const { url, bodies } = await receiver();
  const { server, client } = await serveOne("customer");
  server.addWebhook({ url, secretKey: "s", actions: ["incoming_event"] });
  const { chat_id } = await client.ask("start_chat", {});
  await client.ask("send_event", { chat_id, event: { type: "message", text: "Hello" } });
  await server.log.waitFor({ transport: "webhook", kind: "in" });
  expect(bodies.map(({ action }) => action)).toEqual(["incoming_event"]);
});

describe("what is not answered by 200", () => {
  const attempts = (server: { log: { filter(values: object): unknown[] } }): number =>
    server.log.filter({ transport: "webhook", kind: "in" }).length;

  test.each([
    { answers: [204, 500, 302, 200], retries: 3 },
    { answers: [500], retries: 3 },
    { answers: [200], retries: 0 },
  ])("$answers is tried $retries times more, at its times", async ({ answers, retries }) => {
    const { url, bodies } = await receiver(...answers);
    const { server, client, clock } = await serveOne("customer", {
      windows: { inactivity: false },
      webhooks: [{ url, secretKey: "s" }],
    });
    await client.ask("start_chat", {});
    for (const [attempt, wait] of [10_000, 20_000, 30_000, 60_000].entries()) {
      await expect.poll(() => attempts(server)).toBe(Math.min(attempt, retries) + 1);
      clock.advance(wait - 1);
      expect(bodies).toHaveLength(Math.min(attempt, retries) + 1);
      clock.advance(1);
    }
    expect(bodies).toHaveLength(retries + 1);
    expect(bodies.every((body) => JSON.stringify(body) === JSON.stringify(bodies[0]))).toBe(true);
  });

  test("has a schedule of one's own", async () => {
    const { url, bodies } = await receiver(503);
    const { server, client, clock } = await serveOne("customer", {
      webhooks: [{ url, secretKey: "s" }],
      webhookOptions: { retryAfter: [5] },
    });
    await client.ask("start_chat", {});
    await expect.poll(() => attempts(server)).toBe(1);
    clock.advance(5);
    await expect.poll(() => attempts(server)).toBe(2);
    clock.advance(1000);
    expect(bodies).toHaveLength(2);
  });

  test("late is as good as nothing", async () => {
    const { url } = await receiver("never");
    const { server, client, clock } = await serveOne("customer", {
      webhooks: [{ url, secretKey: "s" }],
      webhookOptions: { timeout: 100 },
    });
    await client.ask("start_chat", {});
    await server.log.waitFor({ transport: "webhook", kind: "out" });
    clock.advance(100);
    expect((await server.log.waitFor({ transport: "webhook", kind: "in" })).note).toBe("no answer in time");
  });
});
