import { ProtocolError } from "../protocol/protocol-error.js";
import { activeThread, isPresent } from "../world/chat.js";
import type { Agent } from "../world/people.js";
import type { ActionTable, Context } from "./action.js";
import { agents, either, only } from "./audience.js";

function self({ user }: Context): Agent {
  if (user.type !== "agent") throw new ProtocolError("authorization");
  return user;
}

interface StatusRequest {
  /** 3.1 does not require it. */
  status?: string;
  agent_id?: string;
}

function setRoutingStatus(context: Context, { status, agent_id }: StatusRequest): void {
  const agent = agent_id === undefined ? self(context) : context.world.agents.get(agent_id);
  if (agent === undefined) throw new ProtocolError("not_found", `Agent not found: ${agent_id ?? ""}`);
  agent.routingStatus = status ?? agent.routingStatus;
  context.push("routing_status_set", { agent_id: agent.id, status: agent.routingStatus }, agents);
}

function listRoutingStatuses({ world }: Context, { filters }: { filters?: { group_ids?: number[] } }): object[] {
  const groups = filters?.group_ids ?? [];
  const found = [...world.agents.values()].filter(
    ({ groupIds }) => groups.length === 0 || groupIds.some((id) => groups.includes(id)),
  );
  return found.map(({ id, routingStatus }) => ({ agent_id: id, status: routingStatus }));
}

function setAwayStatus(context: Context, { away }: { away: boolean }): void {
  self(context).isAway = away;
}

function listAgentsForTransfer({ world, user }: Context, { chat_id }: { chat_id: string }): object[] {
  const chat = world.chat(chat_id, user);
  const chats = [...world.chats.values()].filter((each) => activeThread(each) !== undefined);
  const free = [...world.agents.values()].filter(
    ({ id, routingStatus }) => routingStatus === "accepting_chats" && !isPresent(chat, id),
  );
  return free.map(({ id }) => {
    const count = chats.filter((each) => isPresent(each, id)).length;
    return { agent_id: id, active_chats: count, total_active_chats: count };
  });
}

interface MulticastRequest {
  recipients: {
    agents?: { all?: boolean; ids?: string[]; groups?: (number | string)[] };
    customers?: { ids?: string[] };
  };
  content: unknown;
  type?: string;
}

function multicast({ world, user, push }: Context, { recipients, content, type }: MulticastRequest): void {
  const { all = false, ids = [], groups = [] } = recipients.agents ?? {};
  const inGroups = groups.flatMap((group) =>
    [...world.agents.values()].filter(({ groupIds }) => groupIds.includes(Number(group))),
  );
  const named = only(...ids, ...inGroups.map(({ id }) => id), ...(recipients.customers?.ids ?? []));
  const audience = all ? either(agents, named) : named;
  push("incoming_multicast", { author_id: user.id, content, type }, audience, { requester: audience(user) });
}

export const agentActions: ActionTable = {
  set_routing_status: setRoutingStatus,
  list_routing_statuses: listRoutingStatuses,
  set_away_status: setAwayStatus,
  list_agents_for_transfer: listAgentsForTransfer,
  multicast,
};
