import type { AddressInfo } from "node:net";

import { CustomerClient, type Loss } from "@chatwire/customer-client/v0.3/socket.io";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { WebSocketServer, type WebSocket } from "ws";

const HANDSHAKE = '0{"sid":"1","upgrades":[],"pingInterval":25000,"pingTimeout":5000}';

/** A server that says what it is told to, packet by packet. */
let server: WebSocketServer;
let address: string;
let addresses: string[];

beforeEach(async () => {
  addresses = [];
  server = new WebSocketServer({ port: 0, host: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  for (const socket of server.clients) socket.terminate();
  server.close();
});

function openClient() {
  const customer = new CustomerClient({ licenseId: 1, token: "any", baseUrl: address });
  onTestFinished(() => customer.close());
  const errors: Error[] = [];
  customer.on("error", (error) => errors.push(error));
  return { customer, errors };
}

/** Says so much to each client, and lets it log in if it gets that far. */
function serve(...packets: (string | Buffer)[]): Promise<WebSocket> {
  return new Promise((resolve) => {
    server.on("connection", (socket, { url }) => {
      addresses.push(url!);
      for (const packet of packets) socket.send(packet);
      socket.on("message", (data: Buffer) => {
        const [, frame] = /^42\["message",(.*)\]$/.exec(data.toString()) ?? [];
        if (frame === undefined) return;
        const { request_id, action } = JSON.parse(frame) as { request_id: string; action: string };
        const answer = { request_id, action, type: "response", success: true, payload: {} };
        socket.send(`42["message",${JSON.stringify(answer)}]`);
        resolve(socket);
      });
    });
  });
}

test("the address is that of the endpoint, with its query", async () => {
  const served = serve(HANDSHAKE, "40");
  await openClient().customer.connect();
  await served;
  const { pathname, searchParams } = new URL(addresses[0]!, address);
  expect([pathname, searchParams.get("license_id")]).toEqual(["/customer/v0.3/rtm/sio/", "1"]);
});

test.each([
  [["0{"], "bad_packet"],
  [["0null"], "bad_packet"],
  [['0{"sid":1}'], "bad_packet"],
  [["x"], "connect_error"],
  [[HANDSHAKE, '44"no room"'], "refused"],
])("a server that begins with %j is left, and tried again", async (packets, reason) => {
  void serve(...packets);
  const { customer } = openClient();
  const lost = new Promise<Loss>((resolve) => void customer.once("disconnected", resolve));
  customer.connect().catch(() => {});
  expect(await lost).toMatchObject({ reason: "socket_closed", data: { reason }, willRetry: true });
});

test.each([
  ["42"],
  ["42["],
  ['42["message"'],
  ['42["message"]'],
  ['42["message",]'],
  ['42["message",1,2]'],
  ['42["message",null]'],
  ['42["message",{"toJSON":1}]'],
  ['42["other",{}]'],
  ['42["disconnect","transport close"]'],
  ['42["connect_error"]'],
  ['42/other,["message",{}]'],
  ["43[]"],
  ['44"too much"'],
  ["45-"],
  ['451-["message",{"_placeholder":true,"num":0}]'],
  ["461-[]"],
  ["49"],
  ["4"],
  [Buffer.from([4, 1, 2, 3])],
])("%j is reported as a bad frame, and the connection lives", survive);

test("a frame of 100 000 lists in lists is a bad one like any other", () =>
  survive(`42["message",${"[".repeat(100_000)}${"]".repeat(100_000)}]`));

async function survive(packet: string | Buffer): Promise<void> {
  const served = serve(HANDSHAKE, "40");
  const { customer, errors } = openClient();
  await customer.connect();
  const socket = await served;
  const heard = customer.waitFor("incoming_event", undefined, { timeout: 5_000 });
  socket.send(packet);
  socket.send('42["message",{"type":"push","action":"incoming_event","payload":{}}]');
  await heard;
  expect(errors.map(({ name }) => name)).toEqual(["BadFrameError"]);
  expect(customer.state).toBe("connected");
}

test("a frame may ask for a receipt, and packets that say nothing are nothing", async () => {
  const served = serve(HANDSHAKE, "40", "40", "3", "6");
  const { customer, errors } = openClient();
  await customer.connect();
  const heard = customer.waitFor("incoming_event");
  (await served).send('4213["message",{"type":"push","action":"incoming_event","payload":{"chat_id":"a\\"]"}}]');
  expect(await heard).toEqual({ chat_id: 'a"]' });
  expect(errors).toEqual([]);
});

test("what a server sends after it was left is not heard", async () => {
  const served = serve(HANDSHAKE, "40");
  const { customer, errors } = openClient();
  await customer.connect();
  const socket = await served;
  const told: string[] = [];
  customer.on("disconnected", () => told.push("disconnected"));
  const gone = new Promise((resolve) => socket.once("close", resolve));
  await customer.close();
  socket.send("42[");
  await gone;
  expect([told, errors]).toEqual([[], []]);
});
