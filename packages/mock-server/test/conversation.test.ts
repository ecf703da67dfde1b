import { describe, expect, test } from "vitest";

import { serveBoth } from "./serve.js";
import { validatorsOf, versions } from "./versions.js";

const both = versions.filter(({ api }) => api === "agent").map(({ version }) => version);

/** What the first and the newer versions call things. */
const names = (version: string) => ({
  incomingChat: version === "3.1" ? "incoming_chat_thread" : "incoming_chat",
  deactivate: version === "3.1" ? "close_thread" : "deactivate_chat",
  deactivated: version === "3.1" ? "thread_closed" : "chat_deactivated",
  id: version === "3.1" || version === "3.2" ? "chat_id" : "id",
  recipients: Number(version.split(".")[1]) < 4 ? { recipients: "all" } : {},
});

describe.each(both)("an agent and a customer of %s", (version) => {
  const { incomingChat, deactivate, deactivated, id, recipients } = names(version);
  const message = (text: string) => ({ type: "message", text, ...recipients });

  test("talk to each other", async () => {
    const { server, agent, customer } = await serveBoth(version);
    const { chat_id } = await customer.ask("start_chat", { chat: { thread: { events: [message("Hello?")] } } });

    const { payload } = await agent.nextPush(incomingChat);
    expect(payload.chat.id).toBe(chat_id);
    expect(payload.chat.thread.events[0].text).toBe("Hello?");
    expect(payload.chat.users.map((user: { type: string }) => user.type)).toEqual(["customer", "agent"]);

    const { event_id } = await agent.ask("send_event", { chat_id, event: message("How can I help you?") });
    const heard = await customer.nextPush("incoming_event");
    expect(heard.payload).toMatchObject({ chat_id, event: { id: event_id, text: "How can I help you?" } });

    const echo = await agent.nextPush("incoming_event");
    expect([echo.request_id, heard.request_id]).toEqual([
      agent.frames.find(({ action }) => action === "send_event")!.request_id,
      undefined,
    ]);

    await customer.ask(deactivate, { [id]: chat_id });
    await agent.nextPush(deactivated);
    await checkAll(server.log.filter({ kind: "out", transport: "rtm" }));
  });

  /** Every frame that passed is one of the version. */
  async function checkAll(entries: readonly { api?: string; frame?: unknown }[]): Promise<void> {
    const validators = {
      agent: await validatorsOf({ api: "agent", version }),
      customer: await validatorsOf({ api: "customer", version }),
    };
    const wrong = entries.flatMap(({ api, frame }) => {
      const { type, action, payload } = frame as { type: string; action: string; payload?: unknown };
      const { pushValidators, responseValidators } = validators[api as "agent" | "customer"];
      const issues = (type === "push" ? pushValidators : responseValidators)[action]!.issues(payload);
      return issues.map((issue) => `${api} ${action}: ${issue.message}`);
    });
    expect(wrong).toEqual([]);
    expect(entries.length).toBeGreaterThan(8);
  }
});

test("what is for agents only does not reach the customer", async () => {
  const { agent, customer } = await serveBoth();
  const { chat_id } = await customer.ask("start_chat", {});
  await agent.nextPush("incoming_chat");
  await agent.ask("send_event", { chat_id, event: { type: "message", text: "A difficult one", visibility: "agents" } });
  await agent.ask("send_event", { chat_id, event: { type: "message", text: "Good morning" } });
  await customer.settle();
  expect(customer.pushes("incoming_event").map(({ payload }) => payload.event.text)).toEqual(["Good morning"]);
  const { thread } = await customer.ask("get_chat", { chat_id });
  expect(thread.events.map(({ text }: { text: string }) => text)).toEqual(["Good morning"]);
  const { last_event_per_type } = (await agent.ask("list_chats", {})).chats_summary[0];
  expect(last_event_per_type.message.event.text).toBe("Good morning");
});

test("indicators and sneak peeks are for the others", async () => {
  const { agent, customer } = await serveBoth();
  const { chat_id, thread_id } = await customer.ask("start_chat", {});
  await customer.ask("send_sneak_peek", { chat_id, sneak_peek_text: "I wonder wheth" });
  expect((await agent.nextPush("incoming_sneak_peek")).payload).toMatchObject({
    chat_id,
    thread_id,
    sneak_peek: { text: "I wonder wheth" },
  });
  await agent.ask("send_typing_indicator", { chat_id, is_typing: true });
  expect((await customer.nextPush("incoming_typing_indicator")).payload.typing_indicator.is_typing).toBe(true);
  await agent.ask("send_event_preview", { chat_id, event: { type: "message", text: "Let me" } });
  expect((await customer.nextPush("incoming_event_preview")).payload.event.text).toBe("Let me");
  await agent.settle();
  expect(agent.pushes().map(({ action }) => action)).not.toContain("incoming_typing_indicator");
});

test("a test can speak for a user without a connection", async () => {
  const { server, customer } = await serveBoth();
  const { chat_id } = await customer.ask("start_chat", {});
  const [agent] = server.world.agents.values();
  await server.act(agent!, "send_event", { chat_id, event: { type: "message", text: "From a test" } });
  expect((await customer.nextPush("incoming_event")).payload.event).toMatchObject({
    text: "From a test",
    author_id: agent!.id,
  });
  await expect(server.act(agent!, "get_chat", { chat_id: "nowhere" })).rejects.toThrow(
    "get_chat: not_found: Chat not found: nowhere",
  );
});
