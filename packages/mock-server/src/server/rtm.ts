import { isRecord } from "../protocol/shape.js";
import { ProtocolError } from "../protocol/protocol-error.js";
import { answer } from "./answer.js";
import type { Connection } from "./connection.js";
import type { Answer } from "./request.js";
import type { Stage } from "./stage.js";

interface RequestFrame {
  action: string;
  request_id?: string;
  version?: string;
  author_id?: string;
  payload?: unknown;
}

/** Takes what came over a connection, and sends the answer. Nothing that comes can make it throw. */
export async function receive(stage: Stage, connection: Connection, text: string): Promise<void> {
  const frame = parse(text);
  const { transport } = connection.outbox.link;
  const request = readFrame(frame);
  stage.log.add({
    kind: "in",
    transport,
    api: connection.protocol.api,
    connection: connection.id,
    frame,
    ...(request === undefined ? {} : { action: request.action }),
    ...(request?.request_id === undefined ? {} : { requestId: request.request_id }),
  });
  if (request === undefined)
    refuse(connection, frame, "Wrong format of request: a frame is an object with the name of an action.");
  else if (request.payload !== undefined && !isRecord(request.payload))
    refuse(connection, frame, "Wrong format of request: /payload must be an object.");
  else await respond(stage, connection, request);
}

async function respond(stage: Stage, connection: Connection, frame: RequestFrame): Promise<void> {
  const { action, request_id } = frame;
  // too much in flight is refused before anything else is looked at
  if (connection.pending >= stage.limits.pending) {
    const { error } = connection.protocol.errorBody(new ProtocolError("pending_requests_limit_reached"));
    connection.respond({ request_id, action, success: false, payload: { error } });
    return;
  }
  connection.pending += 1;
  const given = await answer(stage, toRequest(connection, frame));
  connection.pending -= 1;
  send(connection, frame, given);
  given.follow();
  if (action === "login") leaveRegion(connection, given);
}

function toRequest(connection: Connection, { action, payload, request_id, version, author_id }: RequestFrame) {
  return {
    protocol: connection.protocol,
    transport: "rtm" as const,
    connection,
    action,
    payload,
    requestId: request_id,
    version,
    authorId: author_id,
  };
}

function send(connection: Connection, { action, request_id }: RequestFrame, { payload, error, fault }: Answer): void {
  const success = error === undefined;
  connection.respond({ request_id, action, success, payload: success ? payload : { error } }, fault);
}

/** A login in the wrong region is told so twice: by the error, and by the reason of the close. */
function leaveRegion(connection: Connection, { error }: Answer): void {
  if (error?.type === "misdirected_request") connection.disconnect("misdirected_connection", error.data);
}

function refuse(connection: Connection, frame: unknown, message: string): void {
  const { action, request_id } = (isRecord(frame) ? frame : {}) as { action?: unknown; request_id?: unknown };
  const { error } = connection.protocol.errorBody(new ProtocolError("validation", message));
  connection.respond({
    action: typeof action === "string" ? action : "unknown",
    request_id: typeof request_id === "string" ? request_id : undefined,
    success: false,
    payload: { error },
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function readFrame(frame: unknown): RequestFrame | undefined {
  if (!isRecord(frame) || typeof frame["action"] !== "string") return undefined;
  const { action, payload } = frame as { action: string; payload?: unknown };
  const texts = ["request_id", "version", "author_id"].flatMap((name) =>
    typeof frame[name] === "string" ? [[name, frame[name]]] : [],
  );
  return { action, payload, ...(Object.fromEntries(texts) as object) };
}
