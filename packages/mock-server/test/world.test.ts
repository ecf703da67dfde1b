import { describe, expect, test } from "vitest";

import { Client, type Frame } from "./client.js";
import { serve, serveBoth, serveOne } from "./serve.js";

const typeOf = ({ payload }: Frame): string => payload.error.type as string;

/** A chat of the customer with the agent. */
async function chatting(version = "3.6") {
  const all = await serveBoth(version);
  const { chat_id, thread_id } = await all.customer.ask("start_chat", {});
  await all.agent.nextPush("incoming_chat");
  return { ...all, chat_id: chat_id as string, thread_id: thread_id as string };
}

describe("a chat", () => {
  test("that is started is listed, got, and counted", async () => {
    const { client } = await serveOne("customer");
    const event = { type: "message", text: "Hello", custom_id: "mine" };
    const { chat_id, thread_id, event_ids } = await client.ask("start_chat", {
      chat: { properties: { a: { b: 1 } }, thread: { events: [event] } },
      continuous: true,
    });
    expect(event_ids).toEqual([`${thread_id}_1`]);
    const { chats_summary, total_chats } = await client.ask("list_chats", {});
    expect(total_chats).toBe(1);
    expect(chats_summary[0]).toMatchObject({
      id: chat_id,
      active: true,
      last_thread_id: thread_id,
      last_event_per_type: { message: { event } },
    });
    const chat = await client.ask("get_chat", { chat_id });
    expect(chat).toMatchObject({
      id: chat_id,
      properties: { a: { b: 1 } },
      thread: { id: thread_id, active: true, properties: { routing: { continuous: true } } },
    });
  });

  test("is closed and opened again with a new thread", async () => {
    const { agent, customer, chat_id, thread_id } = await chatting();
    await customer.ask("deactivate_chat", { id: chat_id });
    const { payload } = await agent.nextPush("chat_deactivated");
    expect(payload).toMatchObject({ chat_id, thread_id });
    expect(agent.pushes("incoming_event")[0]!.payload.event.system_message_type).toBe("manual_archived_customer");
    expect(typeOf(await customer.request("deactivate_chat", { id: chat_id }))).toBe("chat_inactive");
    expect(typeOf(await customer.request("send_event", { chat_id, event: { type: "message", text: "?" } }))).toBe(
      "chat_inactive",
    );
    const resumed = await customer.ask("resume_chat", { chat: { id: chat_id } });
    expect(resumed.thread_id).not.toBe(thread_id);
    expect(typeOf(await customer.request("resume_chat", { chat: { id: chat_id } }))).toBe("validation");
    const { threads } = await customer.ask("list_threads", { chat_id });
    expect(threads.map(({ id, active }: { id: string; active: boolean }) => [id, active])).toEqual([
      [resumed.thread_id, true],
      [thread_id, false],
    ]);
    expect(
      (await agent.ask("list_archives", {})).chats.map(({ thread }: { thread: { id: string } }) => thread.id),
    ).toEqual([thread_id]);
  });

  test("of somebody else is not there for a customer", async () => {
    const { server, chat_id } = await chatting();
    const token = server.issueToken(server.world.addCustomer());
    const stranger = await Client.logIn(server, "customer", token);
    expect(typeOf(await stranger.request("get_chat", { chat_id }))).toBe("not_found");
    expect((await stranger.ask("list_chats", {})).chats_summary).toEqual([]);
  });

  test("goes to the agent who has the least to do and accepts chats", async () => {
    const { server, customer, agent } = await chatting();
    const second = await Client.logIn(server, "agent", server.issueToken(server.world.addAgent("second@example.com")));
    await customer.ask("start_chat", {});
    expect((await second.nextPush("incoming_chat")).payload.chat.users.map(({ id }: { id: string }) => id)).toContain(
      "second@example.com",
    );
    await second.ask("set_routing_status", { status: "not_accepting_chats" });
    expect((await agent.nextPush("routing_status_set")).payload).toEqual({
      agent_id: "second@example.com",
      status: "not_accepting_chats",
    });
    await agent.ask("set_away_status", { away: true });
    const { chat_id } = await customer.ask("start_chat", {});
    expect((await customer.ask("get_chat", { chat_id })).users).toHaveLength(1);
  });
});

