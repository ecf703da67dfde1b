import { expect, test } from "vitest";

import { validateNothingReceived, validateNothingSent } from "../src/index.ts";

test.each([
  { value: undefined, received: [], sent: [] },
  { value: {}, received: [], sent: [] },
  { value: { added: 1 }, received: [], sent: ["additionalProperties /added"] },
  { value: JSON.parse('{"__proto__":1}') as unknown, received: [], sent: ["additionalProperties /__proto__"] },
  { value: null, received: ["type "], sent: ["type "] },
  { value: [], received: ["type "], sent: ["type "] },
  { value: "text", received: ["type "], sent: ["type "] },
])(
  "where nothing is expected, $value gives $received when received and $sent when sent",
  ({ value, received, sent }) => {
    const issues = (validator: typeof validateNothingSent): string[] =>
      validator.issues(value).map(({ keyword, pointer }) => `${keyword} ${pointer}`);
    expect(issues(validateNothingReceived)).toEqual(received);
    expect(issues(validateNothingSent)).toEqual(sent);
    expect([validateNothingReceived(value), validateNothingSent(value)]).toEqual([
      received.length === 0,
      sent.length === 0,
    ]);
  },
);
