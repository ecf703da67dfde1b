import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { parseFrame, peekPush } from "../src/connection/frame.js";
import { BadFrameError } from "../src/errors/connection-errors.js";

const PUSH = '"action":"incoming_chat","type":"push","payload":{"a":{"action":"other"}}';

test.each([
  ["a push", `{${PUSH}}`, "incoming_chat"],
  ["with its version", `{"version":"3.6",${PUSH}}`, "incoming_chat"],
  ["with its version and request", `{"version":"3.6","request_id":"1-a",${PUSH}}`, "incoming_chat"],
  ["a response", '{"request_id":"1","action":"a","type":"response","success":true,"payload":{}}', undefined],
  ["an escaped action", '{"action":"\\u0061","type":"push","payload":{}}', undefined],
  ["an escaped request", '{"request_id":"\\"","action":"a","type":"push","payload":{}}', undefined],
  ["another order", '{"type":"push","action":"a","payload":{}}', undefined],
  ["with what is not known before its payload", `{"other":[1],${PUSH}}`, undefined],
  ["white space within", '{"action": "a","type":"push","payload":{}}', undefined],
  ["an action in the payload", '{"payload":{"action":"a","type":"push","payload":{}},"action":"b"}', undefined],
  ["no object", "[]", undefined],
  ["nothing", "", undefined],
])("the action of %s, without parsing the rest", (_, text, want) => expect(peekPush(text)).toBe(want));

describe("a frame is what JSON.parse gives, or refused as by it", () => {
  /** The same text as a string, and as the bytes that `ws` gives. */
  const check = (text: string): void => {
    const want = parsed(text);
    for (const data of [text, Buffer.from(text)]) {
      const parse = (): unknown => parseFrame(data, true);
      if (want instanceof SyntaxError) expect(parse).toThrow(expect.objectContaining({ cause: want }));
      else if (typeof Object(want).action === "string") expect(parse()).toEqual(want);
      else expect(parse).toThrow(BadFrameError);
    }
  };
  const head = '{"version":"3.6","action":"a","type":"push","payload":';

  test.each([
    `{${PUSH}}`,
    `{"version":"3.6","request_id":"1",${PUSH}}`,
    `${head}{}}`,
    `${head}{"__proto__":{"a":1}}}`,
    // its version or request says more than a word
    `{"request_id":"\\u0041",${PUSH}}`,
    `{"request_id":"1\n",${PUSH}}`,
    `{"version":"\\u0041",${PUSH}}`,
    `{"version":"3\n",${PUSH}}`,
    // the payload is not the last
    `${head}{},"other":{"payload":{}}}`,
    `${head}{},"payload":{"a":{}}}`,
    `${head}{},"action":"b"}`,
    // it ends otherwise, or does not end
    `${head}{}} `,
    `${head}{} }`,
    `${head}{}`,
    `${head}{}]`,
    `${head}{}}}`,
    `${head}{"a":{}`,
    `${head}{"a":}}`,
    head,
    // it is no object
    `${head}[{"a":{}}]}`,
    `${head}"}}"}`,
    `${head}1}`,
    // no frames
    "{}",
    "[]",
    "null",
    '"}}"',
    '{"action":{}}',
    "",
  ])("%s", check);

  test("of any kind, whole or with something cut, doubled or put in", () => {
    const value = fc.oneof(fc.constantFrom("push", "response", "a", "b", {}), fc.string(), fc.jsonValue());
    const members = fc.dictionary(fc.constantFrom("type", "action", "payload", "request_id", "version", "b"), value);
    const push = fc.record(
      {
        version: fc.constantFrom("3.6", "3\n6"),
        request_id: fc.oneof(fc.uuid(), fc.string()),
        action: fc.oneof(fc.constant("a_b"), fc.string()),
        type: fc.constant("push"),
        payload: fc.oneof(fc.dictionary(fc.string(), value), value),
        other: value,
      },
      { requiredKeys: ["action", "type", "payload"] },
    );
    const damage = fc.tuple(fc.nat(), fc.nat(2), fc.constantFrom("", "}", '"', ",", "\\", "\n", " ", "{", "]"));
    const frames = fc.tuple(fc.oneof(members, push), fc.option(damage)).map(([frame, broken]) => {
      const text = JSON.stringify(frame);
      if (!broken) return text;
      const [where, removed, added] = broken;
      const at = where % text.length;
      return text.slice(0, at) + added + text.slice(at + removed);
    });
    fc.assert(fc.property(frames, check), { seed: 20261130, numRuns: 5_000 });
  });

  test("bytes that are no text", () => {
    expect(() => parseFrame(Buffer.from(`{${PUSH}}`), false)).toThrow(BadFrameError);
  });
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}
