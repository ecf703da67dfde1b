import { readFileSync } from "node:fs";

import type { Validator } from "@chatwire/validators";

import { pushFrame, responseFrame, type ErrorBody, type PushFrame, type ResponseFrame } from "./envelope.js";
import type { ActionFacts, Facts, PayloadFacts } from "./facts.js";
import { GENERATED } from "./generated-folder.js";
import { checkVersion, type ApiName } from "./known-versions.js";
import { knownType, type ProtocolError } from "./protocol-error.js";
import { readShape, writeShape } from "./shape.js";

type Validators = Readonly<Record<string, Validator<unknown>>>;

/** One version of an API: what it knows, how it writes things, what it accepts. */
export class Protocol {
  readonly facts: Facts;
  readonly api: ApiName;
  readonly version: string;
  readonly #requestValidators: Validators;
  /** The pushes by their newest names. */
  readonly #pushes: ReadonlyMap<string, { wire: string; push: PayloadFacts }>;

  constructor(facts: Facts, requestValidators: Validators) {
    this.facts = facts;
    this.api = facts.api as ApiName;
    this.version = facts.version;
    this.#requestValidators = requestValidators;
    const pushes = Object.entries(facts.pushes);
    this.#pushes = new Map(pushes.map(([wire, push]) => [push.is ?? wire, { wire, push }]));
  }

  /** An action by its name on the wire, and its newest name. */
  action(wire: string): (ActionFacts & { name: string }) | undefined {
    if (!Object.hasOwn(this.facts.actions, wire)) return undefined;
    const action = this.facts.actions[wire]!;
    return { ...action, name: action.is ?? wire };
  }

  /** What is wrong with a request; undefined when nothing is. */
  issueOf(action: string, payload: unknown): string | undefined {
    const issues = this.#requestValidators[action]!.issues(payload);
    return issues.length === 0 ? undefined : issues.map(({ message }) => message).join(" ");
  }

  readRequest(action: string, payload: unknown): unknown {
    return readShape(payload, this.facts.actions[action]!.request, this.facts.sent);
  }

  writeResponse(action: string, response: unknown): unknown {
    return writeShape(response, this.facts.actions[action]!.response, this.facts.received);
  }

  /** The name and the payload of a push as the version writes them; undefined when it has no such push. */
  writePush(name: string, payload: unknown): { action: string; payload: unknown } | undefined {
    const found = this.#pushes.get(name);
    return found && { action: found.wire, payload: writeShape(payload, found.push.payload, this.facts.received) };
  }

  errorBody({ type, message, data }: Pick<ProtocolError, "type" | "message" | "data">): ErrorBody {
    const known = knownType(type, this.facts.errors);
    const text = message || (this.facts.errors[known]?.message ?? type);
    return { error: { type: known, message: text, ...(data === undefined ? {} : { data }) } };
  }

  responseFrame(frame: ResponseFrame): object {
    return responseFrame(this.facts, frame);
  }

  pushFrame(frame: PushFrame): object {
    return pushFrame(this.facts, frame);
  }

  /** The path of an endpoint, such as `/v3.6/agent/rtm/ws`; of the Web API without the action. */
  path(endpoint: "rtm" | "web" | "socketio"): string | undefined {
    const url = this.facts.endpoints[endpoint];
    return url && new URL(url.replace("/<action>", "")).pathname;
  }
}

export async function loadProtocol(api: ApiName, version: string): Promise<Protocol> {
  const facts = readFacts(api, version);
  const { requestValidators } = (await import(`@chatwire/validators/${api}/v${version}`)) as {
    requestValidators: Validators;
  };
  return new Protocol(facts, requestValidators);
}

export function readFacts(api: string, version: string): Facts {
  checkVersion(api, version);
  return JSON.parse(readFileSync(new URL(`${api}/v${version}.json`, GENERATED), "utf8")) as Facts;
}
