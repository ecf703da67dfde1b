/** What is proven over whole tables, or over random schedules, in tests of their own: an id and a promise for each. */
export const loops = {
  "REASON-01": "every disconnect reason of every version is answered as the spec says",
  "REASON-02": "a disconnect reason that no version knows is tried again in every version",
  "ERROR-01": "every error type of every version rejects a write over RTM, once, with all that is known of it",
  "ERROR-02": "every error type of every version makes a read again over RTM only where the spec says so",
  "ERROR-03": "every error type of every version is answered at the login as the spec says",
  "ERROR-04":
    "every error type of every version rejects a write over the Web API, but for a new token and another region",
  "ERROR-05": "every error type of every version makes a read again over the Web API only where the spec says so",
  "USAGE-01": "a token that is missing or makes no sense is refused by the constructor",
  "USAGE-02":
    "an organization or a license that the version asks for, and that is missing, is refused by the constructor",
  "USAGE-03": "a base URL that makes no sense is refused by the constructor",
  "STUB-01": "each action of every version has a method, which hands on its name, its request and its options",
  "CLOCK-01": "a wait that is longer than timers can count is cut to the longest, not to nothing",
  "BOUNDS-01":
    "ten million waits are never 0, never NaN, always within their bounds, and of a thousand lengths at the cap",
  "BOUNDS-02": "ten thousand clients that lose the same server do not come back together",
  "RANDOM-01": "10,000 random schedules of faults: every request settles in its time",
  "RANDOM-02": "10,000 random schedules of faults: never more than ten requests on the wire",
  "RANDOM-03": "10,000 random schedules of faults: no write is sent twice",
  "RANDOM-04": "10,000 random schedules of faults: no rejection goes unhandled, and nothing is thrown at a socket",
  "RANDOM-05": "10,000 random schedules of faults: after close() no timer and no listener is left",
  "RANDOM-06":
    "10,000 random schedules of faults: the table of states and inputs is the law, and every step of it is taken",
  "FUZZ-01":
    "a million frames of a hostile server: the client lives, the memory is flat, and the next good frame is handled",
  "YEAR-01": "a year with a lost connection every hour: every call is answered, and nothing piles up",
} as const;

export type LoopId = keyof typeof loops;

/** The title of a test. */
export const titled = (id: LoopId): string => `${id}: ${loops[id]}`;
