import { CustomerClient } from "@chatwire/customer-client/v3.6";
import { createMockServer, type MockServer } from "@chatwire/mock-server";
import { afterEach, beforeEach, expect, test } from "vitest";

import { AgentClient, AgentWebClient } from "@chatwire/agent-client/v3.6";

let server: MockServer;
let options: { organizationId: string; token: () => string; baseUrl: string };

beforeEach(async () => {
  server = await createMockServer({ apis: ["agent", "customer"], version: "3.6" });
  const baseUrl = new URL(server.urls.agent!.web).origin;
  options = { organizationId: "08ff49b6-f772-4632-a716-c43069c43a8c", token: () => "any", baseUrl };
});
afterEach(() => server.close());

test("an agent and a customer talk to each other, over RTM and over HTTPS", async () => {
  const agent = new AgentClient(options);
  const customer = new CustomerClient(options);
  await Promise.all([agent.connect(), customer.connect()]);
  const heard = agent.waitFor("incoming_event");
  const { chat_id } = await customer.startChat({ active: true });
  await customer.sendEvent({ chat_id, event: { type: "message", text: "Hello?" } });
  expect(await heard).toMatchObject({ chat_id, event: { type: "message", text: "Hello?" } });
  const listed = [];
  for await (const chat of agent.paginate("list_chats", { filters: { active: true } })) listed.push(chat.id);
  expect(listed).toEqual([chat_id]);
  expect(await new AgentWebClient(options).getChat({ chat_id })).toMatchObject({ id: chat_id });
  await Promise.all([agent.close(), customer.close()]);
});

test("a lost connection comes back and says so; a request made meanwhile is answered", async () => {
  const agent = new AgentClient(options);
  const events: string[] = [];
  for (const name of ["connecting", "connected", "disconnected", "resumed", "closed"] as const)
    agent.on(name, () => events.push(name));
  await agent.connect();
  const lost = new Promise<void>((resolve) => void agent.once("disconnected", () => resolve()));
  server.disconnect("connection_timeout");
  await lost;
  expect(await agent.listChats()).toMatchObject({ chats_summary: expect.any(Array) });
  await agent.close();
  expect(events).toEqual(["connecting", "connected", "disconnected", "connecting", "resumed", "closed"]);
});

test("an error of the server has its type, and a refused connection is not tried again", async () => {
  const agent = new AgentClient(options);
  await agent.connect();
  await expect(agent.getChat({ chat_id: "NO0SUCH0CHAT" })).rejects.toMatchObject({
    name: "ApiError",
    type: "not_found",
    action: "get_chat",
    retryable: false,
  });
  const closed = new Promise((resolve) => void agent.once("closed", resolve));
  server.disconnect("license_expired");
  expect(await closed).toMatchObject({ reason: "license_expired" });
  await expect(agent.listChats()).rejects.toMatchObject({ name: "ClosedError" });
});
