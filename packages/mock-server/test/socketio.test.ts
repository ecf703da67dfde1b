import { createRequire } from "node:module";

import { describe, expect, onTestFinished, test, vi } from "vitest";

import type { MockServer } from "../src/index.js";
import { Client, type Frame } from "./client.js";
import { serve } from "./serve.js";

interface Io {
  on(event: string, listener: (value: never) => void): void;
  emit(event: string, value: unknown): void;
  close(): void;
}

const io = createRequire(import.meta.url)("socket.io-client") as (url: string, options: object) => Io;

/** A client of socket.io 2.x, with the frames that came to it. */
async function connect(server: MockServer, transports: string[], query: object = { license_id: 1 }) {
  const { url, path } = server.urls.customer!.socketio!;
  const socket = io(url, { path, query, transports, reconnection: false, forceNew: true });
  onTestFinished(() => socket.close());
  const frames: Frame[] = [];
  const waiting: { fits: (frame: Frame) => boolean; found: (frame: Frame) => void }[] = [];
  socket.on("message", (frame: Frame) => {
    frames.push(frame);
    for (const { fits, found } of waiting) if (fits(frame)) found(frame);
  });
  const disconnected = new Promise((resolve) => socket.on("disconnect", resolve));
  await new Promise<void>((resolve) => socket.on("connect", resolve as never));
  const next = (fits: (frame: Frame) => boolean): Promise<Frame> => {
    const there = frames.find(fits);
    return there === undefined ? new Promise((found) => waiting.push({ fits, found })) : Promise.resolve(there);
  };
  const request = (action: string, payload: object): Promise<Frame> => {
    socket.emit("message", { request_id: action, action, payload });
    return next(({ type, request_id }) => type === "response" && request_id === action);
  };
  return { frames, next, request, disconnected };
}

describe.each([[["websocket"]], [["polling"]], [["polling", "websocket"]]])("over %j", (transports) => {
  test("a customer of 0.3 logs in, chats, and is sent away", async () => {
    const { server } = await serve({ api: "customer", version: "0.3" });
    const client = await connect(server, transports);
    expect(await client.request("login", { token: "Bearer t" })).toMatchObject({ type: "response", success: true });
    const { payload } = await client.request("start_chat", {
      chat: { thread: { events: [{ type: "message", text: "Hello" }] } },
    });
    expect(payload.chat.thread.events[0]).toMatchObject({ type: "message", text: "Hello" });
    const push = await client.next(({ action }) => action === "incoming_chat_thread");
    expect([push.type, push.request_id, push.payload.chat.id]).toEqual(["push", "start_chat", payload.chat.id]);
    server.disconnect("too_many_connections");
    expect(await client.next(({ action }) => action === "customer_disconnected")).toMatchObject({
      payload: { reason: "too_many_connections" },
    });
    await client.disconnected;
    expect(server.connections).toEqual([]);
  });
});

test("a WebSocket and socket.io share a world", async () => {
  const { server } = await serve({ api: "customer", version: "0.3" });
  const one = await connect(server, ["websocket"]);
  await one.request("login", { token: "Bearer t" });
  const other = await Client.logIn(server, "customer");
  const { chat } = await other.ask("start_chat", {});
  expect((await one.next(({ action }) => action === "incoming_chat_thread")).payload.chat.id).toBe(chat.id);
});

test("without a license a connection is told so", async () => {
  const { server } = await serve({ api: "customer", version: "0.3" });
  const client = await connect(server, ["websocket"], {});
  expect(await client.next(({ action }) => action === "customer_disconnected")).toMatchObject({
    payload: { reason: "license_not_found" },
  });
});

test("the socket can be destroyed, and nothing may come", async () => {
  const { server } = await serve({ api: "customer", version: "0.3" });
  const client = await connect(server, ["websocket"]);
  await client.request("login", { token: "Bearer t" });
  server.on("get_chats_summary", { times: 1 }, { fault: "drop" });
  server.on("update_last_seen_timestamp", { fault: "cut" });
  void client.request("get_chats_summary", {});
  void client.request("update_last_seen_timestamp", {});
  await client.disconnected;
  expect(client.frames.map(({ action }) => action)).toEqual(["login"]);
});

test("where the package is missing, who comes for it is told what to install", async () => {
  const { server } = await serve({ api: "customer", version: "0.3", socketio: false });
  const warned = vi.spyOn(process, "emitWarning").mockReturnValue();
  onTestFinished(() => warned.mockRestore());
  const socket = io(server.origin, { path: "/customer/v0.3/rtm/sio", transports: ["websocket"], reconnection: false });
  onTestFinished(() => socket.close());
  await new Promise<void>((resolve) => socket.on("connect_error", resolve as never));
  expect(warned.mock.calls[0]![0]).toContain("npm install --save-dev socket.io@2");
  const polled = await fetch(`${server.origin}/customer/v0.3/rtm/sio/?transport=polling`);
  expect([polled.status, await polled.text()]).toEqual([501, expect.stringContaining("socket.io@2")]);
});

test("other versions have no such endpoint, and it can be left out", async () => {
  const { server } = await serve({ api: "customer", version: "3.6" });
  const { server: without } = await serve({ api: "customer", version: "0.3", socketio: false });
  expect([server.urls.customer!.socketio, without.urls.customer!.socketio]).toEqual([undefined, undefined]);
});
