import { connect } from "node:net";

import fc from "fast-check";
import { expect, test } from "vitest";

import { Client, post, QUERY } from "./client.js";
import { serve, serveBoth } from "./serve.js";
import { requestsOf, validatorsOf } from "./versions.js";

/** Any JSON, with names that the server knows and names of Object.prototype among its keys. */
const keys = fc.constantFrom(
  "chat_id",
  "id",
  "event",
  "chat",
  "properties",
  "filters",
  "page_id",
  "__proto__",
  "constructor",
  "toString",
  "thread",
  "users",
);
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom("C", null, 0, -1, true, "", "all", "message"),
    fc.string(),
    fc.array(tie("value"), { maxLength: 3 }),
    tie("object"),
  ),
  object: fc.dictionary(keys, tie("value"), { maxKeys: 5 }),
})).object!;

test.each(["agent", "customer"] as const)(
  "whatever a client of the %s API sends, it gets a valid answer, and never an internal error",
  async (api) => {
    const { agent, customer } = await serveBoth();
    const client = api === "agent" ? agent : customer;
    const examples = [...requestsOf({ api, version: "3.6" })].filter(
      ([action]) => action !== "logout" && action !== "login",
    );
    const { chat_id } = await customer.ask("start_chat", {});
    const { validateErrorEnvelope, responseValidators } = await validatorsOf({ api, version: "3.6" });
    // what the spec shows, of things that are there or not
    const shown = fc.constantFrom(
      ...examples.flatMap(([action, payloads]) => payloads.map((payload) => ({ action, payload: payload as object }))),
    );
    const near = fc.tuple(shown, fc.boolean()).map(([{ action, payload }, isThere]) => ({
      action,
      payload: isThere
        ? { ...payload, ...("chat_id" in payload ? { chat_id } : {}), ...("id" in payload ? { id: chat_id } : {}) }
        : payload,
    }));
    const far = fc.record({
      action: fc.oneof(fc.constantFrom(...examples.map(([action]) => action)), fc.string()),
      payload: json,
    });
    const request = fc.oneof(near, far);
    await fc.assert(
      fc.asyncProperty(request, async ({ action, payload }) => {
        const { success, payload: answer } = await client.request(action, payload);
        if (action === "ping") return;
        expect((success ? responseValidators[action]! : validateErrorEnvelope).issues(answer)).toEqual([]);
        if (!success) expect(answer.error.type).not.toBe("internal");
      }),
      { numRuns: 400, seed: 1 },
    );
  },
);

test("frames that are none are answered, and the connection lives", async () => {
  const { agent } = await serveBoth();
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.constantFrom("", "null", "[]", '{"action":1}', '{"__proto__":{"action":"login"}}'),
      ),
      async (text) => {
        agent.send(text);
        await agent.settle();
      },
    ),
    { numRuns: 100, seed: 1 },
  );
  agent.socket.send(Buffer.from([0, 1, 2]));
  await agent.settle();
});

test("sockets that are torn off, before and in the middle of anything, do no harm", async () => {
  const { server } = await serve();
  server.onConnect({ times: 1 }, { fault: "hang" });
  const pieces = [
    `GET /v3.6/agent/rtm/ws?${QUERY} HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
    `GET /v3.6/agent/rtm/ws?${QUERY} HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n`,
    "POST /v3.6/agent/action/list_chats HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{",
    "POST /v3.6/agent/action/upload_file HTTP/1.1\r\nhost: x\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 1000\r\n\r\n--x",
    "NONSENSE\r\n\r\n",
  ];
  for (const piece of pieces) {
    const socket = connect(server.port, "127.0.0.1");
    socket.on("error", () => {});
    await new Promise<void>((resolve) => socket.write(piece, () => resolve()));
    await post(server, "agent", "list_chats"); // the server has read what came before
    socket.resetAndDestroy();
  }
  expect((await post(server, "agent", "list_chats")).status).toBe(200);
  await Client.logIn(server, "agent");
});
