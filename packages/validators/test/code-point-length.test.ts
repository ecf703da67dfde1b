import { array, assert, nat, oneof, property, string } from "fast-check";
import { expect, test } from "vitest";

import { codePointLength } from "../src/code-point-length.ts";

const units = array(nat(0xffff)).map((codes) => String.fromCharCode(...codes));
const texts = oneof(units, string({ unit: "grapheme" }));

// JSON Schema counts characters of RFC 8259, which are code points; a lone half of a pair counts as one
test("is the number of code points of any text", () => {
  assert(
    property(texts, (text) => codePointLength(text) === [...text].length),
    { seed: 1, numRuns: 2000 },
  );
});

test.each([
  ["", 0],
  ["é", 1],
  ["👍", 1],
  ["👍🏽", 2],
  ["\ud83d", 1],
  ["\udc4d\ud83d", 2],
  ["\ud83d\ud83d\udc4d", 2],
])("%j has %i", (text, want) => {
  expect(codePointLength(text)).toBe(want);
});
