import {
  CustomerClient as OverWebSocket,
  CustomerWebClient,
  type Clock,
  type RtmOptions,
} from "@chatwire/customer-client/v0.3";
import { CustomerClient as OverSocketIo, type ClientEvents } from "@chatwire/customer-client/v0.3/socket.io";
import { createMockServer, type MockServer } from "@chatwire/mock-server";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { WebSocket, WebSocketServer } from "ws";

/** Attempts follow one another as soon as they may. */
const clock: Clock = {
  now: () => performance.now(),
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer as number),
  random: () => 0,
};

let server: MockServer;
let options: { licenseId: number; token: string; baseUrl: string; clock: Clock };

beforeEach(async () => {
  server = await createMockServer({ api: "customer", version: "0.3" });
  options = { licenseId: 104_130_623, token: "any", baseUrl: server.origin, clock };
});
afterEach(() => server.close());

const TRANSPORTS: [name: string, transport: "rtm" | "socketio", open: (options: RtmOptions) => OverWebSocket][] = [
  ["WebSocket", "rtm", (given) => new OverWebSocket(given)],
  ["WebSocket of ws", "rtm", (given) => new OverWebSocket({ ...given, WebSocket })],
  ["socket.io", "socketio", (given) => new OverSocketIo(given)],
];

