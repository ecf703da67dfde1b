/** Times and limits of the protocol, in milliseconds and counts; what is ours says so. */
export const LIMITS = {
  /** Between pings, after login. */
  pingInterval: 15_000,
  /** Ours: a ping without any sign of life for so long means that the connection is dead. */
  pongTimeout: 5_000,
  /** Ours: one second more than the server's own. */
  requestTimeout: 16_000,
  /** Ours: the server closes a connection that has not logged in after 30 s. */
  loginTimeout: 20_000,
  /** The server refuses an eleventh pending request. */
  pendingRequests: 10,
  /** Ours: kept free for pings. */
  reservedRequests: 1,
  /** Ours: requests that wait for their turn; more are refused at once. */
  queuedRequests: 1_000,
  /** Ours: pushes that wait for a slow `for await`; more end it with an error. */
  queuedPushes: 10_000,
  /** Bytes of an upload. */
  uploadSize: 10 * 1024 * 1024,
} as const;
