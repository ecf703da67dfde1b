import type { ServerResponse } from "node:http";

import { statusOf } from "../protocol/protocol-error.js";
import { garbage, giant } from "../script/garbage.js";
import type { Fault } from "../script/outcome.js";
import type { Answer } from "../server/request.js";
import type { Timers } from "../time/timers.js";

/** Sends an answer over HTTP, and does what the fault says. Gives the status that was sent. */
export function sendAnswer(
  response: ServerResponse,
  { payload, error, status, fault }: Answer,
  timers: Timers,
): number {
  const code = status ?? (error === undefined ? 200 : statusOf(error.type));
  const text = JSON.stringify(error === undefined ? (payload ?? {}) : { error });
  if (fault === undefined) sendText(response, code, text);
  else sendWithFault(response, code, text, fault, timers);
  return code;
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(text);
}

function sendWithFault(response: ServerResponse, status: number, text: string, fault: Fault, timers: Timers): void {
  switch (fault.fault) {
    case "drop":
    case "half-open":
      return; // the socket stays, and nothing comes
    case "delay":
    case "slow":
      timers.after(fault.ms, () => sendText(response, status, text));
      return;
    case "cut":
      cut(response, status, text, fault.at ?? 0.5);
      return;
    case "close":
    case "disconnect":
      response.destroy();
      return;
    case "garbage":
      sendText(response, status, garbage(fault.kind));
      return;
    case "giant":
      sendText(response, status, giant(fault.bytes));
      return;
    case "duplicate":
    case "reorder":
      sendText(response, status, text);
  }
}

/** Says how long the body is, sends a part of it, and destroys the socket. */
function cut(response: ServerResponse, status: number, text: string, at: number): void {
  const body = Buffer.from(text);
  response.writeHead(status, { "content-type": "application/json", "content-length": String(body.length) });
  response.write(body.subarray(0, Math.floor(body.length * at)), () => response.destroy());
}
