import type { IncomingMessage } from "node:http";

import { ProtocolError } from "../protocol/protocol-error.js";
import type { Protocol } from "../protocol/protocol.js";
import { isRecord } from "../protocol/shape.js";
import type { Request } from "../server/request.js";
import type { Limits } from "../server/stage.js";
import { checkFile, readForm, type Form } from "./multipart.js";
import { readQuery } from "./query.js";
import { readBody } from "./read-body.js";

/** What came over HTTP as a request of the protocol. */
export async function readWebRequest(
  message: IncomingMessage,
  protocol: Protocol,
  action: string,
  query: URLSearchParams,
  limits: Limits,
): Promise<Request> {
  const facts = protocol.action(action);
  const headers = headersOf(message);
  const method = facts?.method ?? "POST";
  const body = await readBody(message, facts?.upload ? limits.upload + FORM_OVERHEAD : JSON_LIMIT);
  if (message.method !== method) throw new ProtocolError("validation", `${action} is a ${method} request.`);
  const request = {
    protocol,
    transport: "web" as const,
    action,
    headers,
    token: headers["authorization"],
    authorId: headers["x-author-id"],
  };
  if (facts?.method === "GET") return { ...request, payload: readQuery(query, facts.query ?? {}) };
  if (!facts?.upload) return { ...request, payload: readJson(body, protocol) };
  const form = await readForm(body, headers["content-type"] ?? "");
  if (form.file !== undefined && form.file.size > limits.upload) throw new ProtocolError("entity_too_large");
  if (form.file !== undefined) checkFile(form.file);
  return { ...request, payload: formPayload(form), file: form.file };
}

const JSON_LIMIT = 2 ** 20;
/** Room for boundaries and other parts. */
const FORM_OVERHEAD = 2 ** 16;

/** 0.3 puts its requests into a `payload`. */
function readJson(body: Buffer, { facts }: Protocol): unknown {
  if (body.length === 0) return {};
  let value: unknown;
  try {
    value = JSON.parse(body.toString()) as unknown;
  } catch {
    throw new ProtocolError("validation", "Wrong format of request: the body is no JSON.");
  }
  if (!isRecord(value)) throw new ProtocolError("validation", "Wrong format of request: the body must be an object.");
  return facts.envelopes["web_request"] === undefined ? value : (value["payload"] ?? {});
}

/** The name of a part is the way to its place: `payload.chat_id`. */
function formPayload({ fields, file, fileField }: Form): object {
  const parts = { ...fields, ...(file !== undefined && fileField !== undefined ? { [fileField]: file.name } : {}) };
  const payload: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(parts)) {
    const [first, ...rest] = path.split(".") as [string, ...string[]];
    payload[first] = rest.length === 0 ? value : { ...(payload[first] as object | undefined), [rest.join(".")]: value };
  }
  return payload;
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}
