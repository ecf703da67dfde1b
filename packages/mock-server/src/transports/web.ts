import type { IncomingMessage, ServerResponse } from "node:http";

import type { ApiName } from "../protocol/known-versions.js";
import { ProtocolError } from "../protocol/protocol-error.js";
import type { Protocol } from "../protocol/protocol.js";
import { answer } from "../server/answer.js";
import type { Answer } from "../server/request.js";
import type { Stage } from "../server/stage.js";
import { checkQuery } from "./query.js";
import { isSocketIo, missSocketIo, NEEDS_SOCKET_IO } from "./socketio.js";
import { sendAnswer, sendText } from "./web-answer.js";
import { readWebRequest } from "./web-request.js";

/** What pages of any origin may do. */
const CORS: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, POST, OPTIONS",
  "access-control-allow-headers": "*, authorization",
  "access-control-expose-headers": "legacy, deprecation",
};

/** The Web API of everything that is served. */
export async function handleWeb(
  stage: Stage,
  message: IncomingMessage,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  response.on("error", () => {}); // nobody is there any more
  for (const [name, value] of Object.entries({ ...CORS, ...headers })) response.setHeader(name, value);
  const { pathname, searchParams } = new URL(message.url ?? "/", "http://localhost");
  if (message.method === "OPTIONS") {
    response.writeHead(204).end();
    return;
  }
  const place = placeOf(stage, pathname);
  if (place === undefined) {
    message.resume();
    // where socket.io is, it has answered already
    const isMissing = isSocketIo(stage, pathname);
    if (isMissing) missSocketIo(stage);
    const text = isMissing ? NEEDS_SOCKET_IO : `Nothing is served at ${pathname}`;
    sendText(response, isMissing ? 501 : 404, JSON.stringify({ error: { type: "not_found", message: text } }));
    return;
  }
  const { protocol, action } = place;
  const log = { transport: "web", api: protocol.api, action } as const;
  let given: Answer;
  try {
    if (place.isOther) throw new ProtocolError("unsupported_version");
    const request = await readWebRequest(message, protocol, action, searchParams, stage.limits);
    stage.log.add({ kind: "in", ...log, frame: request.payload });
    // the agent API takes no query over the Web, the customer API takes that of its connections
    if (protocol.api === "customer") checkQuery(protocol, searchParams, stage.known);
    given = await answer(stage, request);
  } catch (error) {
    const cause = error instanceof ProtocolError ? error : new ProtocolError("internal");
    given = { ...protocol.errorBody(cause), follow: () => {} };
  }
  const status = sendAnswer(response, given, stage.timers);
  stage.log.add({
    kind: "out",
    ...log,
    status,
    frame: given.error === undefined ? (given.payload ?? {}) : { error: given.error },
  });
  if (given.fault !== undefined) stage.log.add({ kind: "fault", ...log, note: given.fault.fault });
  given.follow();
}

/** Which action of which API an address is; of a version that is not served, the one that is answers for it. */
function placeOf(
  { protocols }: Stage,
  pathname: string,
): { protocol: Protocol; action: string; isOther: boolean } | undefined {
  for (const protocol of protocols.values()) {
    const base = `${protocol.path("web") ?? ""}/`;
    if (pathname.startsWith(base)) return { protocol, action: pathname.slice(base.length), isOther: false };
  }
  const other = /^\/(?:v[\d.]+\/(agent|customer)|(agent|customer)\/v[\d.]+)\/action\/(\w+)$/.exec(pathname);
  const protocol = protocols.get((other?.[1] ?? other?.[2]) as ApiName);
  return protocol && { protocol, action: other![3]!, isOther: true };
}
