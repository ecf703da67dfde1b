import { describe, expect, test } from "vitest";

import { nest, withName } from "./mutants.ts";
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

const verdicts = (type: string, value: unknown): object => ({ ours: ask(ours, type, value), ajv: ask(ajv, type, value), hyperjump: ask(hyperjump, type, value) });

const queue = { position: 1, wait_time: 2, queued_at: "2026-03-14T09:26:53Z" };
const event = { type: "message", text: "Hello" };
const inherited = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

describe("names that every object inherits", () => {
  // JSON Schema 2020-12, Core 10.3.2.1: `properties` concerns names that stand in the schema itself, and 10.3.2.3:
  // `additionalProperties` concerns all others. Ajv and we follow that; Hyperjump finds these names on the prototype of
  // its own table, and throws.
  test.each(inherited)("%s is an unknown property where the schema does not list it", (name) => {
    expect(verdicts("Queue", withName(queue, name, 1))).toEqual({ ours: true, ajv: true, hyperjump: "throws" });
    expect(verdicts("SendEventRequest", withName({ chat_id: "C", event }, name, 1))).toMatchObject({ ours: false, ajv: false });
  });

  test.each(inherited)("%s does not stand for a required property", (name) => {
    expect(verdicts("Queue", JSON.parse(`{ "${name}": { "position": 1, "wait_time": 2 } }`))).toMatchObject({ ours: ask(ajv, "Queue", {}), ajv: ask(ajv, "Queue", {}) });
    expect(verdicts("SendEventRequest", JSON.parse(`{ "${name}": { "chat_id": "C" }, "event": {} }`))).toMatchObject({ ours: false, ajv: false });
  });

  test.each(inherited)("%s is a key of a map like any other, and its value is checked", (name) => {
    const properties = (value: unknown): unknown => withName({}, "0805e283233042b37f460ed8fbf22160", withName({}, name, value));
    expect(verdicts("Properties", properties("text"))).toEqual({ ours: true, ajv: true, hyperjump: true });
    const namespace = (value: unknown): unknown => withName({}, name, value);
    expect(verdicts("Properties", namespace({ key: 1 }))).toEqual({ ours: true, ajv: true, hyperjump: true });
    expect(verdicts("Properties", namespace("text"))).toEqual({ ours: false, ajv: false, hyperjump: false });
  });

  test("an object in place of text is refused, also one that cannot become text", () => {
    for (const value of [{ toString: 1 }, { toString: null, valueOf: null }, JSON.parse('{ "__proto__": "message" }')]) {
      expect(verdicts("ChatEventInput", { ...event, text: value })).toMatchObject({ ours: false, ajv: false });
      expect(verdicts("ChatEventInput", { ...event, type: value })).toMatchObject({ ours: false, ajv: false });
    }
  });
});

describe("numbers that JavaScript cannot hold", () => {
  // `1e400` is a number in JSON, and JSON.parse gives Infinity, which no JSON can say. RFC 8259, 6, lets an implementation
  // limit the range of numbers, and JSON Schema (Core 4.2.1) speaks of JSON's numbers only. Ajv and we refuse what cannot
  // be passed on: JSON.stringify would make it null. Hyperjump lets it pass as a number, though as no integer.
  test("infinity is no number and no integer", () => {
    const geolocation = (latitude: string): unknown => JSON.parse(`{ "position": ${latitude} }`);
    expect(verdicts("Queue", geolocation("1e400"))).toEqual({ ours: false, ajv: false, hyperjump: false });
    expect(verdicts("CartItem", JSON.parse('{ "price": 1e400 }'))).toMatchObject({ ours: false, ajv: false });
  });

  test("a whole number is an integer however it is written, up to the largest", () => {
    for (const [text, want] of [["1.0", true], ["-0", true], ["1e3", true], ["1e308", true], ["1.5", false], ["5e-324", false]] as const) {
      expect([text, verdicts("Queue", JSON.parse(`{ "position": ${text}, "wait_time": 1 }`))]).toEqual([text, { ours: want, ajv: want, hyperjump: want }]);
    }
  });
});

describe("text", () => {
  // RFC 8259, 8.2, leaves lone surrogates to the implementation; each counts as one character
  test.each(["\ud83d", "\udc4d\ud83d", "👍".repeat(10)])("%j is text", (text) => {
    expect(verdicts("ChatEventInput", { ...event, text })).toEqual({ ours: true, ajv: true, hyperjump: true });
    expect(verdicts("Queue", { ...queue, queued_at: text })).toEqual({ ours: false, ajv: false, hyperjump: false });
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
    expect(verdicts("ChatEventInput", { ...event, text: nest("Hello", 300) })).toEqual({ ours: false, ajv: false, hyperjump: false });
  });
});
