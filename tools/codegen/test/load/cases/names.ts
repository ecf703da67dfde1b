import { patch, withExamples } from "../../mini-spec.ts";
import type { Cases } from "./case.ts";
import { NOTE, PUSH, text, error, inNote } from "./parts.ts";

export const names: Cases = {
  "No two entities of a kind share a wire name in one version.": {
    refused: [
      [
        "the name of a file and the former name of another",
        { ...withExamples("agent/pushes/note.json", { payload: text }) },
        'agent/pushes/note_added.json:7:12  found "note" in 1.0  expected another name than that of agent/pushes/note.json',
      ],
      [
        "two former names",
        { ...withExamples("agent/pushes/remark.json", { names: { "1.0": "note" }, payload: text }) },
        'agent/pushes/remark.json:7:12  found "note" in 1.0  expected another name than that of agent/pushes/note_added.json',
      ],
      [
        "a former name in several versions",
        {
          [PUSH]: patch({ names: { "1.0": undefined, "1.0-1.1": "note" } }),
          ...withExamples("agent/pushes/note.json", { payload: text }),
        },
        'agent/pushes/note_added.json:7:12  found "note" in 1.0  expected another name than that of agent/pushes/note.json',
      ],
    ],
    passing: [
      [
        "a name that one gives up where another takes it",
        { ...withExamples("agent/pushes/note.json", { versions: "1.1+", payload: text }) },
      ],
      ["a push and a webhook", {}],
    ],
  },

  "No two properties share a wire name in one version.": {
    refused: [
      [
        "a key and a former name",
        inNote({ body: { ...text, names: { "1.0": "text" } } }),
        'agent/objects/note.json:31:5  found "text" in 1.0  expected another name than "text" has in 1.0',
      ],
      [
        "two former names",
        inNote({ text: { names: { "1.0": "body" } }, words: { ...text, names: { "1.0-1.1": "body" } } }),
        'agent/objects/note.json:34:5  found "body" in 1.0  expected another name than "text" has in 1.0',
      ],
      [
        "a former name in several versions, of which the first is told",
        inNote({ words: { ...text, names: { "1.0-1.1": "text" } } }),
        'agent/objects/note.json:31:5  found "text" in 1.0  expected another name than "text" has in 1.0',
      ],
      [
        "in the data of an error",
        {
          "agent/errors.json": {
            errors: [
              { ...error, data: { type: "object", properties: { a: text, b: { ...text, names: { "1.1": "a" } } } } },
            ],
          },
        },
        'agent/errors.json:19:11  found "a" in 1.1  expected another name than "a" has in 1.1',
      ],
    ],
    passing: [
      [
        "a name that one gives up where another takes it",
        inNote({ text: { names: { "1.0": "body" } }, body: { ...text, versions: "1.1+" } }),
      ],
      ["names that differ in case", inNote({ Text: text })],
      ["a name in objects apart", inNote({ color: { oneOf: undefined, type: "object", properties: { text } } })],
    ],
  },

  "No property is named like a member of Object.prototype.": {
    refused: [
      [
        "the prototype, __proto__",
        {
          [NOTE]:
            '{"$schema":"../../dialect/object.schema.json","source":["docs@00000000:a"],"description":"A note.","type":"object","properties":{"__proto__":{"type":"string","description":"Some text."}}}',
        },
        'agent/objects/note.json:1:130  found "__proto__"  expected another name, or a map',
      ],
      [
        "constructor",
        inNote({ constructor: text }),
        'agent/objects/note.json:31:5  found "constructor"  expected another name, or a map',
      ],
      [
        "a former name",
        inNote({ text: { names: { "1.0": "toString" } } }),
        'agent/objects/note.json:12:5  found "toString"  expected another name, or a map',
      ],
    ],
    passing: [["prototype", inNote({ prototype: text })]],
  },

  "`required` names only properties.": {
    refused: [
      [
        "a misspelt one",
        { [NOTE]: patch({ required: ["txt"] }) },
        'agent/objects/note.json:9:5  found "txt"  expected one of text, color',
      ],
      [
        "a former name",
        { [PUSH]: patch({ payload: { required: ["id"] } }) },
        'agent/pushes/note_added.json:13:7  found "id"  expected one of chat_id, note',
      ],
      [
        "a member of Object.prototype",
        { [NOTE]: patch({ required: ["text", "toString"] }) },
        'agent/objects/note.json:10:5  found "toString"  expected one of text, color',
      ],
      [
        "a key of a map",
        { [NOTE]: patch({ properties: undefined, additionalProperties: text }) },
        'agent/objects/note.json:9:5  found "text"  expected properties beside it',
      ],
    ],
    passing: [["a property of some versions", { [NOTE]: patch({ required: ["text", "color"] }) }]],
  },
};
