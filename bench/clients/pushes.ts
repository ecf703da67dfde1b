import { load, projectAllExamples, readSpecFolder } from "../../tools/codegen/src/spec.ts";

export const VERSION = "3.6";

/** A push as it arrives. */
export interface Push {
  version: string;
  action: string;
  type: "push";
  payload: unknown;
}

/** Pushes of a kind. */
export interface Mix {
  name: string;
  says: string;
  pushes: readonly Push[];
}

/** How often a push comes among the others in a busy account; an event is of each type in turn. */
const TRAFFIC: Readonly<Record<string, number>> = {
  incoming_event: 22,
  incoming_typing_indicator: 8,
  incoming_sneak_peek: 8,
  events_marked_as_seen: 4,
  customer_page_updated: 6,
  customer_updated: 4,
  incoming_customer: 4,
  customer_left: 3,
  queue_positions_updated: 3,
  user_added_to_chat: 2,
  user_removed_from_chat: 2,
  thread_tagged: 2,
  chat_properties_updated: 2,
  routing_status_set: 1,
  chat_deactivated: 2,
  incoming_chat: 3,
};
/** Who is asked into a chat gets all that was said in it. */
const EVENTS_OF_A_CHAT = 20;

const root = new URL("../../", import.meta.url);

/** The pushes that are sent, made of the examples of the spec. */
export function readMixes(): Mix[] {
  const spec = load(readSpecFolder(new URL("spec", root).pathname));
  const entities = projectAllExamples(spec, spec.trees.get("agent")!, VERSION);
  const examples = (name: string, part: string): unknown[] =>
    entities
      .filter((each) => each.name === name)
      .flatMap((each) => each.examples)
      .filter((each) => each.valid && each.part === part && each.direction === "received")
      .map(({ value }) => value);

  const inThread = (event: unknown): unknown => ({ chat_id: "QYBTDK7C3R", thread_id: "QYBTDKBLB1", event });
  const events = examples("chat_event", "object");
  const { chat, ...rest } = examples("incoming_chat", "payload")[0] as { chat: { thread: object } };
  const thread = {
    ...chat.thread,
    events: Array.from({ length: EVENTS_OF_A_CHAT }, (_, index) => events[index % events.length]),
  };
  const payloads = (name: string): unknown[] => {
    if (name === "incoming_event") return events.map(inThread);
    return name === "incoming_chat" ? [{ ...rest, chat: { ...chat, thread } }] : examples(name, "payload");
  };
  const pushes = (name: string, count: number): Push[] => {
    const all = payloads(name);
    if (all.length === 0) throw new Error(`the spec has no valid example of the push ${name}`);
    return Array.from({ length: count }, (_, index) => push(name, all[index % all.length]));
  };

  return [
    {
      name: "busy account",
      says: "what agents see of a busy account: mostly events, typing and customers, now and then a chat with all that was said in it",
      pushes: spread(Object.entries(TRAFFIC).flatMap(([name, count]) => pushes(name, count))),
    },
    {
      name: "events",
      says: "`incoming_event`, an event of each type",
      pushes: pushes("incoming_event", events.length),
    },
    {
      name: "chats",
      says: `\`incoming_chat\` with a thread of ${EVENTS_OF_A_CHAT} events`,
      pushes: pushes("incoming_chat", 1),
    },
  ];
}

/** The members in the order of the spec's envelope. */
function push(action: string, payload: unknown): Push {
  return { version: VERSION, action, type: "push", payload };
}

/** The same every time, and no kind in one heap. */
function spread(pushes: readonly Push[]): Push[] {
  const step = 37;
  if (pushes.length % step === 0) throw new Error(`${pushes.length} pushes cannot be spread by steps of ${step}`);
  return pushes.map((_, index) => pushes[(index * step) % pushes.length]!);
}

/** The mean length of what goes over the wire, in bytes. */
export function meanSize({ pushes }: Mix): number {
  const sizes = pushes.map((each) => Buffer.byteLength(JSON.stringify(each)));
  return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
}
