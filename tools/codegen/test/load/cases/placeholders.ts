import { patch } from "../../mini-spec.ts";
import type { Cases } from "./case.ts";
import { NOTE } from "./parts.ts";

export const placeholders: Cases = {
  "Nothing stands as `spec new` wrote it for its author to fill in.": {
    refused: [
      [
        "the page of a source",
        { [NOTE]: patch({ source: ["docs@00000000:path/of/the/page"] }) },
        'agent/objects/note.json:4:5  found "docs@00000000:path/of/the/page"  expected where the facts come from',
      ],
      [
        "what an entity is",
        { [NOTE]: patch({ description: "Say in one sentence what note tells or does." }) },
        'agent/objects/note.json:6:18  found "Say in one sentence what note tells or does."  expected words of your own',
      ],
      [
        "what a property is for",
        { [NOTE]: patch({ properties: { text: { description: "Say what this is for." } } }) },
        'agent/objects/note.json:14:22  found "Say what this is for."  expected words of your own',
      ],
      [
        "what an example shows",
        { [`examples/${NOTE}`]: patch({ valid: [{ title: "Say what this example shows", value: { text: "x" } }] }) },
        'examples/agent/objects/note.json:5:16  found "Say what this example shows"  expected words of your own',
      ],
    ],
    passing: [["a sentence that begins alike", { [NOTE]: patch({ description: "Say what the note is about." }) }]],
  },
};