describe("the users of a chat", () => {
  test("one is added and removed", async () => {
    const { server, agent, customer, chat_id } = await chatting();
    const other = await Client.logIn(server, "agent", server.issueToken(server.world.addAgent("other@example.com")));
    await agent.ask("add_user_to_chat", {
      chat_id,
      user_id: "other@example.com",
      user_type: "agent",
      visibility: "agents",
    });
    expect((await customer.nextPush("user_added_to_chat")).payload).toMatchObject({
      chat_id,
      user: { id: "other@example.com" },
      reason: "manual",
    });
    expect((await other.nextPush("incoming_chat")).payload.chat.id).toBe(chat_id);
    expect(
      typeOf(
        await agent.request("add_user_to_chat", {
          chat_id,
          user_id: "other@example.com",
          user_type: "agent",
          visibility: "all",
        }),
      ),
    ).toBe("validation");
    await agent.ask("remove_user_from_chat", { chat_id, user_id: "other@example.com", user_type: "agent" });
    expect((await other.nextPush("user_removed_from_chat")).payload).toMatchObject({
      chat_id,
      user_id: "other@example.com",
    });
  });

  test("a chat is handed over", async () => {
    const { server, agent, customer, chat_id } = await chatting();
    const other = await Client.logIn(server, "agent", server.issueToken(server.world.addAgent("other@example.com")));
    const before = [...server.world.agents.keys()][0]!;
    await agent.ask("transfer_chat", { id: chat_id, target: { type: "agent", ids: ["other@example.com"] } });
    expect((await customer.nextPush("chat_transferred")).payload).toMatchObject({
      chat_id,
      requester_id: before,
      transferred_to: { agent_ids: ["other@example.com"] },
    });
    expect((await other.nextPush("incoming_chat")).payload.transferred_from).toEqual({
      group_ids: [0],
      agent_ids: [before],
    });
    expect((await agent.nextPush("chat_transferred")).request_id).toBeDefined();
    expect(typeOf(await agent.request("transfer_chat", { id: chat_id }))).toBe("authorization");
    await agent.ask("transfer_chat", {
      id: chat_id,
      target: { type: "group", ids: [7] },
      ignore_requester_presence: true,
    });
    expect((await agent.ask("get_chat", { chat_id })).access).toEqual({ group_ids: [7] });
  });

  test("who follows a chat hears of it, and who unfollows it does not", async () => {
    const { server, customer, chat_id } = await chatting();
    const other = await Client.logIn(server, "agent", server.issueToken(server.world.addAgent("other@example.com")));
    const say = (text: string) => customer.ask("send_event", { chat_id, event: { type: "message", text } });
    await say("one");
    await other.ask("follow_chat", { id: chat_id });
    expect((await other.nextPush("incoming_chat")).payload.chat).toMatchObject({ id: chat_id, is_followed: true });
    await say("two");
    expect(await other.ask("unfollow_chat", { id: chat_id })).toEqual({ chat_id });
    await say("three");
    await other.settle();
    expect(other.pushes().map(({ action }) => action)).toEqual(["incoming_chat", "incoming_event", "chat_unfollowed"]);
  });
});

describe("properties", () => {
  test.each([
    { of: "chat", version: "3.6", key: "id", stored: { a: { b: 1, c: "two" } } },
    { of: "thread", version: "3.6", key: "chat_id", stored: { routing: { continuous: false }, a: { b: 1, c: "two" } } },
    { of: "event", version: "3.6", key: "chat_id", stored: { a: { b: 1, c: "two" } } },
  ])("of $of in $version are set and deleted", async ({ of, key, stored }) => {
    const { agent, customer, chat_id, thread_id } = await chatting();
    const { event_id } = await customer.ask("send_event", { chat_id, event: { type: "message", text: "x" } });
    const place = { [key]: chat_id, ...(of === "chat" ? {} : { thread_id }), ...(of === "event" ? { event_id } : {}) };
    const read = async () => {
      const chat = await agent.ask("get_chat", { chat_id });
      return (of === "chat" ? chat : of === "thread" ? chat.thread : chat.thread.events[0]).properties as object;
    };
    await customer.ask(`update_${of}_properties`, { ...place, properties: { a: { b: 1 } } });
    await customer.ask(`update_${of}_properties`, { ...place, properties: { a: { c: "two" } } });
    expect(await read()).toEqual(stored);
    expect((await agent.nextPush(`${of}_properties_updated`)).payload.properties).toEqual({ a: { b: 1 } });
    await customer.ask(`delete_${of}_properties`, { ...place, properties: { a: ["b", "c"], routing: ["continuous"] } });
    expect((await read()) ?? {}).toEqual({});
    expect((await agent.nextPush(`${of}_properties_deleted`)).payload.properties).toEqual({
      a: ["b", "c"],
      routing: ["continuous"],
    });
  });

  test("are wrapped in 3.1", async () => {
    const { agent, customer, chat_id } = await (async () => {
      const all = await serveBoth("3.1");
      return { ...all, ...((await all.customer.ask("start_chat", {})) as { chat_id: string }) };
    })();
    await customer.ask("update_chat_properties", { chat_id, properties: { a: { b: { value: 1 } } } });
    expect((await agent.nextPush("chat_properties_updated")).payload.properties).toEqual({ a: { b: { value: 1 } } });
    expect((await agent.ask("get_chat_threads", { chat_id })).chat.properties).toEqual({ a: { b: { value: 1 } } });
  });
});

