import { describe, expect, test } from "vitest";

import { formatTypeScript } from "../../src/emit/format.ts";
import { compileType } from "../../src/emit/types/compile-types.ts";
import type { PlainSchema } from "../../src/project/plain-schema.ts";

/** The declaration of a type called `Given`, without what is in front of its body. */
async function typeText(schema: PlainSchema, types: Record<string, PlainSchema> = {}): Promise<string> {
  const references = Object.keys(types);
  const text = await compileType({ name: "Given", kind: "value", module: "objects", schema, references }, types);
  const { content } = await formatTypeScript("given.ts", text);
  return content.trim().replace(/^export (type Given = ?|interface Given )/m, "");
}

const text = { type: "string" } as const;
const open = (...values: (string | number)[]): PlainSchema => ({
  anyOf: [{ enum: values }, { type: typeof values[0] === "string" ? "string" : "integer" }],
});
const closed = (properties: Record<string, PlainSchema>, ...required: string[]): PlainSchema => ({
  type: "object",
  required,
  properties,
  additionalProperties: false,
});

describe.each<{ title: string; cases: [given: PlainSchema, want: string][] }>([
  {
    title: "a scalar",
    cases: [
      [{ type: "string" }, "string;"],
      [{ type: "integer" }, "number;"],
      [{ type: "number" }, "number;"],
      [{ type: "boolean" }, "boolean;"],
      [{ type: "null" }, "null;"],
      [{ type: ["string", "null"] }, "string | null;"],
      [{ type: ["integer", "string"] }, "number | string;"],
      [{ type: "string", pattern: "^a$" }, "string;"],
      [{}, "unknown;"],
      [{ const: "a", type: "string" }, '"a";'],
      [{ const: 1, type: "integer" }, "1;"],
      [{ const: -1.5, type: "number" }, "-1.5;"],
      [{ const: true, type: "boolean" }, "true;"],
      [{ const: null, type: "null" }, "null;"],
      [{ $ref: "#/$defs/Chat" }, "Chat;"],
    ],
  },
  {
    title: "an enumeration that is closed",
    cases: [
      [{ type: "string", enum: ["a"] }, '"a";'],
      [{ type: "string", enum: ["a", "b"] }, '"a" | "b";'],
      [{ type: ["null", "string"], enum: ["a", null] }, '"a" | null;'],
      [{ type: "integer", enum: [1, 2] }, "1 | 2;"],
    ],
  },
  {
    title: "an enumeration that is open, and still completes its values",
    cases: [
      [open("a", "b"), '"a" | "b" | (string & {});'],
      [open(1, 2), "1 | 2 | (number & {});"],
      [{ anyOf: [{ enum: ["a", null] }, { type: ["null", "string"] }] }, '"a" | null | (string & {});'],
      [{ anyOf: [{ enum: [true] }, { type: "boolean" }] }, "true | boolean;"],
    ],
  },
  {
    title: "a list",
    cases: [
      [{ type: "array", items: text }, "string[];"],
      [{ type: "array", items: {} }, "unknown[];"],
      [{ type: "array", items: { type: "array", items: text } }, "string[][];"],
      [{ type: "array", items: { $ref: "#/$defs/Chat" } }, "Chat[];"],
      [{ type: "array", items: { type: ["string", "null"] } }, "(string | null)[];"],
      [{ type: "array", items: { type: "string", enum: ["a", "b"] } }, '("a" | "b")[];'],
      [{ type: "array", items: open("a") }, '("a" | (string & {}))[];'],
      [
        { type: "array", items: { type: ["object", "null"], additionalProperties: true } },
        "(Record<string, unknown> | null)[];",
      ],
      [{ type: ["array", "null"], items: text }, "string[] | null;"],
    ],
  },
  {
    title: "a map",
    cases: [
      [{ type: "object", additionalProperties: true }, "Record<string, unknown>;"],
      [{ type: ["object", "null"], additionalProperties: true }, "Record<string, unknown> | null;"],
      [
        { type: ["object", "string", "array"], additionalProperties: true, items: text },
        "Record<string, unknown> | string | string[];",
      ],
      [{ type: "object", additionalProperties: text }, "{\n  [k: string]: string;\n}"],
      [{ type: "object", additionalProperties: {} }, "{\n  [k: string]: unknown;\n}"],
      [{ type: "object", additionalProperties: open("a") }, '{\n  [k: string]: "a" | (string & {});\n}'],
      [{ type: ["object", "null"], additionalProperties: text }, "{\n  [k: string]: string;\n} | null;"],
    ],
  },
  {
    title: "an object",
    cases: [
      [{ type: "object", properties: {} }, "Record<string, unknown>;"],
      [closed({}), "Record<string, never>;"],
      [{ ...closed({}), type: ["object", "null"] }, "Record<string, never> | null;"],
      [{ type: "object", properties: { a: text } }, "{\n  a?: string;\n}"],
      [{ type: "object", required: ["a"], properties: { a: text } }, "{\n  a: string;\n}"],
      [closed({ a: text }), "{\n  a?: string;\n}"],
      [{ type: ["object", "null"], properties: { a: text } }, "{\n  a?: string;\n} | null;"],
      [
        { type: "object", properties: { a: { type: "object", properties: { b: text } } } },
        "{\n  a?: {\n    b?: string;\n  };\n}",
      ],
      [
        { type: "object", properties: { a: {}, b: { description: "Any." } } },
        "{\n  a?: unknown;\n  /** Any. */\n  b?: unknown;\n}",
      ],
      [
        { type: "object", properties: { "b-c": text, class: text, $ref: text, "1": text } },
        '{\n  "1"?: string;\n  "b-c"?: string;\n  class?: string;\n  $ref?: string;\n}',
      ],
    ],
  },
  {
    title: "a union",
    cases: [
      [{ anyOf: [text, { type: "integer" }] }, "string | number;"],
      [{ anyOf: [{ $ref: "#/$defs/Chat" }, { type: "null" }] }, "Chat | null;"],
      [{ anyOf: [{ $ref: "#/$defs/A" }, { $ref: "#/$defs/B" }, { $ref: "#/$defs/UnknownC" }] }, "A | B | UnknownC;"],
      [
        {
          anyOf: [
            { type: "object", required: ["a"], properties: { a: text } },
            { type: "object", properties: { b: text } },
          ],
        },
        "| {\n      a: string;\n    }\n  | {\n      b?: string;\n    };",
      ],
    ],
  },
  {
    title: "a closed union keeps what belongs to one member out of the others",
    cases: [
      [
        { anyOf: [closed({ a: text }, "a"), closed({ b: text }, "b")] },
        "| {\n      a: string;\n      b?: never;\n    }\n  | {\n      b: string;\n      a?: never;\n    };",
      ],
      [
        { anyOf: [closed({ a: text }, "a"), closed({})] },
        "| {\n      a: string;\n    }\n  | {\n      a?: never;\n    };",
      ],
      // a tag tells them apart already
      [
        { anyOf: [closed({ type: { const: "x" }, a: text }, "type"), closed({ type: { const: "y" } }, "type")] },
        '| {\n      type: "x";\n      a?: string;\n    }\n  | {\n      type: "y";\n    };',
      ],
    ],
  },
])("$title", ({ cases }) => {
  test.each(cases)("%j", async (given, want) => expect(trim(await typeText(given))).toBe(want));
});

