import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import type { AgentClient, AgentWebClient, ClientOptions } from "@chatwire/agent-client/v3.6";
import { ClientError } from "@chatwire/client-core";
import { beforeEach, describe, expect, test } from "vitest";
import type { MockServer } from "@chatwire/mock-server";

import { CLIENTS, optionsFor, startServer, type Both } from "./clients.js";

let server: MockServer;
beforeEach(async () => {
  server = await startServer();
});

const TOKEN = "pass the `token` or a function that gives it";
const baseUrl = (found: string): string => `\`baseUrl\` must be a URL of http or ws, not ${found}`;

const OPTIONS: [given: string, options: object, want: string][] = [
  ["no token", { token: undefined }, TOKEN],
  ["an empty token", { token: "" }, TOKEN],
  ["a token that is no text", { token: { access_token: "x" } }, TOKEN],
  ["no organization", { organizationId: undefined }, "`organizationId` is missing"],
  ["an empty organization", { organizationId: "" }, "`organizationId` is missing"],
  ["an address without a scheme", { baseUrl: "localhost:8080" }, baseUrl("localhost:8080")],
  ["an address of another scheme", { baseUrl: "ftp://example.com" }, baseUrl("ftp://example.com")],
  ["an address that is none", { baseUrl: "http://[" }, baseUrl("http://[")],
  ["an empty address", { baseUrl: "" }, baseUrl("")],
];

/** What one client does, over either transport. */
type Act = (client: AgentClient & AgentWebClient, both: Both) => Promise<unknown>;
const strict = ({ validators }: Both): object => ({ validate: { validators, mode: "strict" } });

const CALLS: [given: string, options: (both: Both) => object, act: Act, name: string, want: string][] = [
  [
    "a token function that gives nothing",
    () => ({ token: () => undefined }),
    (client) => client.listChats(),
    "UsageError",
    TOKEN,
  ],
  [
    "a token function that rejects",
    () => ({ token: () => Promise.reject(new ClientError("no token today")) }),
    (client) => client.listChats(),
    "ClientError",
    "no token today",
  ],
  [
    "a list that has no pages",
    () => ({}),
    async (client) => client.paginate("get_chat" as never).next(),
    "UsageError",
    "get_chat has no pages",
  ],
  [
    "a request that breaks its schema",
    strict,
    (client) => client.sendEvent({ chat_id: "PJ0MRSHTDG" } as never),
    "InvalidRequestError",
    "the request of send_event does not fit: ",
  ],
  [
    "a request with a field too much",
    strict,
    (client) => client.sendEvent({ chat_id: "x", event: { type: "message", text: "x" }, to: "all" } as never),
    "InvalidRequestError",
    "/to",
  ],
  [
    "a page that breaks its schema",
    strict,
    (client) => client.paginate("list_chats", { limit: "many" } as never).next(),
    "InvalidRequestError",
    "/limit",
  ],
];

describe.each(CLIENTS)("the $api client", (both) => {
  const { Rtm, Web } = both;

  test.each(OPTIONS)("%s is refused when the client is made", (_given, options, want) => {
    for (const Client of [Rtm, Web]) {
      const make = (): unknown => new Client({ ...optionsFor(server), ...options } as ClientOptions);
      expect(make).toThrow(expect.objectContaining({ name: "UsageError", message: want }));
      expect(make).toThrow(ClientError);
    }
    expect(server.log.entries).toEqual([]);
  });

  test.each(CALLS)("over HTTPS, %s is refused and nothing is sent", async (_given, options, act, name, want) => {
    const client = new Web({ ...optionsFor(server), ...options(both) });
    await expect(act(client as never, both)).rejects.toMatchObject({ name, message: expect.stringContaining(want) });
    await expect(act(client as never, both)).rejects.toBeInstanceOf(ClientError);
    expect(server.log.entries).toEqual([]);
  });

  test.each(CALLS.slice(2))("over RTM, %s is refused and nothing is sent", async (_given, options, act, name, want) => {
    await using client = new Rtm({ ...optionsFor(server), ...options(both) });
    await client.connect();
    const { length } = server.log.entries;
    await expect(act(client as never, both)).rejects.toMatchObject({ name, message: expect.stringContaining(want) });
    expect(server.log.entries).toHaveLength(length);
  });

  test("a token function that gives nothing ends `connect`, and there is no connection", async () => {
    const client = new Rtm({ ...optionsFor(server), token: () => undefined as never });
    await expect(client.connect()).rejects.toMatchObject({ name: "UsageError", message: TOKEN });
    expect([client.state, server.log.entries]).toEqual(["closed", []]);
  });

  test("a file over 10 MB is refused and nothing is sent", async () => {
    const uploading = new Web(optionsFor(server)).uploadFile({ file: new Uint8Array(10_485_761) });
    await expect(uploading).rejects.toMatchObject({
      name: "UsageError",
      message: "a file has at most 10485760 bytes, not 10485761",
    });
    expect(server.log.entries).toEqual([]);
  });

  test("a request before `connect` is refused", async () => {
    await expect(new Rtm(optionsFor(server)).listChats()).rejects.toMatchObject({
      name: "ClosedError",
      message: "not connected: call connect()",
      action: "list_chats",
    });
  });

  test("`warn` says what is wrong, and lets it pass", async () => {
    await using client = new Rtm({ ...optionsFor(server), validate: { validators: both.validators, mode: "warn" } });
    await client.connect();
    const errors: Error[] = [];
    client.on("error", (error) => errors.push(error));
    const heard = client.waitFor("incoming_typing_indicator");
    server.push("incoming_typing_indicator", { chat_id: 7 });
    expect(await heard).toEqual({ chat_id: 7 });
    await expect(client.listChats({ limit: "many" } as never)).rejects.toMatchObject({ type: "validation" });
    expect(errors.map(({ name }) => name)).toEqual(["InvalidPayloadError", "InvalidRequestError"]);
    expect(errors[0]).toMatchObject({ action: "incoming_typing_indicator", payload: { chat_id: 7 } });
  });

  test("`strict` keeps back a push, and rejects a call, whose payload does not fit", async () => {
    await using client = new Rtm({ ...optionsFor(server), ...strict(both) });
    await client.connect();
    const heard: unknown[] = [];
    client.onAny(({ payload }) => heard.push(payload));
    const reported = new Promise((resolve) => void client.once("error", resolve));
    server.push("incoming_typing_indicator", { chat_id: 7 });
    expect(await reported).toMatchObject({ name: "InvalidPayloadError", issues: expect.any(Array) });
    server.on("list_chats", { reply: { chats_summary: 7 } });
    await expect(client.listChats()).rejects.toMatchObject({ name: "InvalidPayloadError", action: "list_chats" });
    expect(heard).toEqual([]);
  });

  test("a version that the package does not have is no import path", async () => {
    const load = `import("@chatwire/${both.api}-client/v9.9").catch(({ code, message }) => console.log(code, message))`;
    const run = promisify(execFile)(process.execPath, ["--input-type=module", "--eval", load], {
      cwd: join(import.meta.dirname, ".."),
    });
    expect((await run).stdout).toMatch(/^ERR_MODULE_NOT_FOUND .*v9\.9/);
  });
});
