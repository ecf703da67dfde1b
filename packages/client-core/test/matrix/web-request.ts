import type { WebWorld } from "../virtual/web-world.js";
import { ok, raw } from "../virtual/web-world.js";
import type { WebCase } from "./web-case.js";

const events: string[] = [];

/** Makes a request, and notes what the server saw of it. */
async function send(world: WebWorld, action: string, request?: object): Promise<void> {
  world.call("call", action, request);
  await world.advance(0);
  const [{ url, headers, body }] = world.received as [WebWorld["received"][0]];
  world.seen["url"] = url.href;
  world.seen["headers"] = Object.fromEntries(headers);
  world.seen["body"] = typeof body === "string" ? JSON.parse(body) : body instanceof FormData ? describe(body) : body;
}

function describe(form: FormData): unknown {
  return [...form].map(([name, value]) => [
    name,
    typeof value === "string" ? value : `${value.name} of ${value.size} bytes`,
  ]);
}

const JSON_HEADERS = { authorization: "Bearer token", "content-type": "application/json" };
const done = { events, requests: { call: "0 answered" }, at: 0 };

export const webRequest: WebCase[] = [
  {
    id: "WEB-REQUEST-01",
    api: "agent",
    what: "an action is a POST of its request as JSON, with the token",
    happens: (world) => send(world, "send_event", { chat_id: "chat" }),
    want: {
      ...done,
      wire: ["POST send_event"],
      seen: {
        url: "https://api.livechatinc.com/v3.6/agent/action/send_event?organization_id=organization",
        headers: JSON_HEADERS,
        body: { chat_id: "chat" },
      },
    },
  },
  {
    id: "WEB-REQUEST-02",
    api: "agent",
    what: "a request that is left out is an empty one",
    happens: (world) => send(world, "list_chats", undefined),
    want: {
      ...done,
      wire: ["POST list_chats"],
      seen: {
        url: "https://api.livechatinc.com/v3.6/agent/action/list_chats?organization_id=organization",
        headers: JSON_HEADERS,
        body: {},
      },
    },
  },
  {
    id: "WEB-REQUEST-03",
    api: "customer",
    what: "what the version asks for by GET goes into the query, without what is undefined",
    happens: (world) => send(world, "list_group_properties", { id: 5, namespace: "a&b", name: undefined }),
    want: {
      ...done,
      wire: ["GET list_group_properties"],
      seen: {
        url: "https://api.livechatinc.com/v3.6/customer/action/list_group_properties?organization_id=organization&id=5&namespace=a%26b",
        headers: { authorization: "Bearer token" },
        body: undefined,
      },
    },
  },
  {
    id: "WEB-REQUEST-04",
    api: "customer",
    version: "0.3",
    what: "0.3 has the request in a `payload`, and the license in the query",
    happens: (world) => send(world, "send_event", { chat_id: "chat" }),
    want: {
      ...done,
      wire: ["POST send_event"],
      seen: {
        url: "https://api.chat.io/customer/v0.3/action/send_event?license_id=100",
        headers: JSON_HEADERS,
        body: { payload: { chat_id: "chat" } },
      },
    },
  },
  {
    id: "WEB-REQUEST-05",
    api: "agent",
    what: "a base URL, own headers and the author go along; the token is not overruled",
    options: () => ({
      baseUrl: "http://127.0.0.1:8080",
      authorId: "bot",
      headers: { "X-Trace": "1", authorization: "mine", "content-type": "text/plain" },
    }),
    happens: (world) => send(world, "send_event", {}),
    want: {
      ...done,
      wire: ["POST send_event"],
      seen: {
        url: "http://127.0.0.1:8080/v3.6/agent/action/send_event?organization_id=organization",
        headers: { ...JSON_HEADERS, "x-trace": "1", "x-author-id": "bot" },
        body: {},
      },
    },
  },
  {
    id: "WEB-REQUEST-06",
    what: "the name of an action cannot change the path",
    async happens(world) {
      world.call("call", "../../x?y#z");
      await world.advance(0);
      const [{ url }] = world.received as [WebWorld["received"][0]];
      world.seen["path"] = url.pathname;
      world.seen["query"] = url.search;
    },
    want: {
      ...done,
      wire: ["POST ..%2F..%2Fx%3Fy%23z"],
      seen: { path: expectPath("..%2F..%2Fx%3Fy%23z"), query: "?organization_id=organization" },
    },
  },
  {
    id: "WEB-UPLOAD-01",
    api: "agent",
    what: "a file goes as multipart, with its name, and without a content type of ours: the platform adds the boundary",
    happens: (world) => send(world, "upload_file", { file: new File(["abc"], "cat.png") }),
    want: {
      ...done,
      wire: ["POST upload_file"],
      seen: {
        url: "https://api.livechatinc.com/v3.6/agent/action/upload_file?organization_id=organization",
        headers: { authorization: "Bearer token" },
        body: [["file", "cat.png of 3 bytes"]],
      },
    },
  },
  {
    id: "WEB-UPLOAD-02",
    api: "customer",
    version: "0.3",
    what: "0.3 names the parts `payload.…`",
    happens: (world) =>
      send(world, "send_file", { payload: { chat_id: "chat", custom_id: undefined, file: new Blob(["abc"]) } }),
    want: {
      ...done,
      wire: ["POST send_file"],
      seen: {
        url: "https://api.chat.io/customer/v0.3/action/send_file?license_id=100",
        headers: { authorization: "Bearer token" },
        body: [
          ["payload.chat_id", "chat"],
          ["payload.file", "blob of 3 bytes"],
        ],
      },
    },
  },
  {
    id: "WEB-UPLOAD-03",
    what: "bytes and a text are files, too",
    async happens(world) {
      for (const [label, file] of Object.entries({
        buffer: Buffer.from("ab"),
        bytes: new Uint8Array(3),
        array: new ArrayBuffer(4),
        text: "grüße",
      })) {
        world.call(label, "upload_file", { file });
        await world.advance(0);
      }
      world.seen["parts"] = world.received.map(({ body }) => describe(body as FormData));
    },
    want: {
      events,
      requests: { buffer: "0 answered", bytes: "0 answered", array: "0 answered", text: "0 answered" },
      at: 0,
      wire: Array<string>(4).fill("POST upload_file"),
      seen: { parts: [2, 3, 4, 7].map((size) => [["file", `blob of ${size} bytes`]]) },
    },
  },
  {
    id: "WEB-UPLOAD-04",
    what: "a file of more than 10 MB is refused before anything is sent; one of 10 MB is sent",
    async happens(world) {
      world.call("too large", "upload_file", { file: new Blob([new Uint8Array(10_485_761)]) });
      world.call("too long", "upload_file", { file: "x".repeat(10_485_761) });
      await world.advance(0);
      world.call("just right", "upload_file", { file: new Blob([new Uint8Array(10_485_760)]) });
      await world.advance(0);
    },
    want: {
      events,
      requests: { "too large": "0 UsageError", "too long": "0 UsageError", "just right": "0 answered" },
      at: 0,
      wire: ["POST upload_file"],
    },
  },
  {
    id: "WEB-ANSWER-01",
    what: "the answer is the response, whatever JSON it is; an empty one is an empty object",
    async happens(world) {
      world.replies(ok({ a: 1 }), raw(""), ok([1]), ok(null), raw('{"__proto__":{"polluted":true}}'));
      for (const label of ["object", "empty", "list", "null", "proto"]) {
        world.call(label, "send_event");
        await world.advance(0);
      }
      const { proto, ...values } = world.requests.values;
      world.seen["values"] = values;
      world.seen["polluted"] = "polluted" in (proto as object) || "polluted" in {};
    },
    want: {
      events,
      requests: {
        object: "0 answered",
        empty: "0 answered",
        list: "0 answered",
        null: "0 answered",
        proto: "0 answered",
      },
      at: 0,
      wire: Array<string>(5).fill("POST send_event"),
      seen: { values: { object: { a: 1 }, empty: {}, list: [1], null: null }, polluted: false },
    },
  },
  {
    id: "WEB-LIFECYCLE-01",
    what: "a `Legacy` or `Deprecation` header is told once each, as an event",
    async happens(world) {
      world.replies(ok({}, { Legacy: "2026-01-01" }), ok({}, { Legacy: "2026-01-01", Deprecation: "2027-01-01" }));
      for (const label of ["1", "2", "3"]) {
        world.call(label, "send_event");
        await world.advance(0);
      }
    },
    want: {
      events: ["0 lifecycle Legacy 2026-01-01", "0 lifecycle Deprecation 2027-01-01"],
      requests: { 1: "0 answered", 2: "0 answered", 3: "0 answered" },
      at: 0,
      wire: Array<string>(3).fill("POST send_event"),
    },
  },
];

/** Of either API. */
function expectPath(action: string): unknown {
  return {
    asymmetricMatch: (path: string) => /^\/v3\.6\/(agent|customer)\/action\//.test(path) && path.endsWith(action),
  };
}
