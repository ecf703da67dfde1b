import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

import type { ApiName } from "../protocol/known-versions.js";
import { ProtocolError } from "../protocol/protocol-error.js";
import type { Protocol } from "../protocol/protocol.js";
import type { ConnectOutcome } from "../script/outcome.js";
import { Connection, type ConnectionHost } from "../server/connection.js";
import type { Stage } from "../server/stage.js";
import type { Link } from "./link.js";
import { checkQuery } from "./query.js";
import { isSocketIo, missSocketIo, NEEDS_SOCKET_IO } from "./socketio.js";
import type { WebSockets } from "./websocket.js";

/** Opens a WebSocket where RTM is served, unless a script has something else in mind. */
export function handleUpgrade(
  stage: Stage,
  host: ConnectionHost,
  webSockets: WebSockets,
  hasSocketIo: boolean,
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): void {
  socket.on("error", () => {}); // a close follows
  const url = new URL(request.url ?? "/", "http://localhost");
  const place = placeOf(stage, url.pathname);
  if (place === undefined) {
    if (!isSocketIo(stage, url.pathname)) refuse(socket, 404);
    // else socket.io answers for its own path
    else if (!hasSocketIo) {
      missSocketIo(stage);
      refuse(socket, 501, NEEDS_SOCKET_IO);
    }
    return;
  }
  const scripted = stage.scripts.connects.take(["connect"], { api: place.protocol.api, url: request.url ?? "" });
  const accept = (): void =>
    webSockets.accept(request, socket, head, (webSocket, link) => {
      const connection = open(stage, host, place.protocol, link, url.searchParams, place.isOther);
      webSocket.on("message", (data: Buffer, isBinary: boolean) => connection.receive(isBinary ? "" : data.toString()));
      webSocket.on("ping", () => connection.touch());
      webSocket.on("close", (code: number) => connection.closed(String(code)));
      webSocket.on("error", () => {}); // a close follows
      if (scripted?.fault === "close") connection.close(scripted.code);
      if (scripted?.fault === "disconnect") connection.disconnect(scripted.reason, scripted.data);
    });
  obstruct(stage, socket, scripted, accept);
}

/** What a script does to a connection before it is one. */
function obstruct(
  { timers, log }: Stage,
  socket: Duplex,
  scripted: ConnectOutcome | undefined,
  accept: () => void,
): void {
  if (scripted !== undefined) log.add({ kind: "fault", transport: "rtm", note: scripted.fault });
  if (scripted?.fault === "refuse") refuse(socket, scripted.status ?? 503);
  else if (scripted?.fault === "cut") socket.destroy();
  else if (scripted?.fault === "delay") timers.after(scripted.ms, accept);
  else if (scripted?.fault !== "hang") accept();
}

/** A connection that is not addressed as it should be is told so in the words of the protocol. */
export function open(
  stage: Stage,
  host: ConnectionHost,
  protocol: Protocol,
  link: Link,
  query: URLSearchParams,
  isOther: boolean,
): Connection {
  const connection = new Connection(stage.nextConnectionId(), protocol, link, host);
  stage.connections.add(connection);
  try {
    checkQuery(protocol, query, stage.known);
    if (isOther) throw new ProtocolError("unsupported_version");
  } catch (error) {
    connection.disconnect(
      error instanceof ProtocolError && error.type === "unsupported_version" ? error.type : "license_not_found",
    );
  }
  return connection;
}

function placeOf({ protocols }: Stage, pathname: string): { protocol: Protocol; isOther: boolean } | undefined {
  for (const protocol of protocols.values()) if (protocol.path("rtm") === pathname) return { protocol, isOther: false };
  const other = /^\/(?:v[\d.]+\/(agent|customer)|(agent|customer)\/v[\d.]+)\/rtm\/ws$/.exec(pathname);
  const protocol = protocols.get((other?.[1] ?? other?.[2]) as ApiName);
  return protocol && { protocol, isOther: true };
}

function refuse(socket: Duplex, status: number, why = ""): void {
  socket.end(`HTTP/1.1 ${status} Refused\r\nconnection: close\r\ncontent-length: ${why.length}\r\n\r\n${why}`);
}