test("a thread is tagged and untagged, and customers do not hear of it", async () => {
  const { agent, customer, chat_id, thread_id } = await chatting();
  await agent.ask("tag_thread", { chat_id, thread_id, tag: "sale" });
  expect((await agent.nextPush("thread_tagged")).payload).toEqual({ chat_id, thread_id, tag: "sale" });
  expect((await agent.ask("get_chat", { chat_id })).thread.tags).toEqual(["sale"]);
  await agent.ask("untag_thread", { chat_id, thread_id, tag: "sale" });
  expect((await agent.ask("get_chat", { chat_id })).thread.tags).toEqual([]);
  await customer.settle();
  expect(customer.pushes("thread_tagged")).toEqual([]);
});

test("what was seen is known to the others", async () => {
  const { agent, customer, chat_id } = await chatting();
  const seen_up_to = "2026-05-11T10:00:01.000000Z";
  await agent.ask("mark_events_as_seen", { chat_id, seen_up_to });
  expect((await customer.nextPush("events_marked_as_seen")).payload).toMatchObject({ chat_id, seen_up_to });
  const { users } = await customer.ask("get_chat", { chat_id });
  expect(users.find(({ type }: { type: string }) => type === "agent").events_seen_up_to).toBe(seen_up_to);
});

test("a customer deletes an own event only", async () => {
  const { server, customer, chat_id, thread_id } = await chatting();
  const [agent] = server.world.agents.keys();
  const { event_id } = await customer.ask("send_event", { chat_id, event: { type: "message", text: "oops" } });
  const foreign = (await server.act(agent!, "send_event", { chat_id, event: { type: "message", text: "mine" } })) as {
    event_id: string;
  };
  expect(typeOf(await customer.request("delete_event", { chat_id, thread_id, event_id: foreign.event_id }))).toBe(
    "authorization",
  );
  await customer.ask("delete_event", { chat_id, thread_id, event_id });
  expect((await customer.ask("get_chat", { chat_id })).thread.events.map(({ text }: { text: string }) => text)).toEqual(
    ["mine"],
  );
});

describe("a customer", () => {
  test("changes the own data, and agents hear of it", async () => {
    const { agent, customer } = await serveBoth();
    await customer.ask("update_customer", {
      name: "Mara",
      email: "mara@example.com",
      session_fields: [{ plan: "team" }],
    });
    const { payload } = await agent.nextPush("customer_updated");
    expect(payload).toMatchObject({ name: "Mara", email: "mara@example.com", session_fields: [{ plan: "team" }] });
    await customer.ask("set_customer_session_fields", { session_fields: [{ seats: "12" }] });
    expect(await agent.ask("get_customer", { id: payload.id })).toMatchObject({
      name: "Mara",
      session_fields: [{ seats: "12" }],
    });
  });

  test("has fields in a map in 3.1, and is sent as a whole up to 3.2", async () => {
    const { agent, customer } = await serveBoth("3.1");
    await customer.ask("update_customer", { name: "Mara", fields: { plan: "team" } });
    expect((await agent.nextPush("customer_updated")).payload.customer).toMatchObject({
      name: "Mara",
      fields: { plan: "team" },
    });
  });

  test("is created by an agent, up to 3.5", async () => {
    const { client } = await serveOne("agent", { version: "3.5" });
    const { customer_id } = await client.ask("create_customer", { name: "Tomas" });
    expect((await client.nextPush("incoming_customer")).payload).toMatchObject({ id: customer_id, name: "Tomas" });
    expect((await client.ask("list_customers", {})).customers[0]).toMatchObject({ id: customer_id });
  });
});

describe("a multicast", () => {
  test.each([
    { recipients: { agents: { all: true } }, first: true, other: true },
    { recipients: { agents: { ids: ["other@example.com"] } }, first: false, other: true },
    { recipients: { agents: { groups: [7] } }, first: false, other: true },
    { recipients: { agents: { groups: ["8"] } }, first: false, other: false },
  ])("to $recipients", async ({ recipients, first, other }) => {
    const { server, client } = await serveOne();
    const colleague = server.world.addAgent("other@example.com");
    colleague.groupIds = [7];
    const second = await Client.logIn(server, "agent", server.issueToken(colleague));
    await client.ask("multicast", { recipients, content: { any: ["thing"] }, type: "mine" });
    await Promise.all([client.settle(), second.settle()]);
    expect([client, second].map((each) => each.pushes("incoming_multicast").length)).toEqual([
      Number(first),
      Number(other),
    ]);
  });
});

test("the same seed gives the same ids, another one others", async () => {
  const idsOf = async (seed: number) => {
    const { server, client } = await serveOne("customer", { seed });
    const { chat_id, thread_id } = await client.ask("start_chat", {});
    return [...server.world.customers.keys(), chat_id, thread_id] as string[];
  };
  expect(await idsOf(1)).toEqual(await idsOf(1));
  expect(await idsOf(1)).not.toEqual(await idsOf(2));
});

test("stamps rise, also while the clock stands still", async () => {
  const { server, clock } = await serve();
  const stamps = [server.world.stamp(), server.world.stamp()];
  clock.advance(1);
  stamps.push(server.world.stamp());
  expect(stamps).toEqual(["2026-05-11T10:00:00.000001Z", "2026-05-11T10:00:00.000002Z", "2026-05-11T10:00:00.001000Z"]);
});
