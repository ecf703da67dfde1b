import { describe, expect, test } from "vitest";

import { readFacts } from "../src/protocol/protocol.js";
import { Client, post, QUERY, type Frame } from "./client.js";
import { serve, serveOne } from "./serve.js";
import { validatorsOf, versions } from "./versions.js";

const errorOf = ({ payload }: Frame): { type: string; message: string } =>
  payload.error as { type: string; message: string };

describe.each(versions)("$api $version refuses in its own words", ({ api, version }) => {
  test("a request that breaks its schema, over RTM and over the Web API", async () => {
    const { server, client } = await serveOne(api, { version });
    const response = await client.request("send_event", { chat_id: "C", event: { type: "message", txt: 1 } });
    const { validateErrorEnvelope, validateResponseEnvelope } = await validatorsOf({ api, version });
    expect(validateResponseEnvelope.issues(response)).toEqual([]);
    expect(validateErrorEnvelope.issues(response.payload)).toEqual([]);
    expect(response).toMatchObject({ success: false, action: "send_event", type: "response" });
    expect(errorOf(response).type).toBe("validation");
    expect(errorOf(response).message).toContain("/event/txt");
    const body = { chat_id: "C", event: { type: "message", txt: 1 } };
    const web = await post(server, api, "send_event", version === "0.3" ? { payload: body } : body);
    expect([web.status, web.body]).toEqual([400, response.payload]);
  });

  test("every error that it knows, on demand", async () => {
    const { server, client } = await serveOne(api, { version, allowUnknown: true });
    const { errors } = readFacts(api, version);
    for (const [type, { message }] of Object.entries(errors)) {
      server.on("start_chat", { times: 2 }, { error: type });
      expect(await client.request("start_chat", {})).toMatchObject({
        success: false,
        payload: { error: { type, message } },
      });
      const { status, body } = await post(server, api, "start_chat");
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body).toEqual({ error: { type, message } });
    }
    server.on("start_chat", { error: { type: "an_error_of_the_future", message: "Who knows", data: { more: 1 } } });
    expect(errorOf(await client.request("start_chat", {}))).toEqual({
      type: "an_error_of_the_future",
      message: "Who knows",
      data: { more: 1 },
    });
  });

  test("every disconnect reason, on demand, and unknown ones", async () => {
    const { server } = await serve({ api, version, allowUnknown: true });
    const push = `${api}_disconnected`;
    const { pushValidators } = await validatorsOf({ api, version });
    for (const reason of [...Object.keys(readFacts(api, version).disconnects), "a_reason_of_the_future"]) {
      const client = await Client.logIn(server, api);
      const data = { region: "fra" };
      server.disconnect(reason, data);
      await client.closed;
      const last = client.frames.at(-1)!;
      expect(last).toMatchObject({ type: "push", action: push, payload: { reason, data } });
      expect(pushValidators[push]!.issues(last.payload)).toEqual([]);
      expect(server.connections).toEqual([]);
    }
  });
});

describe("over RTM", () => {
  test.each([
    {
      name: "an unknown action",
      frame: { action: "make_tea", payload: {} },
      type: "validation",
      message: "Unknown action: make_tea",
    },
    {
      name: "an action of the Web API",
      frame: { action: "upload_file", payload: { file: "x" } },
      type: "validation",
      message: "upload_file is not there over RTM.",
    },
    {
      name: "a chat that is not there",
      frame: { action: "get_chat", payload: { chat_id: "X" } },
      type: "not_found",
      message: "Chat not found: X",
    },
    {
      name: "a payload that is no object",
      frame: { action: "get_chat", payload: [1] },
      type: "validation",
      message: "/payload must be an object",
    },
    {
      name: "a lower version",
      frame: { action: "list_chats", version: "3.5", payload: {} },
      type: "unsupported_version",
      message: "The version is 3.6 here, not 3.5.",
    },
    {
      name: "a frame without an action",
      frame: { payload: {} },
      type: "validation",
      message: "a frame is an object with the name of an action",
    },
    { name: "a frame that is no object", frame: "[1]", type: "validation", message: "a frame is an object" },
    { name: "a frame that is no JSON", frame: '{"action":', type: "validation", message: "a frame is an object" },
    {
      name: "a name of Object.prototype",
      frame: { action: "constructor" },
      type: "validation",
      message: "Unknown action: constructor",
    },
    {
      name: "__proto__",
      frame: '{"action":"__proto__","payload":{"__proto__":{"x":1}}}',
      type: "validation",
      message: "Unknown action: __proto__",
    },
  ])("$name", async ({ frame, type, message }) => {
    const { client } = await serveOne();
    client.send(frame);
    const response = await client.next(({ type: kind, action }) => kind === "response" && action !== "login");
    expect(response.success).toBe(false);
    expect(errorOf(response).type).toBe(type);
    expect(errorOf(response).message).toContain(message);
    await client.settle();
  });

  test("a request before the login", async () => {
    const { server } = await serve();
    const client = await Client.connect(server, "agent");
    expect(errorOf(await client.request("list_chats", {})).type).toBe("authentication");
  });

  test.each([
    { name: "no query", query: "", reason: "license_not_found" },
    { name: "an organization that is another one", query: "organization_id=other", reason: "license_not_found" },
  ])("a connection with $name", async ({ query, reason }) => {
    const { server } = await serve({ organizationId: "mine" });
    const client = await Client.connect(server, "agent", query);
    await client.closed;
    expect(client.frames).toMatchObject([{ action: "agent_disconnected", payload: { reason } }]);
    await Client.connect(server, "agent", "organization_id=mine");
  });

  test("a connection to another version", async () => {
    const { server } = await serve();
    const client = new Client(`${server.urls.agent!.rtm.replace("3.6", "9.9")}?${QUERY}`);
    await client.closed;
    expect(client.frames).toMatchObject([{ action: "agent_disconnected", payload: { reason: "unsupported_version" } }]);
  });

  test("a connection to nowhere", async () => {
    const { server } = await serve();
    const client = new Client(`${server.origin.replace("http", "ws")}/nowhere`);
    expect(await client.closed).toBe(1006);
  });

  test("3.1 takes no query, 3.3 of customers a license", async () => {
    const { server } = await serve({ version: "3.1" });
    await Client.connect(server, "agent", "");
    const { server: customers } = await serve({ api: "customer", version: "3.3", licenseId: 7 });
    await Client.connect(customers, "customer", "license_id=7");
    const stranger = await Client.connect(customers, "customer", "license_id=seven");
    expect(await stranger.closed).toBe(1000);
  });
});
