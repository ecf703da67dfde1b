import type { MockServer } from "../src/index.js";

/** Things that are there, to ask for. */
export interface Place {
  chat: string;
  closedChat: string;
  thread: string;
  event: string;
  customer: string;
  agent: string;
  otherAgent: string;
}

/** A chat of the first customer and the first agent with an event of each, another one that is closed, and one more agent. */
export async function freshPlace(server: MockServer, version: string): Promise<Place> {
  const { world } = server;
  const [customer] = world.customers.values();
  const [agent] = world.agents.values();
  // whatever a request before has set
  Object.assign(agent!, { routingStatus: "accepting_chats", isAway: false });
  const otherAgent = world.addAgent(`agent${world.agents.size}@example.com`);
  world.addCustomer();
  const open = await startChat(server, customer!.id);
  const closed = await startChat(server, customer!.id);
  await server.act(customer!, closeAction(version), {
    [version === "3.1" || version === "3.2" || version === "0.3" ? "chat_id" : "id"]: closed.chat,
  });
  const chat = world.chats.get(open.chat)!;
  const thread = chat.threads[0]!;
  return {
    chat: chat.id,
    closedChat: closed.chat,
    thread: thread.id,
    event: thread.events.find(({ author_id }) => author_id === customer!.id)!.id,
    customer: customer!.id,
    agent: agent!.id,
    otherAgent: otherAgent.id,
  };
}

async function startChat(server: MockServer, customer: string): Promise<{ chat: string }> {
  await server.act(customer, "start_chat", { chat: { thread: { events: [{ type: "message", text: "Hello" }] } } });
  return { chat: [...server.world.chats.keys()].at(-1)! };
}

const closeAction = (version: string): string =>
  ["0.3", "3.1"].includes(version) ? "close_thread" : "deactivate_chat";

/** An example of a request, with the names of things that are there. `action` is the newest name. */
export function fitTo(place: Place, action: string, request: unknown): Record<string, unknown> {
  // the agent has left the one that is closed
  const chat = ["resume_chat", "unfollow_chat"].includes(action) ? place.closedChat : place.chat;
  const ids: Record<string, unknown> = {
    id: action.endsWith("customer") ? place.customer : chat,
    chat_id: chat,
    customer_id: place.customer,
    thread_id: place.thread,
    thread_ids: [place.thread],
    event_id: place.event,
    user_id: action === "remove_user_from_chat" ? place.agent : place.otherAgent,
    agent_id: place.agent,
  };
  const { chat: beginning, target, payload, ...rest } = request as Parts;
  return {
    ...replace(rest, ids),
    ...(beginning ? { chat: { ...replace(beginning, { id: chat }), ...fitUsers(beginning, place) } } : {}),
    ...(target ? { target: fitTarget(target, place) } : {}),
    ...(payload ? { payload: replace(payload, ids) } : {}),
  };
}

function replace(value: object, ids: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key in ids && typeof item === typeof ids[key] ? ids[key] : item]),
  );
}

interface Parts {
  chat?: Beginning;
  target?: { type: string; ids: unknown[] };
  /** Of 0.3. */
  payload?: object;
}

interface Beginning {
  users?: { type?: string }[];
}

function fitUsers({ users }: Beginning, place: Place): object {
  return users === undefined
    ? {}
    : { users: users.map((user) => ({ ...user, id: user.type === "agent" ? place.otherAgent : place.customer })) };
}

function fitTarget(target: { type: string; ids: unknown[] }, place: Place): object {
  return target.type === "agent" ? { ...target, ids: [place.otherAgent] } : target;
}
