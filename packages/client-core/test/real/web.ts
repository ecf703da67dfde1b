import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";

import { microtasks } from "../virtual/clock.js";
import type { Connect, WebRequest } from "../virtual/web-world.js";
import type { Loopback } from "./loopback.js";
import { Traffic } from "./traffic.js";

/** What the platform adds to what the client says. */
const OF_THE_PLATFORM =
  /^(host|connection|accept|accept-.*|sec-fetch-.*|user-agent|content-length|transfer-encoding|cache-control|pragma)$/;

/** Where a request is. A server that thinks may do so for ever; what it does else comes to an end by itself. */
interface Exchange {
  client: "waits" | "over";
  server: "nothing" | "reads" | "thinks" | "answers" | "over";
}

/** Requests over real HTTP, to a server in the same process; the time is virtual, and waits for what is on its way. */
export const overHttp =
  (loopback: Loopback): Connect =>
  (begin, clock) => {
    const traffic = new Traffic();
    const exchanges = new Set<Exchange>();
    clock.settled = () => traffic.settled(() => [...exchanges].flatMap(unrest));

    return async (target, init) => {
      const url = new URL(target as URL);
      const answer = begin();
      const exchange: Exchange = { client: "waits", server: "nothing" };
      exchanges.add(exchange);
      const become = (change: Partial<Exchange>): void => {
        if (exchange.server === "over") delete change.server;
        Object.assign(exchange, change);
        traffic.note();
      };
      const local = loopback.expectRequest(url.href, (request, response) => {
        become({ server: "reads" });
        response.once("close", () => become({ server: "over" }));
        void serve(url, request, response, answer, (server) => become({ server }));
      });
      try {
        const response = await fetch(local, init);
        const { text } = response;
        response.text = () => text.call(response).finally(() => become({ client: "over" }));
        return response;
      } catch (error) {
        // what never arrived is over for the server, too
        become({ client: "over", ...(exchange.server === "nothing" && { server: "over" }) });
        throw error;
      }
    };
  };

/** A client that waits for a server that thinks is at rest; so is what is over on both sides. */
function unrest({ client, server }: Exchange): string[] {
  if (client === "over" && server === "over") return [];
  return client === "waits" && server === "thinks" ? [] : [`a request: client ${client}, server ${server}`];
}

async function serve(
  { origin }: URL,
  request: IncomingMessage,
  response: ServerResponse,
  answer: (request: WebRequest) => Promise<Response>,
  become: (server: Exchange["server"]) => void,
): Promise<void> {
  const gone = new AbortController();
  response.once("close", () => response.writableFinished || gone.abort());
  // each request has a connection of its own: what happens to one touches no other
  response.shouldKeepAlive = false;
  try {
    const seen = await understand(origin, request, gone.signal);
    become("thinks");
    const { status, headers, body } = await answer(seen);
    become("answers");
    response.writeHead(status, [...headers].flat());
    const reader = body?.getReader();
    for (;;) {
      const chunk = reader?.read();
      let isThere = false;
      void chunk?.then(() => (isThere = true));
      await microtasks();
      if (reader && !isThere) become("thinks");
      const { value, done = true } = (await chunk) ?? {};
      become("answers");
      if (done) break;
      response.write(value);
    }
    response.end();
  } catch {
    response.destroy();
  }
}

/** The request as the client has made it. */
async function understand(origin: string, request: IncomingMessage, signal: AbortSignal): Promise<WebRequest> {
  const all = new Headers(request.headers as Record<string, string>);
  const headers = new Headers([...all].filter(([name]) => !OF_THE_PLATFORM.test(name)));
  const bytes = await buffer(request);
  let body: RequestInit["body"] | undefined = bytes.length === 0 ? undefined : bytes.toString();
  if (all.get("content-type")?.startsWith("multipart/")) {
    headers.delete("content-type");
    body = await new Response(bytes, { headers: all }).formData();
  }
  const url = new URL(request.url!.replace(/^\/\d+/, ""), origin);
  return { method: request.method!, url, headers, body, signal };
}
