import fc from "fast-check";
import { expect, test } from "vitest";

import { peekPush } from "../src/connection/peek.js";

const PUSH = '"type":"push","action":"incoming_chat","payload":{"a":{"action":"other"}}';

test.each([
  ["a push", `{${PUSH}}`, "incoming_chat"],
  ["with its version and request", `{"version":"3.6","request_id":"1",${PUSH}}`, "incoming_chat"],
  ["its type behind the action", '{"request_id":"1","action":"a","type":"push","payload":{}}', "a"],
  ["a response", '{"request_id":"1","action":"a","type":"response","success":true,"payload":{}}', undefined],
  ["an escaped action", '{"type":"push","action":"\\u0061","payload":{}}', undefined],
  ["an escaped name", '{"request_id":"\\"","type":"push","action":"a","payload":{}}', undefined],
  ["with what is not known before its payload", `{"other":[1],${PUSH}}`, "incoming_chat"],
  ["white space within", '{"type": "push","action":"a","payload":{}}', undefined],
  ["an action in the payload", '{"payload":{"type":"push","action":"a","payload":{}},"action":"b"}', undefined],
  ["no object", "[]", undefined],
  ["nothing", "", undefined],
])("%s", (_, text, want) => expect(peekPush(text)).toBe(want));

test("what is read of any frame that names nothing twice is what JSON.parse gives", () => {
  const name = fc.constantFrom("type", "action", "payload", "request_id", "version", "other");
  const value = fc.oneof(fc.constantFrom("push", "response", "a", "b"), fc.string(), fc.jsonValue());
  let seen = 0;
  const frames = fc
    .uniqueArray(fc.tuple(name, value), { selector: ([key]) => key })
    .map((each) => Object.fromEntries(each));
  const pushes = fc.record({ type: fc.constant("push"), action: value, payload: fc.dictionary(fc.string(), value) });
  fc.assert(
    fc.property(fc.oneof(frames, pushes), (frame) => {
      const action = peekPush(JSON.stringify(frame));
      if (action === undefined) return;
      seen += 1;
      expect(frame).toMatchObject({ type: "push", action });
    }),
    { seed: 20261120, numRuns: 20_000 },
  );
  expect(seen).toBeGreaterThan(500);
});
