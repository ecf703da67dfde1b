import type { Chat } from "../world/chat.js";
import type { Agent, Customer, Fields, User } from "../world/people.js";
import type { Viewer } from "./viewer.js";

/** A user, and where a chat is given, as a user of it. */
export function viewUser(viewer: Viewer, user: User, chat?: Chat): object {
  const membership = chat?.members.get(user.id);
  const inChat = {
    present: membership?.present ?? chat === undefined,
    events_seen_up_to: membership?.seenUpTo,
    last_seen_timestamp: membership?.seenUpTo && Math.floor(Date.parse(membership.seenUpTo) / 1000),
    visibility: membership?.visibility ?? "all",
  };
  return { ...(user.type === "agent" ? viewAgent(user) : viewCustomer(viewer, user)), ...inChat };
}

function viewAgent(agent: Agent): object {
  return {
    id: agent.id,
    type: "agent",
    name: agent.name,
    email: agent.id,
    avatar: agent.avatar,
    job_title: agent.jobTitle,
    routing_status: agent.routingStatus,
    permission: "administrator",
    is_bot: false,
  };
}

export function viewCustomer(viewer: Viewer, customer: Customer): object {
  const { world } = viewer;
  const chats = world.chatsOf(customer);
  return {
    id: customer.id,
    type: "customer",
    name: customer.name,
    email: customer.email,
    avatar: customer.avatar,
    address: customer.address,
    created_at: customer.createdAt,
    ...viewFields(viewer, customer.sessionFields),
    statistics: {
      chats_count: chats.length,
      threads_count: chats.reduce((sum, { threads }) => sum + threads.length, 0),
      visits_count: customer.visits,
      page_views_count: customer.visits,
      greetings_shown_count: 0,
      greetings_accepted_count: 0,
    },
    chat_ids: chats.map(({ id }) => id),
    group_ids: [...new Set(chats.flatMap(({ groupIds }) => groupIds))],
    banned: (customer.bannedUntil ?? 0) > world.now(),
  };
}

/** A list of maps since 3.2, one map before. */
export function viewFields({ protocol }: Viewer, fields: readonly Fields[]): object {
  const map: Fields = Object.assign({}, ...fields);
  return { session_fields: protocol.version === "3.1" ? map : fields, fields: map };
}

/** The fields as any version sends them. */
export function readFields(given: Fields | Fields[] | undefined): Fields[] {
  if (given === undefined) return [];
  return Array.isArray(given) ? given : Object.entries(given).map(([name, value]) => ({ [name]: value }));
}