/** A union of objects starts on a line of its own. */
const trim = (body: string): string => body.replace(/^\n\s+/, "");

test("what all members of a closed union have alike stands beside them", async () => {
  const id = { ...text, description: "The id." };
  const both = { ...text, maxLength: 3 };
  const [a, b] = [closed({ id, both, a: text }, "id"), closed({ id, both: text, b: text }, "id", "b")];
  expect(await typeText({ anyOf: [a, b] })).toBe(
    `{
  /** The id. */
  id: string;
} & (
  | {
      /** At most 3 characters. */
      both?: string;
      a?: string;
      b?: never;
    }
  | {
      both?: string;
      b: string;
      a?: never;
    }
);`,
  );
});

test("a property borrows the sentence of its type, and how a text is written", async () => {
  const types: Record<string, PlainSchema> = {
    Chat: { description: "A chat.\n\nMore of it.", type: "object", properties: {} },
    Time: { description: "An instant.", type: "string", format: "date-time" },
  };
  const [chat, time] = [{ $ref: "#/$defs/Chat" }, { $ref: "#/$defs/Time" }];
  const properties = { chat, own: { ...chat, description: "Its own." }, at: { ...time, description: "When." } };
  expect(await typeText({ type: "object", properties }, types)).toBe(
    `{
  /** A chat. */
  chat?: Chat;
  /** Its own. */
  own?: Chat;
  /**
   * When.
   *
   * Format: date-time, such as \`2026-03-14T09:26:53.589793Z\`.
   */
  at?: Time;
}`,
  );
});

test("a sentence stands above the type and above each property", async () => {
  const given: PlainSchema = {
    description: "A chat.\n\nMore of it.",
    type: "object",
    properties: { a: { ...text, description: "The first." }, b: { $ref: "#/$defs/User", description: "Who." } },
  };
  expect(await typeText(given)).toBe(`/**
 * A chat.
 *
 * More of it.
 */
{
  /** The first. */
  a?: string;
  /** Who. */
  b?: User;
}`);
});
