import { tokens } from "../virtual/tokens.js";
import type { Case } from "./case.js";

/** What a farewell leads to: another attempt, one with a new token, one in the region that is named, or the end. */
type Fate = "again" | "new token" | "elsewhere" | "end";

/** The disconnect reasons of 3.6 as its documentation has them, for agents and for customers; `-` has no such reason. */
const REASONS: readonly (readonly [reason: string, agent: Fate | "-", customer: Fate | "-"])[] = [
  ["access_token_expired", "new token", "new token"],
  ["access_token_revoked", "end", "new token"],
  ["connection_evicted", "end", "again"],
  ["connection_timeout", "again", "again"],
  ["internal_error", "again", "again"],
  ["service_temporarily_unavailable", "-", "again"],
  ["too_many_unauthorized_connections", "again", "again"],
  ["role_permissions_changed", "again", "-"],
  ["too_many_connections", "end", "end"],
  ["misdirected_connection", "elsewhere", "elsewhere"],
  // the sample of the documentation calls it so
  ["misdirected_request", "elsewhere", "elsewhere"],
  ["license_expired", "end", "end"],
  ["license_not_found", "end", "end"],
  ["unsupported_version", "end", "end"],
  ["agent_disconnected_by_server", "end", "-"],
  ["agent_logged_out_remotely", "end", "-"],
  ["logged_out_remotely", "-", "end"],
  ["customer_temporarily_blocked", "-", "again"],
  ["customer_banned", "-", "end"],
  ["inactivity_timeout", "-", "end"],
  ["product_version_changed", "-", "end"],
  ["users_limit_reached", "-", "end"],
  ["a_reason_of_the_future", "again", "again"],
];

const WORDS: Record<Fate, string> = {
  again: "comes back",
  "new token": "comes back with a new token",
  elsewhere: "comes back in the region that is named",
  end: "does not come back",
};

/** Each reason is a case for each of the APIs that know it; both have one id where they do the same. */
export const reason: Case[] = REASONS.flatMap(([name, agent, customer], index): Case[] => {
  const number = String(index + 1).padStart(2, "0");
  if (agent === customer) return [caseOf(`RTM-REASON-${number}`, name, agent as Fate)];
  return (["agent", "customer"] as const).flatMap((api): Case[] => {
    const fate = api === "agent" ? agent : customer;
    return fate === "-" ? [] : [{ ...caseOf(`RTM-REASON-${number}`, name, fate), api }];
  });
});

function caseOf(id: string, name: string, fate: Fate): Case {
  return {
    id,
    what: `\`${name}\`: the client ${WORDS[fate]}`,
    options: (seen) => tokens(seen, "first", "second"),
    async happens(world) {
      await world.connected();
      world.farewell(name, { region: fate === "elsewhere" ? "fra" : undefined });
      await world.advance(2_000);
      world.seen["why"] = world.events[2]?.replace(/^0 (.+), .+$/, "$1");
      world.seen["hosts"] = world.server.sockets.map(({ url }) => new URL(url).host);
      world.events.length = 0;
    },
    want: {
      state: fate === "end" ? "closed" : "connected",
      events: [],
      requests: { connect: "0 answered" },
      at: 2_000,
      seen: {
        asked: fate === "new token" ? ["connect", name.endsWith("expired") ? "expired" : "refused"] : ["connect"],
        why: `disconnected ${name}`,
        hosts: [
          "api.livechatinc.com",
          ...(fate === "end" ? [] : [fate === "elsewhere" ? "api-fra.livechatinc.com" : "api.livechatinc.com"]),
        ],
      },
    },
  };
}
