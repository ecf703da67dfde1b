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
  /** Ours: a token function that gives nothing for so long is asked again. */
  tokenTimeout: 20_000,
  /** Ours: the server refuses an eleventh pending request, and a ping is one. */
  pendingRequests: 9,
  /** Ours: requests that wait for their turn; more are refused at once. */
  queuedRequests: 1_000,
  /** Ours: pushes that wait for a slow `for await`; more end it with an error. */
  queuedPushes: 10_000,
  /** Bytes of an upload. */
  uploadSize: 10 * 1024 * 1024,
  /** Ours: how long a connection must last to count as stable, so that what was tried before is forgotten. */
  stableAfter: 30_000,
  /** Ours: how often to try again after a reason that nobody knows. */
  unknownReasons: 5,
  /** Ours: how many regions to try. */
  regions: 3,
  /** Ours: the least wait after a server said that it has too much to do. */
  overloaded: 1_000,
} as const;
