/** Who can take part in a chat. */
export type User = Agent | Customer;

/** Agents and bots. */
export interface Agent {
  readonly type: "agent";
  readonly id: string;
  name: string;
  avatar: string;
  jobTitle: string;
  groupIds: number[];
  routingStatus: string;
  isAway: boolean;
}

export type Fields = Record<string, string>;

export interface Customer {
  readonly type: "customer";
  readonly id: string;
  readonly createdAt: string;
  name?: string | undefined;
  email?: string | undefined;
  avatar?: string | undefined;
  address?: unknown;
  omnichannel?: unknown;
  sessionFields: Fields[];
  /** What the customer's side keeps for the server between two logins. */
  storage: Fields;
  page?: { url?: string | undefined; title?: string | undefined; openedAt: string } | undefined;
  visits: number;
  bannedUntil?: number | undefined;
}

export function createAgent(id: string, name = nameOf(id)): Agent {
  return {
    type: "agent",
    id,
    name,
    avatar: `https://cdn.example.com/avatars/${encodeURIComponent(name.toLowerCase())}.png`,
    jobTitle: "Support",
    groupIds: [0],
    routingStatus: "accepting_chats",
    isAway: false,
  };
}

export function createCustomer(id: string, createdAt: string): Customer {
  return { type: "customer", id, createdAt, sessionFields: [], storage: {}, visits: 0 };
}

/** `anna.berg@example.com` is Anna Berg. */
function nameOf(id: string): string {
  const words = id.replace(/@.*/, "").split(/[._-]+/);
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(" ");
}
