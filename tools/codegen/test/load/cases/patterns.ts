import type { Cases } from "./case.ts";
import { inText } from "./parts.ts";

export const patterns: Cases = {
  "No pattern can backtrack without bound.": {
    refused: [
      [
        "a repetition in a repetition",
        inText({ pattern: "^(a+)+$" }),
        'agent/objects/note.json:15:18  found "^(a+)+$", which is vulnerable  expected a pattern that runs in linear time',
      ],
      [
        "alternatives that overlap",
        inText({ pattern: "^(a|aa)*$" }),
        'agent/objects/note.json:15:18  found "^(a|aa)*$", which is vulnerable  expected a pattern that runs in linear time',
      ],
      [
        "repetitions that meet",
        inText({ pattern: "^a*a*b$" }),
        'agent/objects/note.json:15:18  found "^a*a*b$", which is vulnerable  expected a pattern that runs in linear time',
      ],
      [
        "a pattern that is none",
        inText({ pattern: "(" }),
        'agent/objects/note.json:15:18  found "(", Invalid regular expression: /(/u: Unterminated group  expected a pattern that runs in linear time',
      ],
      [
        "an escape that is none in a Unicode pattern",
        inText({ pattern: "^\\-$" }),
        'agent/objects/note.json:15:18  found "^\\\\-$", Invalid regular expression: /^\\-$/u: Invalid escape  expected a pattern that runs in linear time',
      ],
    ],
    passing: [
      ["one repetition", inText({ pattern: "^[a-z]+@[a-z]+\\.[a-z]{2,}$" })],
      ["alternatives that do not overlap", inText({ pattern: "^(a|b)*c$" })],
      ["a property of Unicode", inText({ pattern: "^\\p{L}+$" })],
    ],
  },
};
