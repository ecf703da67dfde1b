import { describe, expect, test } from "vitest";

import { nest, withName } from "./odd-values.ts";
import { createAjv, createHyperjump, type Oracle } from "./oracles.ts";
import { versions } from "./versions.ts";

const newest = versions.find(({ api, version }) => api === "agent" && version === "3.7")!;
const ours: Oracle = (type, value) => newest.module[`validate${type}`]!(value);
const ajv = createAjv(newest.document);
const hyperjump = await createHyperjump(newest.document);

/** What an oracle says, or that it throws. */
function ask(oracle: Oracle, type: string, value: unknown): boolean | "throws" {
  try {
    return oracle(type, value);
  } catch {
    return "throws";
  }
}

const verdicts = (type: string, value: unknown): object => ({
  ours: ask(ours, type, value),
  ajv: ask(ajv, type, value),
  hyperjump: ask(hyperjump, type, value),
});

const all = (verdict: boolean): object => ({ ours: verdict, ajv: verdict, hyperjump: verdict });

const queue = { position: 1, wait_time: 2, queued_at: "2026-03-14T09:26:53Z" };
const event = { type: "message", text: "Hello" };
const inherited = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

describe("names that every object inherits", () => {
  // JSON Schema 2020-12, Core 10.3.2.1: `properties` concerns names that stand in the schema itself, and 10.3.2.3:
  // `additionalProperties` concerns all others. What JavaScript inherits has no part in that.
  test.each(inherited)("%s is an unknown property where the schema does not list it", (name) => {
    expect(verdicts("Queue", withName(queue, name, 1))).toEqual(all(true));
    expect(verdicts("SendEventRequest", withName({ chat_id: "C", event }, name, 1))).toEqual(all(false));
  });

  test.each(inherited)("what %s holds does not stand for required properties", (name) => {
    expect(verdicts("Access", withName({}, name, { group_ids: [0] }))).toEqual(all(false));
    expect(verdicts("SendEventRequest", withName({}, name, { chat_id: "C", event }))).toEqual(all(false));
  });

  test.each(inherited)("%s is a key of a map like any other, and its value is checked", (name) => {
    expect(verdicts("Properties", withName({}, name, { [`${name}s`]: 1 }))).toEqual(all(true));
    expect(verdicts("Properties", { namespace: withName({}, name, "text") })).toEqual(all(true));
    expect(verdicts("Properties", withName({}, name, "text"))).toEqual(all(false));
    expect(verdicts("Properties", { namespace: withName({}, name, {}) })).toEqual(all(false));
  });

  test("an object in place of text is refused, also one that cannot become text", () => {
    for (const value of [
      { toString: 1 },
      { toString: null, valueOf: null },
      JSON.parse('{ "__proto__": "message" }'),
    ]) {
      expect(verdicts("ChatEventInput", { ...event, text: value })).toEqual(all(false));
      expect(verdicts("ChatEventInput", { ...event, type: value })).toEqual(all(false));
    }
  });
});

describe("numbers", () => {
  // `1e400` is a number in JSON, of which JSON.parse makes Infinity, and that is no number of JSON (Core 4.2.1): passed on,
  // JSON.stringify would make it null. RFC 8259, 6, lets an implementation limit the range of numbers. So Ajv and we refuse
  // it; Hyperjump, which judges the number that was written, lets it pass where no integer is asked for. Both are right.
  test.each(["1e400", "-1e400"])("%s is too large for us to be a number", (text) => {
    expect(verdicts("Properties", JSON.parse(`{ "namespace": { "key": ${text} } }`))).toEqual({
      ours: false,
      ajv: false,
      hyperjump: true,
    });
    expect(verdicts("Queue", JSON.parse(`{ "position": ${text} }`))).toEqual(all(false));
  });

  test.each([
    { text: "1.0", isInteger: true },
    { text: "-0", isInteger: true },
    { text: "1e308", isInteger: true },
    { text: "1.5", isInteger: false },
    { text: "5e-324", isInteger: false },
  ])("$text is an integer: $isInteger", ({ text, isInteger }) => {
    expect(verdicts("Queue", JSON.parse(`{ "position": ${text} }`))).toEqual(all(isInteger));
  });
});

describe("text", () => {
  // RFC 8259, 8.2, leaves lone surrogates to the implementation; each counts as one character
  test.each(["\ud83d", "\udc4d\ud83d", "👍".repeat(10)])("%j is text", (text) => {
    expect(verdicts("ChatEventInput", { ...event, text })).toEqual(all(true));
    expect(verdicts("Queue", { ...queue, queued_at: text })).toEqual(all(false));
  });
});

describe("deep nesting", () => {
  test("is nobody's concern where any content is allowed, however deep", () => {
    const deep = { type: "custom", content: { any: nest({}, 200_000) } };
    expect(ours("ChatEventInput", deep)).toBe(true);
    expect(ajv("ChatEventInput", deep)).toBe(true);
    // Hyperjump copies the value before it looks, and runs out of stack
    expect(ask(hyperjump, "ChatEventInput", deep)).toBe("throws");
  });

  test("is refused where it stands in place of something else", () => {
    expect(verdicts("ChatEventInput", { ...event, text: nest("Hello", 300) })).toEqual(all(false));
  });
});
