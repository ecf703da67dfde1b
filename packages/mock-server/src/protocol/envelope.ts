import type { Facts } from "./facts.js";

/** The object of an error, whichever way it travels. */
export interface ErrorBody {
  error: { type: string; message: string; data?: unknown };
}

export interface ResponseFrame {
  request_id?: string | undefined;
  action: string;
  success: boolean;
  payload?: unknown;
}

export interface PushFrame {
  request_id?: string | undefined;
  action: string;
  payload?: unknown;
}

/** A response over RTM as a version writes it. */
export function responseFrame(facts: Facts, frame: ResponseFrame): object {
  return inOrder(facts.envelopes["response"], { ...frame, type: "response" });
}

/** A push as a version writes it. */
export function pushFrame(facts: Facts, frame: PushFrame): object {
  return inOrder(facts.envelopes["push"], { ...frame, version: facts.version, type: "push" });
}

/** What a version has, the short members before the payload. */
function inOrder(names: readonly string[] = [], frame: Record<string, unknown>): object {
  return Object.fromEntries(names.flatMap((name) => (frame[name] === undefined ? [] : [[name, frame[name]]])));
}
