import { viewChatInfo } from "../view/chat-view.js";
import { viewUser } from "../view/user-view.js";
import { activeThread, isPresent, lastThread } from "../world/chat.js";
import type { Agent, Customer, Fields } from "../world/people.js";
import type { ActionTable, Context } from "./action.js";
import { checkBan, updateData, type CustomerData } from "./customers.js";
import { nobody } from "./audience.js";
import { hasUnseen } from "./events.js";

interface LoginRequest {
  token: string;
  /** The pushes that are wanted, by version. */
  pushes?: Record<string, string[]>;
  away?: boolean;
  reconnect?: boolean;
  customer?: CustomerData;
  customer_page?: { url?: string; title?: string };
  customer_side_storage?: Fields;
}

/** The requester is who the token stands for. */
function login(context: Context, request: LoginRequest): object {
  const { user } = context;
  const response = user.type === "agent" ? logInAgent(context, user, request) : logInCustomer(context, user, request);
  context.session?.logIn(user, request.token, request.pushes);
  return response;
}

const YEAR = 365 * 24 * 60 * 60;

function logInAgent(context: Context, agent: Agent, { away = false, reconnect }: LoginRequest): object {
  const { world } = context;
  agent.isAway = away;
  if (reconnect !== true) agent.routingStatus = "accepting_chats";
  const chats = [...world.chats.values()].filter((chat) => isPresent(chat, agent.id) || chat.followers.has(agent.id));
  return {
    license: {
      id: String(world.licenseId),
      organization_id: world.organizationId,
      plan: "business",
      creation_timestamp: world.seconds() - YEAR,
      expiration_timestamp: world.seconds() + YEAR,
      in_trial: false,
      website_last_activity: new Date(world.now()).toISOString().slice(0, 10),
    },
    my_profile: viewUser(context, agent),
    chats_info: chats
      .sort((a, b) => (lastThread(b)?.order ?? 0) - (lastThread(a)?.order ?? 0))
      .map((chat) => viewChatInfo(context, chat)),
    access: { group_ids: agent.groupIds },
    properties: {},
  };
}

function logInCustomer(context: Context, customer: Customer, request: LoginRequest): object {
  const { world } = context;
  checkBan(customer, world.now());
  updateData(customer, request.customer ?? {});
  customer.visits += 1;
  if (request.customer_page !== undefined) customer.page = { ...request.customer_page, openedAt: world.stamp() };
  rememberStorage(context, customer, request.customer_side_storage ?? {});
  const chats = world.chatsOf(customer);
  return {
    customer: viewUser(context, customer),
    customer_id: customer.id,
    has_active_thread: chats.some((chat) => activeThread(chat) !== undefined),
    chats: chats.map((chat) => ({ chat_id: chat.id, has_unread_events: hasUnseen(chat, customer.id) })),
  };
}

/** What the customer's side is to keep; it is told only when it has lost it. */
function rememberStorage(context: Context, customer: Customer, given: Fields): void {
  customer.storage = { __customer_session: context.world.chance.hex(16), ...customer.storage, ...given };
  const hasAll = Object.entries(customer.storage).every(([name, value]) => given[name] === value);
  if (!hasAll)
    context.push("customer_side_storage_updated", { customer_side_storage: customer.storage }, nobody, {
      requester: true,
    });
}

function logout({ session }: Context): void {
  session?.logOut();
}

function updateSession({ session, tokens, protocol }: Context, { token }: { token: string }): void {
  tokens.userOf(protocol.api, token);
  session?.replaceToken(token);
}

export const sessionActions: ActionTable = { login, logout, update_session: updateSession };
