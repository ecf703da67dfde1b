import { CLIENT_EVENTS } from "../events/client-events.js";
import { ANY, type Emitter } from "../events/emitter.js";
import type { Host } from "../host.js";
import { validate } from "../validation.js";
import type { Frame } from "./frame.js";

/** What the client itself lives on. */
const OWN = /_disconnected$|^customer_side/;
const ACTION = /"action"\s*:\s*"(\w+)"/;
/** `type` and `action` in the head, before anything that is nested or escaped: so they are names, and no part of a text. */
const PUSH = /^\s*{(?=[^{[\\]{0,300}?"type"\s*:\s*"push")[^{[\\]{0,300}?"action"\s*:\s*"\w+"/;

/**
 * Whether a text is a push that nobody wants, as far as that can be told without parsing it. Most are wanted, so that
 * is looked at first; what is not told by its head is parsed.
 */
export function isUnwanted(emitter: Emitter, text: unknown): boolean {
  const action = typeof text === "string" ? ACTION.exec(text)?.[1] : undefined;
  if (action === undefined || emitter.has(action) || emitter.has(ANY)) return false;
  return !OWN.test(action) && PUSH.test(text as string);
}

/** Hands a push to who listens to its name, and to who listens to all. */
export function deliver({ options, emitter }: Host, push: Frame): void {
  const { action, payload } = push;
  if (!validate(options.validate, emitter, "push", action, payload)) return;
  if (!CLIENT_EVENTS.includes(action)) emitter.emit(action, payload, push);
  emitter.emit(ANY, push);
}
