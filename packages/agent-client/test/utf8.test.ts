import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { AgentClient } from "@chatwire/agent-client/v3.6";
import { expect, test } from "vitest";
import { WebSocket, WebSocketServer } from "ws";

/** `{"action":"incoming_event","type":"push","payload":{"text":"caf\xe9"}}`, in Latin 1. */
const LATIN = Buffer.from('{"action":"incoming_event","type":"push","payload":{"text":"caf\u00e9"}}', "latin1");
/** A final text frame of a server that is not masked: RFC 6455, 5.2. */
const FRAME = Buffer.concat([Buffer.from([0x81, LATIN.length]), LATIN]);

test("a text that is no UTF-8 arrives with replacement characters, and the connection lives", async () => {
  const http = createServer();
  const server = new WebSocketServer({ server: http });
  server.on("connection", (socket, { socket: stream }) => {
    socket.on("message", (data) => {
      const { action, request_id } = JSON.parse(String(data)) as { action: string; request_id?: string };
      if (action === "send_event") stream.write(FRAME);
      socket.send(JSON.stringify({ request_id, action, type: "response", success: true, payload: {} }));
    });
  });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const { port } = http.address() as AddressInfo;
  const baseUrl = `http://127.0.0.1:${port}`;
  const organizationId = "390e44e6-f1e6-4751-a2e5-3a8d1d9f1f4c";
  const agent = new AgentClient({ organizationId, token: "token", baseUrl, WebSocket });
  const told: unknown[] = [];
  agent.on("disconnected", (loss) => told.push(loss));
  agent.on("error", (error) => told.push(error));
  agent.on("incoming_event", (payload) => told.push(payload));
  try {
    await agent.connect();
    await agent.sendEvent({ chat_id: "C", event: { type: "message", text: "Coffee?" } });
    await agent.deactivateChat({ id: "C" });
    expect(told).toEqual([{ text: "caf\ufffd" }]);
    expect(agent.state).toBe("connected");
  } finally {
    await agent.close();
    server.close();
    http.close();
  }
});
