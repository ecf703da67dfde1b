// Times and limits of the protocol, in milliseconds and counts; what is ours says so.

/** Between pings, after login. */
export const pingInterval = 15_000;
/** Ours: a ping without any sign of life for so long means that the connection is dead. */
export const pongTimeout = 5_000;
/** Ours: one second more than the server's own. */
export const requestTimeout = 16_000;
/** Ours: the server closes a connection that has not logged in after 30 s. */
export const loginTimeout = 20_000;
/** Ours: a token function that gives nothing for so long is asked again. */
export const tokenTimeout = 20_000;
/** Ours: the server refuses an eleventh pending request, and a ping is one. */
export const pendingRequests = 9;
/** Ours: requests that wait for their turn; more are refused at once. */
export const queuedRequests = 1_000;
/** Ours: pushes that wait for a slow `for await`; more end it with an error. */
export const queuedPushes = 10_000;
/** Ours: bytes of a frame that `ws` takes, so that a server cannot fill the memory. */
export const frameSize = 2 ** 25;
/** Bytes of an upload. */
export const uploadSize = 10_485_760;
/** Ours: how long a connection must last to count as stable, so that what was tried before is forgotten. */
export const stableAfter = 30_000;
/** Ours: how often to try again after a reason that nobody knows. */
export const unknownReasons = 5;
/** Ours: how many regions to try. */
export const regions = 3;
/** Ours: the least wait after a server said that it has too much to do. */
export const overloaded = 1_000;
