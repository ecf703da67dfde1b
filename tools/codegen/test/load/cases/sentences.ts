import type { Cases } from "./case.ts";
import { inText } from "./parts.ts";

export const sentences: Cases = {
  "Every property has a sentence, or a `$ref` that says enough.": {
    refused: [
      [
        "no description",
        inText({ description: undefined }),
        'agent/objects/note.json:12:5  found no description  expected "description" of "text"',
      ],
      [
        "no description, deep in a list",
        inText({ type: "array", items: { type: "object", properties: { a: { type: "string" } } } }),
        'agent/objects/note.json:18:11  found no description  expected "description" of "a"',
      ],
    ],
    passing: [
      [
        "items and members of `oneOf`",
        inText({ type: undefined, oneOf: [{ type: "array", items: { type: "string" } }] }),
      ],
    ],
  },

  "Every value of an enumeration in `oneOf` has a sentence.": {
    refused: [
      [
        "no description",
        inText({ type: undefined, oneOf: [{ const: "a", description: "One." }, { const: "b" }] }),
        'agent/objects/note.json:19:9  found no description  expected "description" of "b"',
      ],
    ],
    passing: [
      ["an `enum`", inText({ enum: ["a", "b"] })],
      ["a `const` beside other members", inText({ type: undefined, oneOf: [{ const: "a" }, { type: "number" }] })],
    ],
  },
};
