import { describe, expect, test } from "vitest";

import { FakeClock, type LogEntry } from "../src/index.js";
import { Log } from "../src/log/log.js";
import { Client, post } from "./client.js";
import { serve } from "./serve.js";

test("holds all that passed, in its order", async () => {
  const { server } = await serve();
  const client = await Client.logIn(server, "agent");
  await post(server, "agent", "list_chats");
  client.send("no JSON");
  await client.settle();
  client.socket.close();
  await client.closed;
  await server.log.waitFor({ kind: "close" });
  const told = server.log.entries.map(({ kind, transport, connection, action, requestId, status, note }) => [
    kind,
    transport,
    connection,
    action,
    requestId ?? status ?? note,
  ]);
  expect(told).toEqual([
    ["open", "rtm", "c1", undefined, undefined],
    ["in", "rtm", "c1", "login", "r1"],
    ["out", "rtm", "c1", "login", "r1"],
    ["in", "web", undefined, "list_chats", undefined],
    ["out", "web", undefined, "list_chats", 200],
    ["in", "rtm", "c1", undefined, undefined],
    ["out", "rtm", "c1", "unknown", undefined],
    ["in", "rtm", "c1", "ping", "r2"],
    ["out", "rtm", "c1", "ping", "r2"],
    ["close", "rtm", "c1", undefined, "1005"],
  ]);
  expect(server.log.entries.map(({ n }) => n)).toEqual(told.map((_, index) => index + 1));
  expect(server.log.find({ action: "list_chats", kind: "out" })!.frame).toEqual({
    chats_summary: [],
    found_chats: 0,
  });
});

describe("waiting", () => {
  const entry = (action: string) => ({ kind: "in", transport: "rtm", action }) as const;

  test("finds what has passed and what will, and only what is after", async () => {
    const log = new Log(new FakeClock(), 10);
    log.add(entry("a"));
    expect((await log.waitFor({ action: "a" })).n).toBe(1);
    const next = log.waitFor(({ action }: LogEntry) => action === "a", { after: 1 });
    log.add(entry("b"));
    log.add(entry("a"));
    expect((await next).n).toBe(3);
  });

  test("ends with the signal, or with the server", async () => {
    const log = new Log(new FakeClock(), 10);
    const abort = new AbortController();
    const aborted = log.waitFor({ action: "a" }, { signal: abort.signal });
    abort.abort(new Error("enough"));
    await expect(aborted).rejects.toThrow("enough");
    const waiting = log.waitFor({ action: "a" });
    log.close();
    await expect(waiting).rejects.toThrow("The server was closed before what was waited for had passed.");
  });
});

test("keeps the newest, however much passes", () => {
  const log = new Log(new FakeClock(), 5);
  for (let index = 1; index <= 1000; index += 1) log.add({ kind: "in", transport: "rtm" });
  expect(log.entries.length).toBeLessThan(10);
  expect(log.entries.at(-1)!.n).toBe(1000);
  const none = new Log(new FakeClock(), 0);
  none.add({ kind: "in", transport: "rtm" });
  expect(none.entries).toEqual([]);
});
