import type { RtmOptions } from "../../src/index.js";
import { answer } from "../virtual/test-server.js";
import type { World } from "../virtual/world.js";
import { CONNECTED, type Case } from "./case.js";

const connect = "0 answered";

/** A validator that lets `{ ok: true }` pass. */
const onlyOk = Object.assign((data: unknown) => (data as { ok?: boolean } | undefined)?.ok === true, {
  issues: () => [{ pointer: "/ok", message: "`ok` must be true." }],
});

const validate = (mode: "warn" | "strict"): Partial<RtmOptions> => ({
  validate: {
    mode,
    validators: {
      requestValidators: { send_event: onlyOk, upload_file: onlyOk },
      responseValidators: { get_chat: onlyOk },
      pushValidators: { incoming_event: onlyOk },
    },
  },
});

/** A request, a response and a push that break their schemas, and one of each that nobody knows. */
async function breakAll(world: World): Promise<void> {
  const heard: unknown[] = [];
  world.seen["heard"] = heard;
  world.client.onAny(({ action, payload }) => heard.push([action, payload]));
  world.server.on("get_chat", answer({ ok: false }));
  await world.connected();
  world.call("request", "send_event", { ok: false });
  world.call("response", "get_chat");
  world.call("unknown", "from_the_future", { ok: false });
  world.socket.push("incoming_event", { ok: false });
  world.socket.push("incoming_event", { ok: true });
  world.socket.push("from_the_future", { ok: false });
  await world.advance(0);
}

export const validation: Case[] = [
  {
    id: "VALIDATION-01",
    what: "strict: what is invalid is not sent, not handed out, and says what is wrong; what is not known passes",
    options: () => validate("strict"),
    async happens(world) {
      await breakAll(world);
      const { issues, message } = world.requests.values["request"] as { issues: unknown; message: string };
      Object.assign(world.seen, { issues, message });
    },
    want: {
      state: "connected",
      events: [...CONNECTED, "0 error InvalidPayloadError"],
      requests: { connect, request: "0 InvalidRequestError", response: "0 InvalidPayloadError", unknown: "0 answered" },
      at: 0,
      wire: ["1 login", "1 get_chat", "1 from_the_future"],
      seen: {
        heard: [
          ["incoming_event", { ok: true }],
          ["from_the_future", { ok: false }],
        ],
        issues: [{ pointer: "/ok", message: "`ok` must be true." }],
        message: "the request of send_event does not fit: `ok` must be true.",
      },
    },
  },
  {
    id: "VALIDATION-02",
    what: "warn: what is invalid is reported, and passes",
    options: () => validate("warn"),
    happens: breakAll,
    want: {
      state: "connected",
      events: [
        ...CONNECTED,
        "0 error InvalidRequestError",
        "0 error InvalidPayloadError",
        "0 error InvalidPayloadError",
      ],
      requests: { connect, request: "0 answered", response: "0 answered", unknown: "0 answered" },
      at: 0,
      wire: ["1 login", "1 send_event", "1 get_chat", "1 from_the_future"],
      seen: {
        heard: [
          ["incoming_event", { ok: false }],
          ["incoming_event", { ok: true }],
          ["from_the_future", { ok: false }],
        ],
      },
    },
  },
  {
    id: "VALIDATION-03",
    what: "without validators nothing is looked at",
    happens: breakAll,
    want: {
      state: "connected",
      events: CONNECTED,
      requests: { connect, request: "0 answered", response: "0 answered", unknown: "0 answered" },
      at: 0,
      seen: {
        heard: [
          ["incoming_event", { ok: false }],
          ["incoming_event", { ok: true }],
          ["from_the_future", { ok: false }],
        ],
      },
    },
  },
  {
    id: "VALIDATION-04",
    api: "customer",
    what: "what the client itself lives on is heeded, valid or not",
    options: () => ({
      validate: {
        mode: "strict",
        validators: {
          requestValidators: {},
          responseValidators: {},
          pushValidators: { customer_disconnected: onlyOk, customer_side_storage_updated: onlyOk },
        },
      },
    }),
    async happens(world) {
      await world.connected();
      world.socket.push("customer_side_storage_updated", { customer_side_storage: { a: "1" } });
      world.farewell("internal_error");
      await world.advance(200);
      world.seen["login"] = world.logins[1];
    },
    want: {
      state: "connected",
      events: [
        ...CONNECTED,
        "0 error InvalidPayloadError",
        "0 error InvalidPayloadError",
        "0 disconnected internal_error, again in 200",
        "200 connecting",
        "200 resumed",
      ],
      requests: { connect },
      at: 200,
      seen: { login: { token: "Bearer token", customer_side_storage: { a: "1" } } },
    },
  },
];
