import { tokens } from "../virtual/tokens.js";
import { fails, ok, type Reply, type WebWorld } from "../virtual/web-world.js";
import type { WebCase } from "./web-case.js";

const events: string[] = [];
const given = (world: WebWorld): unknown[] => world.received.map(({ headers }) => headers.get("authorization"));
const hosts = (world: WebWorld): string[] => world.received.map(({ url }) => url.host);

/** Lets in whoever has this token. */
const onlyWith =
  (token: string): Reply =>
  (request) =>
    (request.headers.get("authorization") === `Bearer ${token}` ? ok() : fails("authentication", 401))(request);

export const webToken: WebCase[] = [
  {
    id: "WEB-TOKEN-01",
    what: "a token that is refused is replaced once, and the request made again: it was not carried out",
    options: (seen) => tokens(seen, "first", "second"),
    async happens(world) {
      world.replies(onlyWith("second"));
      world.call("write", "send_event");
      await world.advance(0);
      world.call("later", "send_event");
      await world.advance(0);
      world.seen["given"] = given(world);
    },
    want: {
      events,
      requests: { write: "0 answered", later: "0 answered" },
      at: 0,
      wire: Array<string>(3).fill("POST send_event"),
      seen: { asked: ["connect", "refused"], given: ["Bearer first", "Bearer second", "Bearer second"] },
    },
  },
  {
    id: "WEB-TOKEN-02",
    what: "a second token that is refused is the end of the request",
    options: (seen) => tokens(seen, "first", "second", "third"),
    async happens(world) {
      world.replies(fails("authentication", 401));
      world.call("write", "send_event");
      await world.advance(100_000);
    },
    want: {
      events,
      requests: { write: "0 ApiError authentication" },
      at: 100_000,
      wire: Array<string>(2).fill("POST send_event"),
      seen: { asked: ["connect", "refused"] },
    },
  },
  {
    id: "WEB-TOKEN-03",
    what: "a token that was not made by a function cannot be replaced",
    async happens(world) {
      world.replies(fails("authentication", 401));
      world.call("write", "send_event");
      await world.advance(0);
    },
    want: { events, requests: { write: "0 ApiError authentication" }, at: 0, wire: ["POST send_event"] },
  },
  {
    id: "WEB-TOKEN-04",
    what: "fifty requests that are refused at once ask for one new token, and for one at the beginning",
    options: (seen) => tokens(seen, "first", "second"),
    async happens(world) {
      world.replies(onlyWith("second"));
      const calls = Array.from({ length: 50 }, () => world.client.call("send_event", {}));
      await world.advance(0);
      world.seen["answered"] = (await Promise.all(calls)).length;
    },
    want: {
      events,
      requests: {},
      at: 0,
      wire: Array<string>(100).fill("POST send_event"),
      seen: { asked: ["connect", "refused"], answered: 50 },
    },
  },
  {
    id: "WEB-TOKEN-05",
    what: "a refusal of the old token that comes when there is a new one takes that, and asks for none",
    options: (seen) => tokens(seen, "first", "second", "third"),
    async happens(world) {
      const refusal = fails("authentication", 401);
      world.replies(
        (request) => new Promise((resolve) => world.clock.setTimeout(() => resolve(refusal(request)), 500)),
        refusal,
        ok(),
      );
      world.call("slow", "send_event");
      world.call("quick", "send_event");
      await world.advance(500);
      world.seen["given"] = given(world);
    },
    want: {
      events,
      requests: { slow: "500 answered", quick: "0 answered" },
      at: 500,
      wire: Array<string>(4).fill("POST send_event"),
      seen: {
        asked: ["connect", "refused"],
        given: ["Bearer first", "Bearer first", "Bearer second", "Bearer second"],
      },
    },
  },
  {
    id: "WEB-TOKEN-06",
    what: "a function that throws, or gives nothing, rejects the request, and is asked again by the next",
    options: (seen) => tokens(seen, new RangeError("mine"), undefined, "third"),
    async happens(world) {
      for (const label of ["throws", "nothing", "token"]) {
        world.call(label, "send_event");
        await world.advance(0);
      }
    },
    want: {
      events,
      requests: { throws: "0 RangeError", nothing: "0 UsageError", token: "0 answered" },
      at: 0,
      wire: ["POST send_event"],
      seen: { asked: ["connect", "connect", "connect"] },
    },
  },
  {
    id: "WEB-TOKEN-07",
    what: "a function that hangs does not hang the client: after 20 s it is asked again",
    options: (seen) => tokens(seen, new Promise(() => {}), "second"),
    async happens(world) {
      world.call("first", "send_event");
      await world.advance(19_000);
      world.call("second", "send_event", {}, { timeout: 500 });
      await world.advance(1_000);
      world.call("third", "send_event");
      await world.advance(0);
    },
    want: {
      events,
      requests: { first: "16000 TimeoutError", second: "19500 TimeoutError", third: "20000 answered" },
      at: 20_000,
      wire: ["POST send_event"],
      seen: { asked: ["connect", "connect"] },
    },
  },
  {
    id: "WEB-REGION-01",
    what: "a request that is sent to a region is made there, once, and so are those that follow",
    async happens(world) {
      world.replies(fails("misdirected_request", 400, { region: "fra" }), ok());
      world.call("write", "send_event");
      await world.advance(0);
      world.call("later", "send_event");
      await world.advance(0);
      world.seen["hosts"] = hosts(world);
    },
    want: {
      events,
      requests: { write: "0 answered", later: "0 answered" },
      at: 0,
      wire: Array<string>(3).fill("POST send_event"),
      seen: { hosts: ["api.livechatinc.com", "api-fra.livechatinc.com", "api-fra.livechatinc.com"] },
    },
  },
  {
    id: "WEB-REGION-02",
    what: "to be sent on again is an error, whereto ever",
    async happens(world) {
      world.replies(
        fails("misdirected_request", 400, { region: "fra" }),
        fails("misdirected_request", 400, { region: "dal" }),
      );
      world.call("write", "send_event");
      await world.advance(100_000);
      world.seen["hosts"] = hosts(world);
    },
    want: {
      events,
      requests: { write: "0 ApiError misdirected_request" },
      at: 100_000,
      wire: Array<string>(2).fill("POST send_event"),
      seen: { hosts: ["api.livechatinc.com", "api-fra.livechatinc.com"] },
    },
  },
  {
    id: "WEB-REGION-03",
    what: "requests that are sent to the same region at the same time all arrive there",
    async happens(world) {
      world.replies((request) =>
        (request.url.host === "api-fra.livechatinc.com" ? ok() : fails("misdirected_request", 400, { region: "fra" }))(
          request,
        ),
      );
      for (const label of ["a", "b", "c"]) world.call(label, "send_event");
      await world.advance(0);
    },
    want: {
      events,
      requests: { a: "0 answered", b: "0 answered", c: "0 answered" },
      at: 0,
      wire: Array<string>(6).fill("POST send_event"),
    },
  },
  {
    id: "WEB-REGION-04",
    what: "a region that would make another host of the address, or none, is an error",
    async happens(world) {
      for (const [label, data] of Object.entries({
        none: undefined,
        host: { region: "x.evil.example/" },
        number: { region: 5 },
      })) {
        world.replies(fails("misdirected_request", 400, data));
        world.call(label, "send_event");
        await world.advance(0);
      }
      world.seen["hosts"] = [...new Set(hosts(world))];
    },
    want: {
      events,
      requests: {
        none: "0 ApiError misdirected_request",
        host: "0 ApiError misdirected_request",
        number: "0 ApiError misdirected_request",
      },
      at: 0,
      wire: Array<string>(3).fill("POST send_event"),
      seen: { hosts: ["api.livechatinc.com"] },
    },
  },
  {
    id: "WEB-REGION-06",
    what: "the status 421, which says the same, does no harm where the platform lets it through",
    virtual: "before 26, the `fetch` of Node makes such a request again by itself, and fails over its body",
    async happens(world) {
      world.replies(fails("misdirected_request", 421, { region: "fra" }), ok());
      world.call("write", "send_event");
      await world.advance(0);
      world.seen["hosts"] = hosts(world);
    },
    want: {
      events,
      requests: { write: "0 answered" },
      at: 0,
      wire: Array<string>(2).fill("POST send_event"),
      seen: { hosts: ["api.livechatinc.com", "api-fra.livechatinc.com"] },
    },
  },
  {
    id: "WEB-REGION-05",
    what: "a token that names its region is taken there at once",
    options: () => ({ token: "fra:token" }),
    async happens(world) {
      world.call("write", "send_event");
      await world.advance(0);
      world.seen["hosts"] = hosts(world);
    },
    want: {
      events,
      requests: { write: "0 answered" },
      at: 0,
      wire: ["POST send_event"],
      seen: { hosts: ["api-fra.livechatinc.com"] },
    },
  },
];
