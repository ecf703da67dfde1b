/** Computed changes that neither a record nor the words of the pages stand behind, and why they are right. */
export interface Explanation {
  why: string;
  /** The API, the newer version, and what the changes are about: `agent 3.2 the query`. */
  about: string[];
}

export const explanations: readonly Explanation[] = [
  {
    why: "The same names stand one level deeper, or higher, than before, or one page names a whole object where the other lists its fields or nothing. The words of both pages are the same.",
    about: [
      "agent 3.2 the response of `get_chat`",
      "agent 3.2 the response of `update_customer`",
      "agent 3.3 the push `customer_updated`",
      "customer 3.2 the response of `get_chat`",
      "customer 3.2 `Chat`",
      "customer 3.2 the response of `login`",
      "customer 3.3 the response of `get_predicted_agent`",
      "customer 3.3 the push `customer_updated`",
      "customer 3.6 the response of `get_dynamic_configuration`",
      "webhooks 3.2 the webhook `customer_created`",
    ],
  },
  {
    why: "A page id excludes other parameters from then on, which the pages say in sentences and the spec by two alternatives; `limit` was in `pagination` before.",
    about: [
      "agent 3.2 the request of `list_archives`",
      "agent 3.3 the request of `list_customers`",
      "customer 3.3 the request of `list_chats`",
      "customer 3.3 the request of `list_threads`",
    ],
  },
  {
    why: "The early form of 3.1 has it; 3.1 stands for both forms.",
    about: [
      "agent 3.2 the push `last_seen_timestamp_updated`",
      "agent 3.2 the push `customer_page_updated`",
      "agent 3.2 the disconnect reason `agent_deleted`",
      "agent 3.2 the disconnect reason `ping_timeout`",
      "webhooks 3.2 the webhook `last_seen_timestamp_updated`",
    ],
  },
  {
    why: "The pages of the two versions differ in it, though not in the words that are looked for: a list of scopes or webhooks, the transports of an error, the query, a request that the newer pages show empty, an envelope, a sentence.",
    about: [
      "agent 3.2 `get_chat`",
      "agent 3.2 the request of `remove_user_from_chat`",
      "agent 3.2 the query",
      "agent 3.3 `transfer_chat`",
      "agent 3.6 the envelope `request`",
      "customer 3.3 the error `service_unavailable`",
      "customer 3.3 the disconnect reason `too_many_connections`",
      "customer 3.7 the request of `get_customer`",
    ],
  },
  {
    why: "The page of an action or a push has it, and that of the object does not: it was made an optional field of the object.",
    about: ["agent 3.2 `Customer`", "agent 3.3 `Customer`"],
  },
];
