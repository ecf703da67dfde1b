/** A request that the protocol refuses; it becomes an error in the envelope of the version. */
export class ProtocolError extends Error {
  override readonly name = "ProtocolError";
  readonly type: string;
  readonly data: unknown;

  constructor(type: string, message?: string, data?: unknown) {
    super(message ?? "");
    this.type = type;
    this.data = data;
  }
}

/** What an older version says where it does not know a type. */
const INSTEAD: Readonly<Record<string, string>> = {
  agent_offline: "authorization",
  chat_inactive: "validation",
  entity_too_large: "validation",
  limit_reached: "validation",
  missing_access: "authorization",
  not_found: "validation",
  service_unavailable: "internal",
  unsupported_version: "validation",
};

/** The type of an error among those of a version; one without a stand-in stays, as the list is open. */
export function knownType(type: string, known: Readonly<Record<string, unknown>>): string {
  const instead = INSTEAD[type];
  return Object.hasOwn(known, type) || instead === undefined ? type : knownType(instead, known);
}

/**
 * The HTTP status of an error of the Web API. The documents name none but 200. A wrong region is no 421: on that `fetch`
 * makes the request once more by itself.
 */
export function statusOf(type: string): number {
  return STATUS[type] ?? 400;
}

const STATUS: Readonly<Record<string, number>> = {
  authentication: 401,
  authorization: 403,
  customer_banned: 403,
  license_expired: 402,
  license_not_found: 404,
  missing_access: 403,
  not_found: 404,
  entity_too_large: 413,
  too_many_requests: 429,
  internal: 500,
  service_unavailable: 503,
  request_timeout: 504,
};
