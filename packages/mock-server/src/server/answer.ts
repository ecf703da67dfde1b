import { ProtocolError } from "../protocol/protocol-error.js";
import type { Outcome, OutcomeFunction } from "../script/outcome.js";
import { perform } from "./perform.js";
import { seen, type Answer, type Request } from "./request.js";
import type { Stage } from "./stage.js";

const nothing = (): void => {};

/** Answers a request as it is scripted, or else as the service would. */
export async function answer(stage: Stage, request: Request): Promise<Answer> {
  const scripted = stage.scripts.requests.take(namesOf(request), seen(request));
  if (scripted === undefined) return carryOut(stage, request);
  try {
    return act(stage, request, typeof scripted === "function" ? await call(stage, request, scripted) : scripted);
  } catch (error) {
    return refuse(stage, request, error);
  }
}

function act(stage: Stage, request: Request, outcome: Outcome | undefined | void): Answer {
  if (outcome === undefined) return carryOut(stage, request);
  if ("error" in outcome) {
    const { error, status } = outcome;
    const { type, message, data } =
      typeof error === "string" ? { type: error } : (error as { type: string; message?: string; data?: unknown });
    const text = message ?? request.protocol.facts.errors[type]?.message ?? type;
    return { error: { type, message: text, ...(data === undefined ? {} : { data }) }, status, follow: nothing };
  }
  if ("reply" in outcome) {
    if (!(outcome.effect ?? request.action === "login")) return { payload: outcome.reply, follow: nothing };
    const done = carryOut(stage, request);
    return done.error === undefined ? { ...done, payload: outcome.reply } : done;
  }
  return { ...(outcome.effect === false ? { follow: nothing } : carryOut(stage, request)), fault: outcome };
}

function carryOut(stage: Stage, request: Request): Answer {
  try {
    const { payload, consequences } = perform(stage, request);
    return { payload, follow: () => consequences?.send() };
  } catch (error) {
    return refuse(stage, request, error);
  }
}

function refuse({ log }: Stage, { protocol, transport, action }: Request, error: unknown): Answer {
  if (error instanceof ProtocolError) return { ...protocol.errorBody(error), follow: nothing };
  const note = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log.add({ kind: "fault", transport, api: protocol.api, action, note });
  return { ...protocol.errorBody(new ProtocolError("internal")), follow: nothing };
}

/** The server's own patience with a script ends as the service's does. */
function call(stage: Stage, request: Request, script: OutcomeFunction): Promise<Outcome | undefined | void> {
  return new Promise((resolve, reject) => {
    const { requestTimeout } = stage.limits;
    const message = `Request timed out after ${requestTimeout / 1000} s`;
    const cancel = stage.timers.after(requestTimeout, () => reject(new ProtocolError("request_timeout", message)));
    Promise.resolve(script(seen(request)))
      .finally(cancel)
      .then(resolve, reject);
  });
}

function namesOf({ protocol, action }: Request): string[] {
  return [action, protocol.action(action)?.name ?? action];
}
