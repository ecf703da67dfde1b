import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";

import type { MockServerOptions } from "./options.js";
import {
  API_NAMES,
  checkApi,
  checkVersion,
  knownVersions,
  MockServerError,
  type ApiName,
} from "./protocol/known-versions.js";
import { loadProtocol, type Protocol } from "./protocol/protocol.js";
import type { ConnectionHost } from "./server/connection.js";
import { createStage } from "./server/create-stage.js";
import { MockServer, type ApiUrls } from "./server/mock-server.js";
import { receive } from "./server/rtm.js";
import { handleUpgrade, open } from "./transports/rtm-endpoint.js";
import { attachSocketIo } from "./transports/socketio.js";
import { handleWeb } from "./transports/web.js";
import { WebSockets } from "./transports/websocket.js";

/** Starts a server that plays one version of an API, or of both in one world. */
export async function createMockServer(options: MockServerOptions): Promise<MockServer> {
  const { version, host = "127.0.0.1", port = 0 } = options;
  const actors = await loadActors(version, served(options));
  const protocols = new Map(served(options).map((api) => [api, actors.get(api)!]));
  const http = createServer();
  const sockets = new Set<Socket>();
  let origin = "";
  const stage = createStage(options, protocols, actors, () => origin);
  const headers = lifecycleHeaders(options);
  const connectionHost: ConnectionHost = {
    ...stage,
    onText: (connection, text) => void receive(stage, connection, text).catch(note),
    onClosed: (connection) => void stage.connections.delete(connection),
  };
  const webSockets = new WebSockets(() => headers);
  http.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  http.on("request", (request, response) => void handleWeb(stage, request, response, headers).catch(note));
  http.on("upgrade", (request, socket, head: Buffer) =>
    handleUpgrade(stage, connectionHost, webSockets, closeSocketIo !== undefined, request, socket, head),
  );
  const closeSocketIo = await openSocketIo();
  await listen(http, port, host);
  const address = http.address() as AddressInfo;
  const authority = `${host.includes(":") ? `[${host}]` : host}:${address.port}`;
  origin = `http://${authority}`;
  return new MockServer(stage, address.port, urlsOf(protocols, authority, closeSocketIo !== undefined), close);

  /** A defect of this server is told in its log, and does not bring down whoever runs it. */
  function note(error: unknown): void {
    stage.log.add({ kind: "fault", transport: "rtm", note: error instanceof Error ? error.stack! : String(error) });
  }

  /** socket.io belongs to 0.3 alone; without the package it is left out, unless it was asked for. */
  async function openSocketIo(): Promise<(() => void) | undefined> {
    const customer = protocols.get("customer");
    const path = customer?.path("socketio");
    if (customer === undefined || path === undefined || options.socketio === false) return undefined;
    try {
      return await attachSocketIo(http, path, (socket, link) => {
        const connection = open(
          stage,
          connectionHost,
          customer,
          link,
          new URLSearchParams(socket.handshake.query),
          false,
        );
        socket.on("message", (message) =>
          connection.receive(typeof message === "string" ? message : JSON.stringify(message)),
        );
        socket.on("disconnect", (reason) => connection.closed(reason));
      });
    } catch (error) {
      if (options.socketio === true) throw error;
      return undefined;
    }
  }

  async function close(): Promise<void> {
    for (const connection of stage.connections) connection.destroy();
    stage.timers.close();
    stage.webhooks.close();
    stage.log.close();
    webSockets.close();
    closeSocketIo?.();
    // also those that no upgrade came of
    for (const socket of sockets) socket.destroy();
    // socket.io may have closed it already
    if (http.listening) await new Promise<void>((resolve) => void http.close(() => resolve()));
  }
}

function served({ api, apis, version }: MockServerOptions): ApiName[] {
  const names = apis ?? (api === undefined ? [] : [api]);
  if (names.length === 0) throw new MockServerError(`Say which API to serve: ${API_NAMES.join(" or ")}.`);
  for (const name of names) {
    checkApi(name);
    checkVersion(name, version);
  }
  return [...new Set(names)];
}

/** Also an API that is not served: a test can act in the name of its users. */
async function loadActors(version: string, names: readonly ApiName[]): Promise<Map<ApiName, Protocol>> {
  const there = API_NAMES.filter((api) => names.includes(api) || knownVersions(api).includes(version));
  return new Map(
    await Promise.all(there.map(async (api): Promise<[ApiName, Protocol]> => [api, await loadProtocol(api, version)])),
  );
}

function lifecycleHeaders({ lifecycle = {} }: MockServerOptions): Record<string, string> {
  const { legacy, deprecation } = lifecycle;
  return {
    ...(legacy === undefined ? {} : { Legacy: legacy }),
    ...(deprecation === undefined ? {} : { Deprecation: deprecation }),
  };
}

function urlsOf(
  protocols: ReadonlyMap<ApiName, Protocol>,
  authority: string,
  hasSocketIo: boolean,
): Partial<Record<ApiName, ApiUrls>> {
  return Object.fromEntries(
    [...protocols].map(([api, protocol]): [ApiName, ApiUrls] => {
      const path = protocol.path("socketio");
      const socketio = hasSocketIo && path !== undefined ? { socketio: { url: `http://${authority}`, path } } : {};
      const query = protocol.facts.query.map(({ name }) => name);
      return [
        api,
        {
          query,
          rtm: `ws://${authority}${protocol.path("rtm") ?? ""}`,
          web: `http://${authority}${protocol.path("web") ?? ""}`,
          ...socketio,
        },
      ];
    }),
  );
}

function listen(http: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once("error", (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === "EADDRINUSE";
      reject(isTaken ? new MockServerError(`The port ${port} of ${host} is taken.`) : error);
    });
    http.listen(port, host, () => resolve());
  });
}
