import { describe, expect, test } from "vitest";

import { docOf } from "../../src/emit/doc-comment.ts";
import type { PlainSchema } from "../../src/project/plain-schema.ts";

describe.each<{ title: string; cases: [given: PlainSchema, want: string | undefined][] }>([
  {
    title: "the sentences",
    cases: [
      [{}, undefined],
      [{ description: "A chat." }, "A chat."],
      [
        { description: "A chat.\n\n- `a`: The first.\n- `b`: The second." },
        "A chat.\n\n- `a`: The first.\n- `b`: The second.",
      ],
    ],
  },
  {
    title: "the limits that a type cannot say",
    cases: [
      [{ minimum: 1 }, "At least 1."],
      [{ maximum: 3 }, "At most 3."],
      [{ minimum: 1, maximum: 3 }, "From 1 to 3."],
      [{ minimum: 0, maximum: 0 }, "From 0 to 0."],
      [{ exclusiveMinimum: 0 }, "More than 0."],
      [{ exclusiveMinimum: 0, exclusiveMaximum: 1 }, "More than 0. Less than 1."],
      [{ minLength: 1 }, "At least 1 character."],
      [{ maxLength: 20 }, "At most 20 characters."],
      [{ minLength: 1, maxLength: 20 }, "From 1 to 20 characters."],
      [{ maxItems: 1 }, "At most 1 item."],
      [{ minItems: 2 }, "At least 2 items."],
      [{ minProperties: 1 }, "At least 1 property."],
      [{ maxProperties: 3 }, "At most 3 properties."],
      [{ minLength: 1, maxItems: 3 }, "At least 1 character. At most 3 items."],
      [{ description: "A chat.", minLength: 1 }, "A chat.\n\nAt least 1 character."],
    ],
  },
  {
    title: "how a text is written",
    cases: [
      [{ format: "date" }, "Format: date, such as `2026-03-14`."],
      [
        { format: "date-time", maxLength: 30 },
        "At most 30 characters. Format: date-time, such as `2026-03-14T09:26:53.589793Z`.",
      ],
      [{ format: "of-ours" }, "Format: of-ours."],
      [{ format: "*/ @x" }, "Format: * / \\@x."],
    ],
  },
  {
    title: "the default",
    cases: [
      [{ default: false }, "@default false"],
      [{ default: null }, "@default null"],
      [{ default: "a" }, '@default "a"'],
      [{ default: { a: [1] } }, '@default {"a":[1]}'],
      [{ description: "A chat.", default: 1 }, "A chat.\n\n@default 1"],
    ],
  },
  {
    title: "whether to leave it",
    cases: [
      [{ deprecated: true }, "@deprecated"],
      [{ description: "A chat.", deprecated: true }, "A chat.\n\n@deprecated"],
      [{ description: "A chat.\n\nDeprecated: Use `b`.", deprecated: true }, "A chat.\n\n@deprecated Use `b`."],
      [{ description: "Deprecated: Use `b`.", deprecated: true }, "@deprecated Use `b`."],
    ],
  },
  {
    title: "all of it",
    cases: [
      [
        { description: "A number.\n\nDeprecated: Use `b`.", minimum: 1, default: 2, deprecated: true },
        "A number.\n\nAt least 1.\n\n@default 2\n\n@deprecated Use `b`.",
      ],
    ],
  },
])("$title", ({ cases }) => {
  test.each(cases)("%j", (given, want) => expect(docOf(given)).toBe(want));
});

describe("long lines are broken at spaces", () => {
  const word = "x".repeat(40);
  test.each([
    [`${word} ${word}`, `${word} ${word}`],
    [`${word} ${word} ${word}`, `${word} ${word}\n${word}`],
    [`- ${word} ${word} ${word}`, `- ${word} ${word}\n  ${word}`],
    [word.repeat(4), word.repeat(4)],
  ])("%s", (given, want) => expect(docOf({ description: given })).toBe(want));

  test("and no tag comes to the start of one", () => {
    expect(docOf({ description: `${word} ${word} and then @deprecated` })).toBe(
      `${word} ${word} and then\n\\@deprecated`,
    );
  });
});
