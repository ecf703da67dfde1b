import type { MockServer } from "@chatwire/mock-server";

/** The share of requests, pushes and connections that something happens to, of each kind. */
const SHARE = 0.004;

/** What happens to an answer on its way. */
const ON_THE_WAY = [
  { fault: "drop" },
  { fault: "delay", ms: 3_000 },
  { fault: "duplicate" },
  { fault: "reorder", behind: 2 },
  { fault: "cut", at: 0.5 },
  { fault: "slow", ms: 1_000 },
  { fault: "garbage" },
  { fault: "garbage", kind: "proto" },
  { fault: "giant", bytes: 100_000 },
] as const;

/** What happens to a connection that is being made. */
const ON_CONNECTING = [
  { fault: "refuse", status: 503 },
  { fault: "hang" },
  { fault: "cut" },
  { fault: "delay", ms: 2_000 },
  { fault: "close", code: 1013 },
  { fault: "disconnect", reason: "service_temporarily_unavailable" },
] as const;

/** What is answered instead. */
const ERRORS = ["too_many_requests", "internal", "service_unavailable", "request_timeout", "authentication"];

/** Of an API, the reasons after which a client comes back. */
const REASONS = ["connection_timeout", "internal_error", "too_many_unauthorized_connections", "access_token_expired"];

/** What the server does of its own accord from the beginning; chance decides when. */
export function addFaults(server: MockServer): void {
  const when = (): boolean => Math.random() < SHARE;
  for (const fault of ON_THE_WAY) server.on("*", { when }, fault);
  for (const error of ERRORS) {
    // over the Web API a request is made again with a new token, as one that was refused was not carried out
    server.on(
      "*",
      { when: ({ transport }) => when() && (transport === "rtm" || error !== "authentication") },
      { error },
    );
  }
  for (const fault of ON_CONNECTING) server.onConnect({ when: () => Math.random() < 0.01 }, fault);
}

/** Ends one of the connections, in one of the ways in which connections end; says how. */
export function endOne(server: MockServer): string {
  const { connections } = server;
  const connection = connections[Math.floor(Math.random() * connections.length)];
  if (!connection) return "nothing to end";
  const chance = Math.random();
  if (chance < 0.4) {
    const reason = REASONS[Math.floor(Math.random() * REASONS.length)]!;
    connection.disconnect(reason);
    return reason;
  }
  if (chance < 0.7) connection.destroy();
  else if (chance < 0.9) connection.close(1011);
  else connection.fault({ fault: "half-open" });
  return chance < 0.7 ? "destroyed" : chance < 0.9 ? "closed" : "half-open";
}
