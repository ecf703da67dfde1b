import { readFileSync } from "node:fs";

import { breaks, broken, type Schema } from "../../packages/validators/test/break-one.ts";
import { fakesOf, forFaker } from "../../packages/validators/test/fakes.ts";
import { createAjv } from "../../packages/validators/test/oracles.ts";
import { Random } from "../../packages/validators/test/random.ts";
import type { PublishedDocument } from "../../packages/validators/test/versions.ts";
import { load, projectAllExamples, readSpecFolder } from "../../tools/codegen/src/spec.ts";

export const VERSION = "3.6";

export type Types = Record<string, Schema>;

/** A value and the type that it should be of. */
export interface Payload {
  type: string;
  value: unknown;
}

/** With the verdict of Ajv. What breaks a rule may fit nevertheless: an event of an unknown type may be of the future. */
export interface Judged extends Payload {
  fits: boolean;
}

/** Payloads of a kind, as they arrive or are sent. */
export interface Mix {
  name: string;
  says: string;
  /** Which API its types are of. */
  api: "agent" | "webhooks";
  valid: Payload[];
  /** The same with exactly one rule broken in each, so that they do not fit: some of all ways to do so. */
  invalid: Payload[];
  /** What candidates have to agree about: these, all ways to break one rule of them, and made-up values of their types. */
  judged: Judged[];
}

const root = new URL("../../", import.meta.url);
const spec = load(readSpecFolder(new URL("spec", root).pathname));

function readDocument(api: string): PublishedDocument {
  return JSON.parse(
    readFileSync(new URL(`packages/schemas/generated/${api}/v${VERSION}.json`, root), "utf8"),
  ) as PublishedDocument;
}

/** The schemas of an API as they are published. */
export const readTypes = (api: string): Types => readDocument(api).$defs as Types;

/** The valid examples that the spec has of something. */
function examplesOf(api: string, name: string, part: string, direction?: string): unknown[] {
  const all = projectAllExamples(spec, spec.trees.get(api)!, VERSION).filter((each) => each.name === name);
  const values = all.flatMap(({ examples }) =>
    examples.filter((each) => each.valid && each.part === part && (direction ?? each.direction) === each.direction),
  );
  if (values.length === 0) throw new Error(`the spec has no valid example of ${name} (${part})`);
  return values.map(({ value }) => value);
}

const INVALID = 60;

/**
 * All ways to break one rule of one of the payloads. A text beyond its limit is left out: counting its characters would
 * drown all else.
 */
function breakOne(payloads: readonly Payload[], document: PublishedDocument): Payload[] {
  return payloads.flatMap(({ type, value }) =>
    [...breaks({ $ref: `#/$defs/${type}` }, value, document.$defs as Types)]
      .filter(({ keyword }) => keyword !== "maxLength")
      .map((change) => broken(value, change))
      .map((other) => ({ type, value: other })),
  );
}

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

/** Values that no example has: what a rule was loosened by is in one of them. */
function makeUp(payloads: readonly Payload[], document: PublishedDocument): Payload[] {
  const $defs = forFaker(document.$defs);
  const types = [...new Set(payloads.map(({ type }) => type))];
  return types.flatMap((type) => fakesOf($defs, type, SEEDS).map((value) => ({ type, value })));
}

/** All mixes. */
export function readMixes(): Mix[] {
  const events = examplesOf("agent", "chat_event", "object", "received") as { type: string }[];
  const chats = examplesOf("agent", "incoming_chat", "payload") as { chat: { thread: object } }[];
  const { chat } = chats[0]!;
  const twenty = Array.from({ length: 20 }, (_, index) => events[index % events.length]);
  const inThread = (event: unknown): unknown => ({ chat_id: "QYBTDK7C3R", thread_id: "QYBTDKBLB1", event });
  const webhooks = {
    incoming_event: "IncomingEventWebhook",
    chat_deactivated: "ChatDeactivatedWebhook",
    thread_tagged: "ThreadTaggedWebhook",
  };
  const requests = {
    deactivate_chat: "DeactivateChatRequest",
    transfer_chat: "TransferChatRequest",
    tag_thread: "TagThreadRequest",
  };
  const sent = examplesOf("agent", "chat_event", "object", "sent").map((event) => ({ chat_id: "QYBTDK7C3R", event }));
  const allOf = (api: string, part: string, names: Record<string, string>): Payload[] =>
    Object.entries(names).flatMap(([name, type]) => examplesOf(api, name, part).map((value) => ({ type, value })));
  const as = (type: string, values: readonly unknown[]): Payload[] => values.map((value) => ({ type, value }));
  return [
    mix(
      "short pushes",
      "`incoming_event` with an event of each type",
      "agent",
      as("IncomingEventPayload", events.map(inThread)),
    ),
    mix("long pushes", "`incoming_chat` with users and a thread", "agent", as("IncomingChatPayload", chats)),
    mix(
      "a chat of 20 events",
      "the chat of `incoming_chat` with 20 events of all types",
      "agent",
      as("Chat", [{ ...chat, thread: { ...chat.thread, events: twenty } }]),
    ),
    mix(
      "webhooks",
      Object.keys(webhooks)
        .map((name) => `\`${name}\``)
        .join(", "),
      "webhooks",
      allOf("webhooks", "webhook", webhooks),
    ),
    mix("requests", ["send_event", ...Object.keys(requests)].map((name) => `\`${name}\``).join(", "), "agent", [
      ...as("SendEventRequest", [...examplesOf("agent", "send_event", "request"), ...sent]),
      ...allOf("agent", "request", requests),
    ]),
  ];
}

function mix(name: string, says: string, api: Mix["api"], payloads: Payload[]): Mix {
  // as JSON.parse makes them
  const valid = JSON.parse(JSON.stringify(payloads)) as Payload[];
  const document = readDocument(api);
  const ajv = createAjv(document);
  const judge = (payload: Payload): Judged => ({ ...payload, fits: ajv(payload.type, payload.value) });
  const broken = breakOne(valid, document).map(judge);
  const refused = broken.filter(({ fits }) => !fits).map(({ type, value }) => ({ type, value }));
  const random = new Random(4);
  return {
    name,
    says,
    api,
    valid,
    invalid: Array.from({ length: INVALID }, () => random.pick(refused)),
    judged: [...valid.map(judge), ...broken, ...makeUp(valid, document).map(judge)],
  };
}
