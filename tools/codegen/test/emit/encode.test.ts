import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";

import {
  docText,
  escapeUnseen,
  identifier,
  jsonLiteral,
  propertyAccess,
  propertyKey,
  scalarLiteral,
  stringLiteral,
} from "../../src/emit/encode.ts";

/** Evaluates an expression of JavaScript. */
const evaluate = (expression: string): unknown => new Function(`return (${expression});`)() as unknown;

describe("a string literal", () => {
  test.each([
    ["", '""'],
    ["a", '"a"'],
    ['"', String.raw`"\""`],
    ["\\", String.raw`"\\"`],
    ["`${a}`", '"`${a}`"'],
    ["\n", String.raw`"\n"`],
    ["\0", String.raw`"\u0000"`],
    ["\u2028\u2029", String.raw`"\u2028\u2029"`],
    ["\u202e", String.raw`"\u202e"`],
    ["\ud800", String.raw`"\ud800"`],
    ["é👋", '"é👋"'],
  ])("%j is %s", (given, want) => expect(stringLiteral(given)).toBe(want));

  property.prop([fc.string({ unit: "binary" })], { seed: 1 })("evaluates to its text", (text) => {
    expect(evaluate(stringLiteral(text))).toBe(text);
  });
});

test.each([
  ["a", '"a"'],
  [1, "1"],
  [-1.5, "-1.5"],
  [1e21, "1e+21"],
  [true, "true"],
  [null, "null"],
])("the scalar %j is %s", (given, want) => expect(scalarLiteral(given)).toBe(want));

describe("text in a doc comment", () => {
  test.each([
    ["A chat.", "A chat."],
    ["*/ evil()", "* / evil()"],
    ["**/", "** /"],
    ["*\u2028/", "* /"],
    ["a\r\nb", "a \nb"],
    ["a\u2028b", "a b"],
    ["\u202eb", " b"],
    ["@deprecated", String.raw`\@deprecated`],
    ["a @b", String.raw`a \@b`],
    ["a\n  @b", `a\n  ${String.raw`\@b`}`],
    ["a@b.c", "a@b.c"],
    ["{@link x}", "{@link x}"],
  ])("%j is %j", (given, want) => expect(docText(given)).toBe(want));

  property.prop([fc.string({ unit: fc.constantFrom("*", "/", " ", "\n", "\r", "\u2028", "\0", "@", "a") })], {
    seed: 1,
  })("neither ends it nor becomes a tag", (text) => {
    expect(docText(text)).not.toMatch(/\*\/|(^|\s)@|[\r\u2028\0]/);
  });
});

test.each([
  ["a", "a", "d.a"],
  ["$a_1", "$a_1", "d.$a_1"],
  ["class", "class", "d.class"],
  ["1", '"1"', 'd["1"]'],
  ["a-b", '"a-b"', 'd["a-b"]'],
  ["[k: string]", '"[k: string]"', 'd["[k: string]"]'],
  ["é", '"é"', 'd["é"]'],
  ["", '""', 'd[""]'],
  ["__proto__", '["__proto__"]', "d.__proto__"],
])("the key %j is %s, and accessed as %s", (given, key, access) =>
  expect([propertyKey(given), propertyAccess("d", given)]).toEqual([key, access]),
);

describe("JSON as an expression", () => {
  test("of a key that would set a prototype", () => {
    const given = JSON.parse('{"__proto__":{"a":1}}') as object;
    const value = evaluate(jsonLiteral(given)) as object;
    expect([Object.keys(value), Object.getPrototypeOf(value)]).toEqual([["__proto__"], Object.prototype]);
  });

  property.prop([fc.jsonValue()], { seed: 1 })("evaluates to its value", (value) => {
    expect(evaluate(jsonLiteral(value))).toEqual(JSON.parse(JSON.stringify(value)));
  });
});

test("only our own names are identifiers", () => {
  expect(identifier("ChatInfo")).toBe("ChatInfo");
  for (const name of ["", "1a", "a-b", "a_b", "a;b", "a\n"]) expect(() => identifier(name)).toThrow("is no identifier");
});

property.prop([fc.string({ unit: "binary" })], { seed: 1 })(
  "what nobody sees in a string literal is escaped, and means the same",
  (text) => {
    const literal = escapeUnseen(JSON.stringify(text));
    expect(literal).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/);
    expect(JSON.parse(literal)).toBe(text);
  },
);