describe.each(TRANSPORTS)("over %s", (_name, transport, open) => {
  function openClient(more: Partial<RtmOptions> = {}) {
    const customer = open({ ...options, ...more });
    onTestFinished(() => customer.close());
    const errors: Error[] = [];
    customer.on("error", (error) => errors.push(error));
    return { customer, errors };
  }

  /** The next event of the client itself. */
  const next = <Name extends keyof ClientEvents>(customer: OverWebSocket, name: Name): Promise<ClientEvents[Name][0]> =>
    new Promise((resolve) => void customer.once(name, ((value: never) => resolve(value)) as never));

  test("a customer logs in, chats, and leaves", async () => {
    const { customer, errors } = openClient({ login: { customer: { name: "Ann" } } });
    expect(await customer.connect()).toMatchObject({ customer_id: expect.any(String) });
    const [login] = server.log.filter({ kind: "in", action: "login" });
    expect(login).toMatchObject({
      transport,
      frame: { payload: { token: "Bearer any", customer: { name: "Ann" } } },
    });
    const started = customer.waitFor("incoming_chat_thread");
    const { chat } = await customer.startChat({ chat: { thread: { events: [{ type: "message", text: "Hello?" }] } } });
    expect((await started).chat.id).toBe(chat.id);
    const heard = customer.waitFor("incoming_event");
    const event = { type: "message", text: "“Grüße” 🦊 \u2028", custom_id: "1" } as const;
    const { thread_id } = await customer.sendEvent({ chat_id: chat.id!, event });
    expect(await heard).toMatchObject({ chat_id: chat.id, thread_id, event });
    expect(await customer.getChatsSummary()).toMatchObject({ chats_summary: [{ id: chat.id }] });
    await expect(customer.closeThread({ chat_id: "NO0SUCH0CHAT" })).rejects.toMatchObject({
      name: "ApiError",
      action: "close_thread",
      type: "validation",
    });
    await customer.close();
    await server.log.waitFor({ kind: "close" });
    expect([errors, customer.state]).toEqual([[], "closed"]);
  });

  test.each([
    ["is cut", () => server.connections[0]!.destroy()],
    ["is closed", () => server.connections[0]!.close(1011)],
    ["ends with a reason", () => server.disconnect("internal_error")],
  ])("a connection that %s comes back; a read made meanwhile is answered", async (_how, lose) => {
    const { customer, errors } = openClient();
    const told: string[] = [];
    for (const name of ["connecting", "connected", "disconnected", "resumed", "closed"] as const)
      customer.on(name, () => told.push(name));
    await customer.connect();
    const lost = next(customer, "disconnected");
    lose();
    expect(await lost).toMatchObject({ willRetry: true, delay: expect.any(Number) });
    expect(await customer.getChatsSummary()).toMatchObject({ chats_summary: [] });
    await customer.close();
    expect(told).toEqual(["connecting", "connected", "disconnected", "connecting", "resumed", "closed"]);
    expect(errors).toEqual([]);
    const logins = server.log.filter({ kind: "in", action: "login" });
    expect(logins.map((entry) => entry.transport)).toEqual([transport, transport]);
  });

  test("what may not come back does not", async () => {
    const { customer } = openClient();
    await customer.connect();
    const closed = next(customer, "closed");
    server.disconnect("customer_banned");
    expect(await closed).toMatchObject({ reason: "customer_banned" });
    await expect(customer.getChatsSummary()).rejects.toMatchObject({ name: "ClosedError" });
    expect(server.connections).toEqual([]);
  });

  test("a write that was lost on the way is an error that says so, and is not made again", async () => {
    const { customer } = openClient();
    await customer.connect();
    server.on("start_chat", { fault: "cut" });
    await expect(customer.startChat()).rejects.toMatchObject({ name: "ConnectionLostError", outcomeUnknown: true });
    await next(customer, "resumed");
    expect(server.log.filter({ kind: "in", action: "start_chat" })).toHaveLength(1);
  });

  test("garbage is reported, an unknown push passed on, and the connection lives", async () => {
    const { customer, errors } = openClient();
    await customer.connect();
    const pushes = customer.pushes();
    const { action, payload } = { action: "from_the_future", payload: { some: ["thing"] } };
    const [connection] = server.connections;
    for (const text of ["", "no JSON", "[]", "null", '"text"', "{}", '{"type":"push"', '{"action":"__proto__"}'])
      connection!.sendText(text);
    connection!.fault({ fault: "garbage", kind: "binary" });
    connection!.push(action, payload);
    expect((await pushes.next()).value).toMatchObject({ type: "push", action, payload });
    expect(await customer.getChatsSummary()).toMatchObject({ chats_summary: [] });
    expect(errors.length).toBeGreaterThanOrEqual(8);
    expect(new Set(errors.map(({ name }) => name))).toEqual(new Set(["BadFrameError"]));
    expect(server.connections).toEqual([connection]);
  });

  test("a token that is refused is asked for once more", async () => {
    const asked: string[] = [];
    server.on("login", { times: 1 }, { error: "authentication" });
    const { customer } = openClient({ token: ({ reason }) => String(asked.push(reason)) });
    await customer.connect();
    expect(asked).toEqual(["connect", "refused"]);
  });

  test("the license is part of the address, and one that is not known is refused for good", async () => {
    const other = await createMockServer({ api: "customer", version: "0.3", licenseId: 7 });
    onTestFinished(() => other.close());
    const { customer } = openClient({ baseUrl: other.origin });
    await expect(customer.connect()).rejects.toMatchObject({ name: "ClosedError", reason: "license_not_found" });
    await openClient({ baseUrl: other.origin, licenseId: 7 }).customer.connect();
  });

  test("a ping goes out as an action, and a server that is silent is left", async () => {
    const timers = new Map<unknown, () => void>();
    const setTimeout: Clock["setTimeout"] = (ring, wait) => {
      const timer = { wait };
      timers.set(timer, ring);
      return timer;
    };
    const { customer } = openClient({ clock: { ...clock, setTimeout, clearTimeout: (timer) => timers.delete(timer) } });
    const pass = (wait: number): void => [...timers].find(([timer]) => (timer as { wait: number }).wait === wait)![1]();
    await customer.connect();
    pass(15_000);
    await server.log.waitFor({ kind: "in", action: "ping" });
    await customer.getChatsSummary();
    pass(5_000);
    expect(customer.state).toBe("connected");
    server.connections[0]!.fault({ fault: "half-open" });
    const lost = next(customer, "disconnected");
    pass(10_000);
    pass(5_000);
    expect(await lost).toMatchObject({ reason: "heartbeat", willRetry: true });
  });

  test("nobody at the address: another attempt follows", async () => {
    const { customer } = openClient({ baseUrl: "http://127.0.0.1:9" });
    const ready = customer.connect();
    expect(await next(customer, "disconnected")).toMatchObject({ reason: "socket_closed", willRetry: true });
    await customer.close();
    await expect(ready).rejects.toMatchObject({ name: "ClosedError" });
  });
});

describe("over HTTPS", () => {
  const openWeb = (): CustomerWebClient => new CustomerWebClient(options);

  test("a request is wrapped, and the chat that it starts is there over RTM", async () => {
    const { chat } = await openWeb().startChat();
    const { event } = await openWeb().sendEvent({ chat_id: chat.id!, event: { type: "message", text: "Hello" } });
    expect(event).toMatchObject({ type: "message", text: "Hello" });
    await using customer = new OverSocketIo(options);
    await customer.connect();
    expect(await customer.getChatsSummary()).toMatchObject({ chats_summary: [{ id: chat.id }] });
  });

  test("a file is sent to a chat, whose customer hears of it", async () => {
    await using customer = new OverSocketIo(options);
    await customer.connect();
    const { chat } = await customer.startChat();
    const heard = customer.waitFor("incoming_event");
    const file = new File(["a,b"], "table.csv", { type: "text/csv" });
    const payload = { chat_id: chat.id!, custom_id: "7", file };
    expect(await openWeb().sendFile({ payload })).toMatchObject({ url: expect.stringContaining("http") });
    expect(await heard).toMatchObject({ chat_id: chat.id, event: { type: "file", custom_id: "7" } });
  });
});
