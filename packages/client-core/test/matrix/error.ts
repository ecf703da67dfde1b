import { answer, refuse } from "../virtual/test-server.js";
import { CONNECTED, type Case } from "./case.js";

/** What makes a read again: it has not been carried out, or doing it twice is no matter. */
const REPEATED = [
  "too_many_requests",
  "pending_requests_limit_reached",
  "service_unavailable",
  "request_timeout",
  "internal",
];

/** All others of the documentation, and one of the future. */
const REPORTED = [
  "misdirected_request",
  "authentication",
  "agent_offline",
  "requester_already_offline",
  "chat_inactive",
  "group_offline",
  "groups_offline",
  "group_unavailable",
  "users_limit_reached",
  "seats_limit_exceeded",
  "requester_awaiting_approval",
  "requester_suspended",
  "limit_reached",
  "entity_too_large",
  "authorization",
  "missing_access",
  "not_allowed",
  "customer_banned",
  "license_expired",
  "license_not_found",
  "wrong_product_version",
  "unsupported_version",
  "validation",
  "not_found",
  "group_not_found",
  "greeting_not_found",
  "chat_anonymized",
  "already_exists",
  "ownership_transfer",
  "chat_already_active",
  "chat_limit_reached",
  "customer_session_fields_limit_reached",
  "an_error_of_the_future",
];

/** The errors of a request over RTM, whatever API and version name them. */
export const error: Case[] = [...REPEATED, ...REPORTED].map((type, index): Case => {
  const isRepeated = REPEATED.includes(type);
  return {
    id: `RTM-ERROR-${String(index + 1).padStart(2, "0")}`,
    what: `\`${type}\`: a write is rejected with it, and ${isRepeated ? "a read is made again" : "so is a read"}`,
    async happens(world) {
      world.server.on("send_event", refuse(type));
      world.server.on("get_chat", refuse(type), answer());
      await world.connected();
      world.call("write", "send_event");
      world.call("read", "get_chat");
      await world.advance(1_000);
    },
    want: {
      state: "connected",
      events: CONNECTED,
      requests: {
        connect: "0 answered",
        write: `0 ApiError ${type}`,
        read: isRepeated ? "1000 answered" : `0 ApiError ${type}`,
      },
      at: 1_000,
      wire: ["1 login", "1 send_event", "1 get_chat", ...(isRepeated ? ["1 get_chat"] : [])],
    },
  };
});
