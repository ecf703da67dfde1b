import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";

import { WebSocketServer, type WebSocket } from "ws";

import { toWire } from "./wire.ts";

/** What the process of the server is told. */
export interface ServerTask {
  /** The files of a key and its certificate. */
  key: string;
  cert: string;
  /** The pushes of each mix, as texts. */
  mixes: Record<string, string[]>;
}

/** Where it listens. */
export interface ServerPorts {
  plain: number;
  tls: number;
}

/** What the request `flood` asks for. */
export interface Flood {
  mix: string;
  /** How often all pushes of the mix are to be sent. */
  times: number;
}

interface Request {
  request_id?: string;
  action: string;
  payload: unknown;
}

/** Pushes are handed to the socket in pieces of about so many bytes. */
const PIECE = 256 * 1024;

process.once("message", async (task: ServerTask) => {
  const mixes = Object.fromEntries(
    Object.entries(task.mixes).map(([name, texts]) => [name, Buffer.concat(texts.map(toWire))]),
  );
  const plain = await listen(createServer(), mixes);
  const tls = await listen(createTlsServer({ key: readFileSync(task.key), cert: readFileSync(task.cert) }), mixes);
  process.send!({ plain, tls } satisfies ServerPorts);
});
// with the process that it serves
process.once("disconnect", () => process.exit());

async function listen(server: Server, mixes: Record<string, Buffer>): Promise<number> {
  const sockets = new WebSocketServer({ server, perMessageDeflate: false, maxPayload: 64 * 1024 });
  sockets.on("connection", (socket, { socket: stream }) => {
    stream.setNoDelay(true);
    socket.on("message", (data) => {
      const request = JSON.parse((data as Buffer).toString()) as Request;
      if (request.action === "flood") void flood(socket, stream, request, mixes);
      else socket.send(answer(request));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

/** Sends pushes as fast as the socket takes them, and then the answer. */
async function flood(
  socket: WebSocket,
  stream: Socket,
  request: Request,
  mixes: Record<string, Buffer>,
): Promise<void> {
  const { mix, times } = request.payload as Flood;
  const once = mixes[mix]!;
  const perPiece = Math.max(1, Math.round(PIECE / once.length));
  const piece = Buffer.concat(Array<Buffer>(perPiece).fill(once));
  for (let sent = 0; sent < times; sent += perPiece) {
    const rest = times - sent;
    await write(stream, rest < perPiece ? piece.subarray(0, rest * once.length) : piece);
  }
  socket.send(answer(request));
}

function write(stream: Duplex, bytes: Buffer): Promise<void> | undefined {
  return stream.write(bytes) ? undefined : new Promise((resolve) => stream.once("drain", resolve));
}

function answer({ request_id, action }: Request): string {
  const payload = action === "send_event" ? { event_id: "QYBTDKBLB1_3" } : {};
  return JSON.stringify({ request_id, action, type: "response", success: true, payload });
}
