/** A sample that is refused because it contradicts the table or the section that it stands in. */
export interface Refusal {
  why: string;
  /** How each issue begins. */
  issue: string;
  files: string[];
}

/** The same list, for readers, is in spec/known-issues.md. */
export const refusals: readonly Refusal[] = [
  {
    why: "`require_active_thread` is text; the table says bool.",
    issue: "/payload/require_active_thread must be boolean",
    files: [
      "agent-3.2/actions-request/add_user_to_chat.rtm.json",
      "agent-3.3/actions-request/add_user_to_chat.rtm.json",
    ],
  },
  {
    why: "The same on the pages of the Web API.",
    issue: "/require_active_thread must be boolean",
    files: [
      "agent-3.2/actions-request/add_user_to_chat.web.json",
      "agent-3.3/actions-request/add_user_to_chat.web.json",
    ],
  },
  {
    why: "`action` is `chat_access_revoked`, another webhook.",
    issue: "/action must be equal to constant",
    files: ["webhooks-3.3/webhooks/chat_transferred.json"],
  },
  {
    why: "`action` is `auto_access_added`, a webhook of 3.4.",
    issue: "/action must be equal to constant",
    files: ["3.5", "3.6", "3.7"].flatMap((version) =>
      ["", ".2", ".3"].map((number) => `webhooks-${version}/webhooks/auto_accesses_updated${number}.json`),
    ),
  },
];
