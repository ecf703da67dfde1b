import { ANY } from "../events/emitter.js";
import type { Host } from "../host.js";
import type { Frame } from "./frame.js";

/** Hands a push to who listens to its name, and to who listens to all; false when nobody does. */
export function deliver({ validate, emitter }: Host, push: Frame): boolean {
  const { action, payload } = push;
  if (validate && !validate("push", action, payload)) return true;
  const isHeard = emitter.emit(action, payload, push);
  return emitter.emit(ANY, push) || isHeard;
}
