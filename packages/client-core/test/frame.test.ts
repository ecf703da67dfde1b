import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { frameReader, type ReadFrame } from "../src/connection/frame.js";
import { BadFrameError } from "../src/errors/connection-errors.js";
import { ANY, Emitter } from "../src/events/emitter.js";
import type { Protocol } from "../src/protocol.js";

const PUSH = '"action":"incoming_chat","type":"push","payload":{"a":{"action":"other"}}}';
const HEAD = '{"version":"3.6","action":"a","type":"push","payload":';

/** Of a version that says itself in its frames, and of one that does not. */
const versioned = { version: "3.6", versioned: true };
const unversioned = { version: "3.2" };

function reader(protocol: object, ...channels: (string | number)[]): ReadFrame {
  const emitter = new Emitter();
  for (const channel of channels) emitter.on(channel, () => {});
  return frameReader({ protocol: protocol as Protocol, emitter });
}

describe("a push that nobody wants is not parsed", () => {
  test.each([
    ["with its version", versioned, `{"version":"3.6",${PUSH}`, true],
    ["without, where it has none", unversioned, `{${PUSH}`, true],
    ["wrong in its payload", versioned, `${HEAD}{"a"`, true],
    ["without its version", versioned, `{${PUSH}`, false],
    ["of another version", versioned, `{"version":"3x6",${PUSH}`, false],
    ["with a version, where it has none", unversioned, `{"version":"3.2",${PUSH}`, false],
    ["of a request", versioned, `{"version":"3.6","request_id":"1",${PUSH}`, false],
    ["a response", versioned, `{"version":"3.6","action":"a","type":"response","payload":{}}`, false],
    ["an escaped action", versioned, '{"version":"3.6","action":"\\u0061","type":"push","payload":{}}', false],
    ["another order", versioned, '{"type":"push","action":"a","payload":{}}', false],
    ["white space within", versioned, '{"version":"3.6", "action":"a","type":"push","payload":{}}', false],
    ["a push in a payload", versioned, `{"action":"b","type":"push","payload":${HEAD}{}}}`, false],
    ["behind something", versioned, `{"action":"b","payload":0}`, false],
  ])("%s", (_, protocol, text, isDropped) => {
    for (const data of [text, Buffer.from(text)]) {
      expect(reader(protocol, "b")(data, true)).toEqual(isDropped ? undefined : JSON.parse(text));
      // somebody wants it
      if (isDropped && text.endsWith("}"))
        for (const channel of ["incoming_chat", ANY])
          expect(reader(protocol, channel)(data, true)).toEqual(JSON.parse(text));
    }
  });
});

describe("a frame is what JSON.parse gives, or refused as by it", () => {
  const names = ["a", "a_b", "incoming_chat"];
  const readers = [versioned, unversioned].flatMap((protocol) => [reader(protocol, ...names), reader(protocol, ANY)]);

  /** The same text as a string, and as the bytes that `ws` gives. */
  const check = (text: string): void => {
    const want = attempt(() => JSON.parse(text));
    for (const read of readers)
      for (const data of [text, Buffer.from(text)]) {
        const got = attempt(() => read(data, true));
        if (got === undefined) expect(names).not.toContain(/"action":"(\w+)"/.exec(text)![1]);
        else if (want instanceof SyntaxError) expect(got).toMatchObject({ name: "BadFrameError", cause: want });
        else if (typeof Object(want).action === "string") expect(got).toEqual(want);
        else expect(got).toBeInstanceOf(BadFrameError);
      }
  };

  test.each([
    `{${PUSH}`,
    `{"version":"3.6",${PUSH}`,
    `{"version":"3.6","request_id":"1",${PUSH}`,
    `{"version":"3x6",${PUSH}`,
    `${HEAD}{}}`,
    `${HEAD}{"__proto__":{"a":1}}}`,
    // the payload is not the last
    `${HEAD}{},"other":{"payload":{}}}`,
    `${HEAD}{},"payload":{"a":{}}}`,
    `${HEAD}{},"action":"b"}`,
    // it ends otherwise, or does not end
    `${HEAD}{}} `,
    `${HEAD}{} }`,
    `${HEAD}{}`,
    `${HEAD}{}]`,
    `${HEAD}{}}}`,
    `${HEAD}{"a":{}`,
    `${HEAD}{"a":}}`,
    HEAD,
    // it is no object
    `${HEAD}[{"a":{}}]}`,
    `${HEAD}"}}"}`,
    `${HEAD}1}`,
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
        request_id: fc.string(),
        action: fc.oneof(fc.constantFrom("a_b", "incoming_chat"), fc.string()),
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

  test("what is no text is refused", () => {
    expect(() => readers[0]!(Buffer.from(`{${PUSH}`), false)).toThrow(BadFrameError);
  });
});

function attempt(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
