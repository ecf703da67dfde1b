import { ProtocolError } from "../protocol/protocol-error.js";
import { readFields, viewCustomer, viewFields, viewUser } from "../view/user-view.js";
import type { Customer, Fields } from "../world/people.js";
import { openPage, pageOf, type PageRequest } from "../world/pages.js";
import type { ActionTable, Context } from "./action.js";
import { agents, either, only, type Audience } from "./audience.js";

export interface CustomerData {
  name?: string;
  email?: string;
  avatar?: string;
  address?: unknown;
  session_fields?: Fields | Fields[];
}

/** Takes over what is given, and says what changed. */
export function updateData(customer: Customer, { session_fields, ...data }: CustomerData): object {
  const { name, email, avatar, address } = data;
  const given = Object.fromEntries(
    Object.entries({ name, email, avatar, address }).filter(([, value]) => value !== undefined),
  );
  Object.assign(customer, given);
  if (session_fields !== undefined) customer.sessionFields = readFields(session_fields);
  return given;
}

function updateCustomer(context: Context, { id, ...data }: CustomerData & { id?: string }): object {
  const customer = target(context, id);
  const changed = updateData(customer, data);
  tellUpdate(context, customer, {
    ...changed,
    ...(data.session_fields ? viewFields(context, customer.sessionFields) : {}),
  });
  return viewUser(context, customer);
}

/** A customer changes the own data, an agent those of anybody. */
function target({ world, user }: Context, id: string | undefined): Customer {
  return user.type === "customer" ? user : world.customer(id ?? "");
}

export function tellUpdate(context: Context, customer: Customer, changed: object): void {
  const payload = (viewer: Context): object => ({
    id: customer.id,
    type: "customer",
    ...changed,
    // older versions send the customer as a whole, one level deeper
    customer: viewUser(viewer, customer),
  });
  context.push("customer_updated", payload, either(agents, only(customer.id)));
  context.webhook("customer_session_fields_updated", {
    id: customer.id,
    ...viewFields(context, customer.sessionFields),
  });
}

function setSessionFields(context: Context, { session_fields }: CustomerData): void {
  const customer = target(context, undefined);
  customer.sessionFields = readFields(session_fields);
  tellUpdate(context, customer, viewFields(context, customer.sessionFields));
}

function getCustomer(context: Context, { id }: { id?: string }): object {
  return viewCustomer(context, target(context, id));
}

function createCustomer(context: Context, data: CustomerData): object {
  const customer = context.world.addCustomer();
  updateData(customer, data);
  context.push("incoming_customer", (viewer: Context) => viewCustomer(viewer, customer), agents);
  context.push("customer_created", (viewer: Context) => ({ customer: viewCustomer(viewer, customer) }), agents);
  return { customer_id: customer.id };
}

function listCustomers(context: Context, request: PageRequest): object {
  const { world } = context;
  const cursor = openPage(context.action, request, 10, world.now());
  const customers = [...world.customers.values()];
  const page = pageOf(cursor.sort_order === "asc" ? customers : customers.reverse(), cursor);
  return {
    customers: page.items.map((customer) => viewCustomer(context, customer)),
    total_customers: page.found,
    limited_customers: page.found,
    next_page_id: page.next,
    previous_page_id: page.previous,
  };
}

const DAY = 24 * 60 * 60 * 1000;

function banCustomer({ world, push }: Context, { id, ban }: { id: string; ban: { days: number } }): void {
  world.customer(id).bannedUntil = world.now() + ban.days * DAY;
  push("customer_banned", { customer_id: id, ban }, agents);
}

/** A banned customer cannot log in. */
export function checkBan(customer: Customer, now: number): void {
  if ((customer.bannedUntil ?? 0) > now) throw new ProtocolError("customer_banned");
}

function followCustomer({ world, push, user }: Context, { id }: { id: string }): void {
  const customer = world.customer(id);
  push(
    "incoming_customer",
    (viewer: Context) => ({ ...viewCustomer(viewer, customer), followed: true }),
    only(user.id),
  );
}

function unfollowCustomer({ world, push, user }: Context, { id }: { id: string }): void {
  push("customer_unfollowed", { id: world.customer(id).id }, only(user.id));
}

function subscribeCustomers(context: Context, { limit = 10 }: { limit?: number }): object {
  const customers = [...context.world.customers.values()].slice(0, limit);
  return {
    subscription_id: context.world.chance.hex(16),
    customers: customers.map((each) => viewCustomer(context, each)),
  };
}

interface PageRequestOfCustomer {
  url: string;
  title?: string;
}

function updateCustomerPage(context: Context, { url, title }: PageRequestOfCustomer): object {
  const customer = target(context, undefined);
  const opened_at = context.world.stamp();
  customer.page = { url, title, openedAt: opened_at };
  const watching: Audience = either(agents, only(customer.id));
  const payload = {
    customer_id: customer.id,
    visit_id: customer.visits,
    opened_at,
    url,
    title,
    timestamp: context.world.seconds(),
  };
  context.push("customer_page_updated", payload, watching);
  return { groups: [{ id: 0, status: "online" }] };
}

export const customerActions: ActionTable = {
  update_customer: updateCustomer,
  set_customer_session_fields: setSessionFields,
  get_customer: getCustomer,
  create_customer: createCustomer,
  list_customers: listCustomers,
  ban_customer: banCustomer,
  follow_customer: followCustomer,
  unfollow_customer: unfollowCustomer,
  subscribe_customers: subscribeCustomers,
  update_customer_page: updateCustomerPage,
};
