import { deaf, fails, hangs, offline, ok, raw } from "../virtual/web-world.js";
import type { WebCase } from "./web-case.js";

const events: string[] = [];

export const webFailure: WebCase[] = [
  {
    id: "WEB-ERROR-01",
    what: "an error of the server has its type, data, status, action and what may be done",
    async happens(world) {
      world.replies(fails("validation", 400, { field: "chat_id" }));
      world.call("write", "send_event");
      await world.advance(0);
      const { type, data, status, action, retryable, policy, message } = world.requests.values["write"] as Record<
        string,
        unknown
      >;
      Object.assign(world.seen, { type, data, status, action, retryable, policy, message });
    },
    want: {
      events,
      requests: { write: "0 ApiError validation" },
      at: 0,
      wire: ["POST send_event"],
      seen: {
        type: "validation",
        data: { field: "chat_id" },
        status: 400,
        action: "send_event",
        retryable: false,
        policy: "never",
        message: "send_event failed: validation it is (validation)",
      },
    },
  },
  {
    id: "WEB-ERROR-02",
    what: "an answer that is no JSON is a NetworkError with the status, its outcome unknown; a read is made again",
    async happens(world) {
      world.replies(raw("<html>502</html>", 502), raw("<html>502</html>", 502), ok());
      world.call("write", "send_event");
      await world.advance(0);
      world.seen["status"] = (world.requests.values["write"] as { status?: number }).status;
      world.call("read", "list_chats");
      await world.advance(1_000);
    },
    want: {
      events,
      requests: { write: "0 NetworkError, outcome unknown", read: "1000 answered" },
      at: 1_000,
      wire: ["POST send_event", "POST list_chats", "POST list_chats"],
      seen: { status: 502 },
    },
  },
  {
    id: "WEB-ERROR-03",
    what: "an error of any shape is an ApiError of an unknown type",
    async happens(world) {
      world.replies(
        ...["null", "5", "[]", "{}", '{"error":null}', '{"error":{"type":{"toString":1}}}'].map((text) =>
          raw(text, 500),
        ),
      );
      for (let n = 0; n < 6; n += 1) {
        world.call(`${n}`, "send_event");
        await world.advance(0);
      }
      world.seen["outcomes"] = [...new Set(Object.values(world.requests.all))];
      for (const label of Object.keys(world.requests.all)) delete world.requests.all[label];
    },
    want: {
      events,
      requests: {},
      at: 0,
      wire: Array<string>(6).fill("POST send_event"),
      seen: { outcomes: ["0 ApiError unknown"] },
    },
  },
  {
    id: "WEB-NETWORK-01",
    what: "a network that is gone rejects a write, its outcome unknown, and makes a read again, three times in all",
    async happens(world) {
      world.replies(offline);
      world.call("write", "send_event");
      world.call("read", "list_chats");
      await world.advance(2_000);
    },
    want: {
      events,
      requests: { write: "0 NetworkError, outcome unknown", read: "2000 NetworkError, outcome unknown" },
      at: 2_000,
      wire: ["POST send_event", "POST list_chats", "POST list_chats", "POST list_chats"],
    },
  },
  {
    id: "WEB-RATE-01",
    what: "a rate limit makes a read wait for a second at least, three times in all; a write is reported",
    random: () => 0.5,
    async happens(world) {
      world.replies(fails("too_many_requests", 429));
      world.call("write", "send_event");
      world.call("read", "list_chats");
      await world.advance(1_499);
      world.seen["before"] = world.received.length;
      await world.advance(2_501);
      world.seen["after"] = world.received.length;
    },
    want: {
      events,
      requests: { write: "0 ApiError too_many_requests", read: "4000 ApiError too_many_requests" },
      at: 4_000,
      wire: ["POST send_event", "POST list_chats", "POST list_chats", "POST list_chats"],
      seen: { before: 2, after: 4 },
    },
  },
  {
    id: "WEB-TIMEOUT-01",
    what: "a request ends after 16 s in all, its outcome unknown, and leaves the server",
    async happens(world) {
      world.replies(hangs);
      world.call("write", "send_event");
      await world.advance(15_999);
      world.seen["before"] = { ...world.requests.all };
      await world.advance(1);
      world.seen["aborted"] = world.received.map(({ signal }) => signal.aborted);
    },
    want: {
      events,
      requests: { write: "16000 TimeoutError, outcome unknown" },
      at: 16_000,
      wire: ["POST send_event"],
      seen: { before: { write: "waits" }, aborted: [true] },
    },
  },
  {
    id: "WEB-TIMEOUT-05",
    what: "a request ends in its time, too, where the platform does not heed the signal",
    virtual: "the platform heeds it",
    async happens(world) {
      world.replies(deaf);
      world.call("write", "send_event");
      await world.advance(16_000);
    },
    want: {
      events,
      requests: { write: "16000 TimeoutError, outcome unknown" },
      at: 16_000,
      wire: ["POST send_event"],
    },
  },
  {
    id: "WEB-TIMEOUT-02",
    what: "the time holds for the token, the waits and the repetitions as well",
    options: () => ({ token: () => new Promise(() => {}) }),
    async happens(world) {
      world.call("token", "send_event", {}, { timeout: 500 });
      await world.advance(500);
    },
    want: { events, requests: { token: "500 TimeoutError" }, at: 500, wire: [] },
  },
  {
    id: "WEB-TIMEOUT-03",
    what: "a read that waits to be made again when its time is up is not made again",
    async happens(world) {
      world.replies(fails("internal", 500));
      world.call("read", "list_chats", {}, { timeout: 999 });
      await world.advance(100_000);
    },
    want: { events, requests: { read: "999 TimeoutError, outcome unknown" }, at: 100_000, wire: ["POST list_chats"] },
  },
  {
    id: "WEB-TIMEOUT-04",
    what: "a body that never ends ends with the time, too",
    async happens(world) {
      world.replies(
        () => new Response(new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('{"a":')) })),
      );
      world.call("write", "send_event", {}, { timeout: 500 });
      await world.advance(500);
    },
    want: { events, requests: { write: "500 TimeoutError, outcome unknown" }, at: 500, wire: ["POST send_event"] },
  },
  {
    id: "WEB-ABORT-01",
    what: "a signal ends a request before it, during it and between its repetitions",
    async happens(world) {
      world.call("before", "send_event", {}, { signal: AbortSignal.abort() });
      const controller = new AbortController();
      world.replies(hangs, fails("internal", 500));
      world.call("during", "send_event", {}, { signal: controller.signal });
      world.call("between", "list_chats", {}, { signal: controller.signal });
      await world.advance(500);
      controller.abort("changed my mind");
      await world.advance(100_000);
    },
    want: {
      events,
      requests: { before: "0 AbortError", during: "500 changed my mind", between: "500 changed my mind" },
      at: 100_500,
      wire: ["POST send_event", "POST list_chats"],
    },
  },
  {
    id: "WEB-ABORT-02",
    what: "a signal that aborts while the token is asked for ends the request before it is sent",
    options: (seen) => ({ token: () => new Promise((resolve) => (seen["late"] = resolve)) }),
    async happens(world) {
      const controller = new AbortController();
      world.call("write", "send_event", {}, { signal: controller.signal });
      await world.advance(100);
      controller.abort();
      (world.seen["late"] as (token: string) => void)("token");
      delete world.seen["late"];
      await world.advance(100);
    },
    want: { events, requests: { write: "100 AbortError" }, at: 200, wire: [] },
  },
  {
    id: "WEB-VALIDATION-01",
    what: "strict: an invalid request is not sent; an upload is not looked at, as a file fits no schema",
    options: () => ({
      validate: {
        mode: "strict",
        validators: {
          requestValidators: { send_event: never, upload_file: never },
          responseValidators: {},
          pushValidators: {},
        },
      },
    }),
    async happens(world) {
      world.call("write", "send_event");
      world.call("upload", "upload_file", { file: new Blob(["x"]) });
      await world.advance(0);
    },
    want: {
      events,
      requests: { write: "0 InvalidRequestError", upload: "0 answered" },
      at: 0,
      wire: ["POST upload_file"],
    },
  },
  {
    id: "WEB-VALIDATION-02",
    what: "warn: an invalid request is reported, and sent",
    options: () => ({
      validate: {
        mode: "warn",
        validators: {
          requestValidators: { send_event: never },
          responseValidators: { send_event: never },
          pushValidators: {},
        },
      },
    }),
    async happens(world) {
      world.call("write", "send_event");
      await world.advance(0);
    },
    want: {
      events: ["0 error InvalidRequestError", "0 error InvalidPayloadError"],
      requests: { write: "0 answered" },
      at: 0,
      wire: ["POST send_event"],
    },
  },
];

/** A validator that lets nothing pass. */
function never(): boolean {
  return false;
}
never.issues = () => [{ pointer: "", message: "It never is." }];
