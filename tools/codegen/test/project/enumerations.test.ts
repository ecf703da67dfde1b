import { describe, expect, test } from "vitest";

import type { DialectSchema } from "../../src/load/dialect.ts";
import { object, project, type Way } from "./projection.ts";

const sent = { direction: "sent" } as const;

describe("an enumeration is closed when it is sent", () => {
  const cases: [given: DialectSchema, want: object][] = [
    [{ enum: ["a"] }, { type: "string", enum: ["a"] }],
    [
      { type: "string", enum: ["a", "b"] },
      { type: "string", enum: ["a", "b"] },
    ],
    [{ enum: [1, 2] }, { type: "integer", enum: [1, 2] }],
    [{ enum: [1, 2.5] }, { type: ["integer", "number"], enum: [1, 2.5] }],
    [{ enum: ["a", null] }, { type: ["null", "string"], enum: ["a", null] }],
    [
      { enum: ["a"], default: "a" },
      { type: "string", enum: ["a"], default: "a" },
    ],
    [{ oneOf: [{ const: "a" }, { const: "b" }] }, { type: "string", enum: ["a", "b"] }],
    [{ oneOf: [{ const: "a" }] }, { type: "string", enum: ["a"] }],
  ];
  test.each(cases)("%j", (given, want) => expect(project(given, sent)).toEqual(want));
});

describe("and lets other values of its type pass when it is received", () => {
  const cases: [given: DialectSchema, want: object][] = [
    [{ enum: ["a"] }, { anyOf: [{ enum: ["a"] }, { type: "string" }] }],
    [{ enum: [1, 2] }, { anyOf: [{ enum: [1, 2] }, { type: "integer" }] }],
    [{ enum: ["a", null] }, { anyOf: [{ enum: ["a", null] }, { type: ["null", "string"] }] }],
    [
      { enum: ["a"], default: "a" },
      { anyOf: [{ enum: ["a"] }, { type: "string" }], default: "a" },
    ],
    [{ oneOf: [{ const: "a" }, { const: "b" }] }, { anyOf: [{ enum: ["a", "b"] }, { type: "string" }] }],
    [
      { type: "array", items: { enum: ["a"] } },
      { type: "array", items: { anyOf: [{ enum: ["a"] }, { type: "string" }] } },
    ],
  ];
  test.each(cases)("%j", (given, want) => expect(project(given)).toEqual(want));
});

test("one constant is no enumeration: nothing else passes", () => {
  const given = object({ type: { const: "push" } });
  expect(project(given)).toEqual({ type: "object", properties: { type: { const: "push", type: "string" } } });
});

describe("a value is there in the versions of its range, by its name of then", () => {
  const given: DialectSchema = {
    oneOf: [
      { const: "all" },
      { const: "agents", names: { "3.1": "operators" } },
      { const: "none", versions: "3.2-3.3" },
      { const: 7, versions: "3.4+" },
    ],
  };
  const cases: [way: Way, want: object][] = [
    [{ version: "3.1" }, { type: "string", enum: ["all", "operators"] }],
    [{ version: "3.2" }, { type: "string", enum: ["all", "agents", "none"] }],
    [{ version: "3.4" }, { type: ["integer", "string"], enum: ["all", "agents", 7] }],
  ];
  test.each(cases)("%j", (way, want) => expect(project(given, { ...way, ...sent })).toMatchObject(want));
});

describe("the sentences of values become a list", () => {
  const cases: { title: string; given: DialectSchema; version?: string; want: string | undefined }[] = [
    { title: "no sentence", given: { oneOf: [{ const: "a" }, { const: "b" }] }, want: undefined },
    {
      title: "one",
      given: { oneOf: [{ const: "a", description: "The first." }, { const: "b" }] },
      want: "- `a`: The first.",
    },
    {
      title: "two",
      given: {
        oneOf: [
          { const: "a", description: "The first." },
          { const: 2, description: "The second." },
        ],
      },
      want: "- `a`: The first.\n- `2`: The second.",
    },
    {
      title: "below the sentence of the whole",
      given: { description: "Which one.", oneOf: [{ const: "a", description: "The first." }] },
      want: "Which one.\n\n- `a`: The first.",
    },
    {
      title: "with what changed",
      given: {
        oneOf: [
          { const: "a", description: "The first.", versions: "3.2+" },
          { const: "b", description: "The second.", names: { "3.1": "z" } },
        ],
      },
      want: "- `a`: The first. (since 3.2)\n- `b`: The second. Was `z` before 3.2.",
    },
    {
      title: "by their names of then",
      given: { oneOf: [{ const: "b", description: "The second.", names: { "3.1": "z" } }] },
      version: "3.1",
      want: "- `z`: The second.",
    },
  ];
  test.each(cases)("$title", ({ given, version = "3.4", want }) => {
    expect(project(given, { version }).description).toBe(want);
    expect(project(given, { version, ...sent }).description).toBe(want);
  });
});
