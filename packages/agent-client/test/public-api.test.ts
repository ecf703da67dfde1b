import type { AgentClient, ClientEvents } from "@chatwire/agent-client/v3.6";
import type { MockServer } from "@chatwire/mock-server";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";

import { CLIENTS, optionsFor, startServer } from "./clients.js";

let server: MockServer;
beforeEach(async () => {
  server = await startServer();
});

/** The next event of the client itself. */
const next = <Name extends keyof ClientEvents>(client: AgentClient, name: Name): Promise<ClientEvents[Name][0]> =>
  new Promise((resolve) => void client.once(name, ((value: never) => resolve(value)) as never));

const payload = { chat_id: "PJ0MRSHTDG", is_typing: true };

describe.each(CLIENTS)("the $api client over RTM", ({ api, Rtm }) => {
  async function connected(more: object = {}): Promise<AgentClient> {
    const client = new Rtm({ ...optionsFor(server), ...more });
    onTestFinished(() => client.close());
    await client.connect();
    return client;
  }

  /** A push that is heard last: whoever is to hear of what was sent before it has. */
  async function settled(client: AgentClient): Promise<void> {
    const last = client.waitFor("the_last_one" as never);
    server.push("the_last_one", {});
    await last;
  }

  test("`connect` gives the response of the login, as `connected` does; once more it gives it at once", async () => {
    const client = new Rtm(optionsFor(server));
    onTestFinished(() => client.close());
    const told = next(client, "connected");
    const login = await client.connect();
    expect([await told, await client.connect(), client.state]).toEqual([login, login, "connected"]);
    expect(login).toHaveProperty(api === "agent" ? "my_profile" : "customer");
    expect(server.log.filter({ kind: "in", action: "login" })).toHaveLength(1);
  });

  test("the states follow one another, and each has an event", async () => {
    const client = new Rtm(optionsFor(server));
    const told: [string, string][] = [];
    for (const name of ["connecting", "connected", "disconnected", "resumed", "closed"] as const)
      client.on(name, () => told.push([name, client.state]));
    expect(client.state).toBe("idle");
    await client.connect();
    const [lost, resumed] = [next(client, "disconnected"), next(client, "resumed")];
    server.disconnect("connection_timeout");
    expect(await lost).toEqual({
      reason: "connection_timeout",
      data: undefined,
      willRetry: true,
      delay: expect.any(Number),
    });
    expect(await resumed).toEqual(await client.connect());
    await client.close();
    expect(told).toEqual([
      ["connecting", "authorizing"],
      ["connected", "connected"],
      ["disconnected", "waiting"],
      ["connecting", "authorizing"],
      ["resumed", "connected"],
      ["closed", "closed"],
    ]);
  });

  test("`disconnected` says when there is no other attempt, and `closed` why", async () => {
    const client = await connected();
    const ends = Promise.all([next(client, "disconnected"), next(client, "closed")]);
    server.disconnect("license_expired");
    expect(await ends).toMatchObject([
      { reason: "license_expired", willRetry: false },
      { reason: "license_expired", error: { name: "ClosedError" } },
    ]);
  });

  test("a client that was closed can connect again", async () => {
    const client = await connected();
    await client.close();
    expect(client.state).toBe("closed");
    await client.connect();
    expect(client.state).toBe("connected");
  });

  test("several listeners hear a push; an error in one is told and harms no other", async () => {
    const client = await connected();
    const heard: unknown[] = [];
    const errors: string[] = [];
    client.on("error", ({ message }) => errors.push(message));
    client.on("incoming_typing_indicator", (value) => heard.push(["first", value]));
    client.on("incoming_typing_indicator", () => {
      throw new Error("thrown");
    });
    client.on("incoming_typing_indicator", async () => {
      throw new Error("rejected");
    });
    client.on("error", () => {
      throw new Error("of the listener to errors");
    });
    const off = client.on("incoming_typing_indicator", (value) => heard.push(["last", value]));
    const consoleError = console.error;
    const written: unknown[] = [];
    console.error = (error: Error) => written.push(error.message);
    onTestFinished(() => void (console.error = consoleError));
    server.push("incoming_typing_indicator", payload);
    await settled(client);
    off();
    server.push("incoming_typing_indicator", payload);
    await settled(client);
    expect(heard).toEqual([
      ["first", payload],
      ["last", payload],
      ["first", payload],
    ]);
    expect(errors.sort()).toEqual(["rejected", "rejected", "thrown", "thrown"]);
    expect(new Set(written)).toEqual(new Set(["of the listener to errors"]));
    expect(client.state).toBe("connected");
  });

  test("`once` hears one push, or none when it is taken back", async () => {
    const client = await connected();
    const heard: string[] = [];
    client.once("incoming_typing_indicator", () => heard.push("once"));
    client.once("incoming_typing_indicator", () => heard.push("never"))();
    for (let times = 0; times < 3; times += 1) server.push("incoming_typing_indicator", payload);
    await settled(client);
    expect(heard).toEqual(["once"]);
  });

  test("`onAny` hears every push as it came, the unknown ones too", async () => {
    const client = await connected();
    const heard: unknown[] = [];
    client.onAny(({ action, payload: of }) => heard.push([action, of]));
    client.on("from_the_future", (of) => heard.push(of));
    server.push("incoming_typing_indicator", payload);
    server.push("from_the_future", { some: ["thing"] });
    server.push("connected", { not: "an event of the client" });
    await settled(client);
    expect(heard).toEqual([
      ["incoming_typing_indicator", payload],
      { some: ["thing"] },
      ["from_the_future", { some: ["thing"] }],
      ["connected", { not: "an event of the client" }],
      ["the_last_one", {}],
    ]);
  });

  test("`waitFor` gives the first push that passes the test", async () => {
    const client = await connected();
    const found = client.waitFor("incoming_typing_indicator", ({ chat_id }) => chat_id === "second");
    for (const chat_id of ["first", "second", "third"])
      server.push("incoming_typing_indicator", { ...payload, chat_id });
    expect(await found).toMatchObject({ chat_id: "second" });
  });

  test("`waitFor` ends with its time, its signal, its test or the client", async () => {
    const client = await connected();
    const wait = (test?: () => boolean, options?: object): Promise<unknown> =>
      client.waitFor("incoming_typing_indicator", test, options);
    const abort = new AbortController();
    const waits = [
      wait(() => false, { timeout: 1 }),
      wait(() => false, { signal: abort.signal }),
      wait(() => {
        throw new RangeError("no test");
      }),
      wait(() => false),
    ];
    const outcomes = Promise.allSettled(waits);
    abort.abort();
    server.push("incoming_typing_indicator", payload);
    await Promise.allSettled(waits.slice(0, 3));
    await client.close();
    const reasons = (await outcomes).map((outcome) => (outcome as PromiseRejectedResult).reason as Error);
    expect(reasons.map(({ name }) => name)).toEqual(["TimeoutError", "AbortError", "RangeError", "ClosedError"]);
  });

  test("`for await` goes over pushes in their order, and ends with the client", async () => {
    const client = await connected();
    const pushes = client.pushes();
    for (const action of ["one", "two", "three"]) server.push(action, {});
    await settled(client);
    const heard: string[] = [];
    for await (const { action } of pushes) {
      heard.push(action);
      if (action === "the_last_one") await client.close();
    }
    expect(heard).toEqual(["one", "two", "three", "the_last_one"]);
  });

  test("a loop over pushes that is left listens no more", async () => {
    const client = await connected();
    const pushes = client.pushes();
    server.push("one", {});
    for await (const { action } of pushes) if (action === "one") break;
    server.push("two", {});
    await settled(client);
    expect(await pushes.next()).toEqual({ value: undefined, done: true });
  });

  test("`await using` closes", async () => {
    let closed: Promise<unknown>;
    {
      await using client = new Rtm(optionsFor(server));
      await client.connect();
      closed = next(client, "closed");
    }
    expect(await closed).toEqual({ reason: undefined, error: undefined });
    await server.log.waitFor({ kind: "close" });
  });

  test("a file goes over the Web API: who hands it to RTM is told so", async () => {
    const client = await connected();
    const uploading = client.uploadFile({ file: new Blob(["x"]) });
    await expect(uploading).rejects.toMatchObject({ name: "UsageError", action: "upload_file" });
  });

  test("an action can be called by its name on the wire", async () => {
    const client = await connected();
    expect(await client.call("list_chats", {})).toEqual(await client.listChats());
  });
});

