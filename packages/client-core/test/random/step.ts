import fc from "fast-check";

/** What may happen next: to the client, to the server, or to the network between them. */
export type Step =
  | { readonly do: "connect" | "close" | "deaf" | "kind" }
  | { readonly do: "read" | "write"; readonly timeout: number | undefined }
  | { readonly do: "abort" | "answer" | "answerTwice"; readonly which: number }
  | { readonly do: "refuse"; readonly which: number; readonly type: string }
  | { readonly do: "advance"; readonly by: number }
  | { readonly do: "farewell"; readonly reason: string }
  | { readonly do: "say"; readonly text: string }
  | { readonly do: "token"; readonly how: TokenMood }
  | {
      readonly do:
        | "push"
        | "cut"
        | "late"
        | "unreachable"
        | "reachable"
        | "loginsFail"
        | "loginsHang"
        | "loginsWork"
        | "sendFails";
    };

/** What the token function does. */
export type TokenMood = "works" | "throws" | "hangs" | "is empty";

const which = fc.nat(20);

/** The likely ones come often, so that schedules get somewhere. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom("read", "write"),
      timeout: fc.constantFrom(undefined, undefined, 100, 3_000, 40_000),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("advance"),
      by: fc.constantFrom(0, 1, 199, 200, 2_000, 5_000, 15_000, 16_000, 30_000),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom("answer", "answerTwice", "abort"), which }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("refuse"),
      which,
      type: fc.constantFrom(
        "internal",
        "too_many_requests",
        "validation",
        "authentication",
        "pending_requests_limit_reached",
        "new_type",
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("farewell"),
      reason: fc.constantFrom(
        "access_token_expired",
        "connection_timeout",
        "internal_error",
        "license_expired",
        "misdirected_connection",
        "new_reason",
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("say"),
      text: fc.constantFrom("", "{", "null", "[]", '{"action":"x"}', '{"action":"login","success":true}'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom("cut", "push", "late") }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom(
        "unreachable",
        "reachable",
        "loginsFail",
        "loginsHang",
        "loginsWork",
        "loginsWork",
        "sendFails",
        "deaf",
        "kind",
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("token"),
      how: fc.constantFrom("works", "works", "throws", "hangs", "is empty"),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("connect", "connect", "close") }) },
) as fc.Arbitrary<Step>;
