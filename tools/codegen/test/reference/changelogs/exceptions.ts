/** Records that the computed changes do not bear out, and why. */
export interface Exception {
  why: string;
  /**
   * `pages`: the pages of the two versions do not bear it out; `elsewhere`: it is about what the spec does not describe;
   * `told`: it is found, and told in another way.
   */
  because: "pages" | "elsewhere" | "told";
  /** The beginnings of their titles. */
  records: string[];
}

const HAD_IT: Exception = {
  why: "The pages of the older version have it already.",
  because: "pages",
  records: [
    "agent 3.1-3.2 #28 added field requester_id in push:chat_transferred",
    "agent 3.1-3.2 #41 added field fields[].answer.id in object:Filled form fields",
    "agent 3.6-3.7 #4 added filter chat_ids in action:list_archives:request",
    "agent 3.6-3.7 #4 added filter agent_types in action:list_archives:request",
    "agent 3.6-3.7 #8 added field carts in object:Customer",
    "agent 3.6-3.7 #9 added field cart in push:customer_updated",
    "customer 3.1-3.2 #15 added field thread_id in push:chat_transferred",
    "customer 3.1-3.2 #25 added field fields[].answer.id in object:Filled form fields",
    "customer 3.6-3.7 #2 added action request_welcome_message",
    "customer 3.6-3.7 #3 added push incoming_welcome_message",
    "webhooks 3.3-3.4 #13 added webhook agent_deleted",
  ],
};

const HAD_GONE: Exception = {
  why: "It is in no page from 3.2 on; each changelog repeats that.",
  because: "pages",
  records: [
    "customer 3.2-3.3 #25 removed push customer_page_updated",
    "customer 3.3-3.4 #3 removed push customer_page_updated",
    "customer 3.4-3.5 #4 removed push customer_page_updated",
    "customer 3.5-3.6 #9 removed push customer_page_updated",
  ],
};

const OF_CONFIGURATION: Exception = {
  why: "It is about registering webhooks, which the Configuration API does.",
  because: "elsewhere",
  records: [
    "webhooks 3.1-3.2 #36 added filter agent_ids in webhook:agent_deleted",
    "webhooks 3.2-3.3 #46 renamed filter chat_member_ids as chat_presence in action:register_webhook:request",
    "webhooks 3.2-3.3 #47 added enum-value chat_presence_user_ids in action:register_webhook:request",
    "webhooks 3.3-3.4 #6 added filter source_type in webhook:*",
  ],
};

const IN_BOTH_PLACES: Exception = {
  why: "The page of the object shows the old place, the samples of the actions the new one; what is received may have either.",
  because: "pages",
  records: [
    "agent 3.6-3.7 #5 moved field last_event_per_type",
    "agent 3.6-3.7 #6 moved field last_event_per_type",
    "customer 3.6-3.7 #1 moved field last_event_per_type",
  ],
};

const THREADS_OF_CHAT: Exception = {
  why: "The whole response changed: the chat stands in it no longer, and what `threads_summary` listed is now one `thread`.",
  because: "told",
  records: [
    "agent 3.1-3.2 #13 renamed field threads_summary as thread in action:get_chat:response",
    "customer 3.1-3.2 #10 renamed field threads_summary as thread in action:get_chat:response",
  ],
};

export const exceptions: readonly Exception[] = [
  HAD_IT,
  HAD_GONE,
  OF_CONFIGURATION,
  IN_BOTH_PLACES,
  THREADS_OF_CHAT,
  {
    why: "The 3.3 page of this one action lists the scope for all chats, and that for one's own, but not this one.",
    because: "pages",
    records: [
      "agent 3.3-3.4 #8 changed scope chats.conversation--all:rw|chats.conversation--access:rw as chats--all:rw|chats--access:rw in action:send_rich_message_postback",
    ],
  },
  {
    why: "Headers of the Web API are not part of the schemas.",
    because: "elsewhere",
    records: ["agent 3.5-3.6 #27 removed header X-Author-Id"],
  },
  {
    why: "It was taken out of the pages of all versions at once.",
    because: "pages",
    records: ["agent 3.6-3.7 #10 removed field recipients.customers.ids in action:multicast:request"],
  },
  {
    why: "3.1 does not promise it either.",
    because: "pages",
    records: ["customer 3.1-3.2 #16 changed field requester_id in push:chat_transferred"],
  },
  {
    why: "Another bullet says that it was renamed to `routing_status_set`.",
    because: "pages",
    records: ["webhooks 3.1-3.2 #49 removed webhook agent_status_changed"],
  },
  {
    why: "An id of another kind: `license_id` is an integer, `organization_id` a UUID. The one goes and the other comes.",
    because: "told",
    records: ["webhooks 3.3-3.4 #5 renamed envelope-field license_id as organization_id in webhook:*"],
  },
];

/** What no schema can say: how the server behaves. */
export const BEHAVIOUR = "behaviour";