describe.each(CLIENTS)("the $api client over HTTPS", ({ Web }) => {
  test("its headers, the author and the address are those it was given", async () => {
    const seen: Record<string, string>[] = [];
    server.on("list_chats", ({ headers }) => void seen.push({ ...headers }));
    const baseUrl = `${server.origin.replace("http", "ws")}/a/path/that/is/left/out`;
    const more = { authorId: "b8cf41e5-bot", headers: { "X-Trace": "7" }, token: () => "dal:secret" };
    await new Web({ ...optionsFor(server), ...more, baseUrl }).listChats();
    expect(seen).toMatchObject([{ "x-author-id": "b8cf41e5-bot", "x-trace": "7", authorization: "Bearer dal:secret" }]);
  });

  test("`fetch` can be another", async () => {
    const seen: string[] = [];
    const other = (async (url, init) => {
      seen.push(`${init!.method} ${new URL(String(url)).pathname}`);
      return Response.json({ chats_summary: [] });
    }) as typeof fetch;
    await new Web({ ...optionsFor(server), fetch: other }).listChats();
    expect(seen).toEqual([expect.stringMatching(/^POST \/v3\.6\/\w+\/action\/list_chats$/)]);
  });

  test.each([
    ["a File", new File(["a,b"], "table.csv", { type: "text/csv" }), "table.csv"],
    ["a Blob", new Blob(["a,b"]), "blob"],
    ["bytes", new Uint8Array([1, 2, 3]), "blob"],
    ["a text", "a,b", "blob"],
  ])("`uploadFile` takes %s", async (_what, file, name) => {
    const { url } = await new Web(optionsFor(server)).uploadFile({ file });
    expect(new URL(url).pathname.split("/").at(-1)).toBe(name);
  });

  test("an error of the server has its type, status and data", async () => {
    server.on("list_chats", { error: { type: "limit_reached", message: "No more", data: { limit: 5 } }, status: 422 });
    await expect(new Web(optionsFor(server)).listChats()).rejects.toMatchObject({
      name: "ApiError",
      type: "limit_reached",
      action: "list_chats",
      data: { limit: 5 },
      status: 422,
      retryable: false,
    });
  });
});
