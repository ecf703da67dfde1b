import { expect, test } from "vitest";

import type { ClientError, Loss } from "../src/index.js";
import { VirtualWorld } from "./virtual/world.js";

/** What an error says of a second attempt. */
function advice(error: unknown): object {
  const { name, retryable, outcomeUnknown } = error as ClientError;
  return { name, retryable, outcomeUnknown };
}

test("without an answer a read may be retried, and a write may have taken effect", async () => {
  const world = new VirtualWorld({ api: "agent" });
  for (const action of ["get_chat", "send_event"])
    world.server.on(
      action,
      () => {},
      () => {},
    );
  await world.connected();
  world.call("read", "get_chat", {}, { timeout: 10 });
  world.call("write", "send_event", {}, { timeout: 10 });
  await world.advance(10);
  world.call("lost", "send_event");
  await world.client.close();
  await world.advance(0);
  const { read, write, lost } = world.requests.values;
  expect([read, write, lost].map(advice)).toEqual([
    { name: "TimeoutError", retryable: true, outcomeUnknown: true },
    { name: "TimeoutError", retryable: false, outcomeUnknown: true },
    { name: "ConnectionLostError", retryable: false, outcomeUnknown: true },
  ]);
});

test("a write that never left may be retried", async () => {
  const world = new VirtualWorld({ api: "agent" });
  world.server.onConnect = () => {};
  world.connect();
  world.call("write", "send_event", {}, { timeout: 10 });
  await world.advance(10);
  expect(advice(world.requests.values["write"])).toEqual({
    name: "TimeoutError",
    retryable: true,
    outcomeUnknown: false,
  });
  await world.client.close();
});

test("a connect() that takes too long says why the last attempt failed, and which host it was", async () => {
  const world = new VirtualWorld({ api: "agent", random: () => 0.123_456 });
  world.server.onConnect = (socket) => void world.clock.setTimeout(() => socket.cut(1006, new TypeError()), 0);
  const losses: Loss[] = [];
  world.client.on("disconnected", (loss) => losses.push(loss));
  world.connect({ timeout: 300 });
  await world.advance(300);
  const { cause } = world.requests.values["connect"] as Error;
  expect(cause).toMatchObject({ message: "no connection to api.livechatinc.com", cause: expect.any(TypeError) });
  expect(losses[0]!.error).toBe(cause);
  // 200 + 0.123456 * 1,800
  expect(losses[0]!.delay).toBe(422);
  await world.client.close();
});

test("once there is a connection, what was before is no cause any more", async () => {
  const world = new VirtualWorld({ api: "agent" });
  await world.connected();
  world.socket.cut();
  await world.advance(1_000);
  expect(world.client.state).toBe("connected");
  const late = world.client.waitFor("incoming_event", undefined, { timeout: 10 }).catch((error: unknown) => error);
  await world.advance(10);
  expect(await late).not.toHaveProperty("cause");
  await world.client.close();
});
