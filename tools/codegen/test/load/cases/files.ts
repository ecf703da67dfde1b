import { patch } from "../../mini-spec.ts";
import type { Cases } from "./case.ts";

export const files: Cases = {
  "The spec has apis.json, sources.json and its meta-schemas.": {
    refused: [
      ["no apis.json", { "apis.json": null }, "apis.json:1:1  found no file  expected a file"],
      [
        "no sources.json, of which the entities then say nothing",
        { "sources.json": null },
        "sources.json:1:1  found no file  expected a file",
      ],
      [
        "no meta-schema",
        { "dialect/push.schema.json": null },
        "dialect/push.schema.json:1:1  found no file  expected a file",
      ],
    ],
  },

  "Every file has a place in the layout.": {
    refused: [
      [
        "an unknown kind",
        { "agent/events/x.json": "{}" },
        'agent/events/x.json:1:1  found "agent/events/x.json"  expected <tree>/<kind>/<name_in_snake_case>.json, see spec/README.md',
      ],
      [
        "a kind that the tree has as a folder",
        { "agent/pushes.json": "{}" },
        'agent/pushes.json:1:1  found "agent/pushes.json"  expected <tree>/<kind>/<name_in_snake_case>.json, see spec/README.md',
      ],
      [
        "a folder too deep",
        { "agent/pushes/chats/x.json": "{}" },
        'agent/pushes/chats/x.json:1:1  found "agent/pushes/chats/x.json"  expected <tree>/<kind>/<name_in_snake_case>.json, see spec/README.md',
      ],
      [
        "no tree",
        { "notes.json": "{}" },
        'notes.json:1:1  found "notes.json"  expected <tree>/<kind>/<name_in_snake_case>.json, see spec/README.md',
      ],
      [
        "a name in camel case",
        { "agent/pushes/noteAdded.json": "{}" },
        'agent/pushes/noteAdded.json:1:1  found "agent/pushes/noteAdded.json"  expected <tree>/<kind>/<name_in_snake_case>.json, see spec/README.md',
      ],
      [
        "a name that no type can have",
        { "agent/objects/_1.json": "{}" },
        'agent/objects/_1.json:1:1  found "agent/objects/_1.json"  expected <tree>/<kind>/<name_in_snake_case>.json, see spec/README.md',
      ],
      [
        "an ending that is not .json",
        { "agent/pushes/note_added.yaml": "{}" },
        'agent/pushes/note_added.yaml:1:1  found "agent/pushes/note_added.yaml"  expected <tree>/<kind>/<name_in_snake_case>.json, see spec/README.md',
      ],
      [
        "examples of a list",
        { "examples/agent/errors.json": "{}" },
        'examples/agent/errors.json:1:1  found "examples/agent/errors.json"  expected <tree>/<kind>/<name_in_snake_case>.json, see spec/README.md',
      ],
      [
        "a name that could break the terminal",
        { "agent/pushes/\u001b[31m\n.json": "{}" },
        'agent/pushes/\\u001b[31m\\u000a.json:1:1  found "agent/pushes/\\u001b[31m\\n.json"  expected <tree>/<kind>/<name_in_snake_case>.json, see spec/README.md',
      ],
    ],
  },

  "Every file is JSON.": {
    refused: [
      [
        "no JSON",
        { "sources.json": "docs: the documentation\n" },
        'sources.json:1:1  found "docs" (invalid symbol)  expected JSON (RFC 8259)',
      ],
      [
        "an empty file",
        { "agent/pushes/note_added.json": "" },
        "agent/pushes/note_added.json:1:1  found an empty file  expected a JSON value",
      ],
      [
        "nothing but white space",
        { "agent/pushes/note_added.json": "\n  \n" },
        "agent/pushes/note_added.json:1:1  found an empty file  expected a JSON value",
      ],
      [
        "a byte order mark",
        { "agent/pushes/note_added.json": "\uFEFF{}" },
        "agent/pushes/note_added.json:1:1  found a byte order mark  expected text without one",
      ],
      [
        "the end of the file too early",
        { "agent/pushes/note_added.json": '{\n  "payload": {\n' },
        'agent/pushes/note_added.json:3:1  found the end of the file  expected "," or "}"',
      ],
      [
        "a comma too many",
        { "agent/pushes/note_added.json": '{\r\n  "payload": null,\r\n}' },
        'agent/pushes/note_added.json:3:1  found "}"  expected a key in quotation marks, or no comma before it',
      ],
      [
        "a comma too few",
        { "agent/pushes/note_added.json": '{\n  "names": {}\n  "payload": null\n}' },
        'agent/pushes/note_added.json:3:3  found "payload"  expected ","',
      ],
      [
        "a comma in place of a value",
        { "agent/pushes/note_added.json": '{ "payload": , }' },
        'agent/pushes/note_added.json:1:14  found ","  expected a value',
      ],
      [
        "a comment",
        { "agent/pushes/note_added.json": "{\n  // the payload\n}" },
        'agent/pushes/note_added.json:2:3  found "// the payload"  expected JSON, which has no comments',
      ],
      [
        "a second value",
        { "agent/pushes/note_added.json": "{} {}" },
        'agent/pushes/note_added.json:1:4  found "{"  expected the end of the file',
      ],
      [
        "a key twice",
        { "agent/pushes/note_added.json": '{\n  "payload": null,\n  "versions": "1.1+",\n  "payload": null\n}' },
        'agent/pushes/note_added.json:4:3  found the key "payload" a second time  expected each key once',
      ],
      [
        "a key twice, deep and escaped",
        { "agent/pushes/note_added.json": '{ "payload": [{ "a": 1, "\\u0061": 2 }] }' },
        'agent/pushes/note_added.json:1:25  found the key "a" a second time  expected each key once',
      ],
      [
        "a broken meta-schema, for which no other file is blamed",
        { "dialect/schema.schema.json": "{" },
        'dialect/schema.schema.json:1:2  found the end of the file  expected "," or "}"',
      ],
      ["broken apis.json", { "apis.json": "[" }, 'apis.json:1:2  found the end of the file  expected "," or "]"'],
      [
        "a broken push, to which an action, a webhook and an example refer",
        { "agent/pushes/note_added.json": "{" },
        'agent/pushes/note_added.json:1:2  found the end of the file  expected "," or "}"',
      ],
      [
        "a broken object, to which others refer",
        { "agent/objects/note.json": "nul" },
        'agent/objects/note.json:1:1  found "nul" (invalid symbol)  expected JSON (RFC 8259)',
      ],
      [
        "a broken example",
        { "examples/agent/objects/note.json": "{" },
        'examples/agent/objects/note.json:1:2  found the end of the file  expected "," or "}"',
      ],
      [
        "broken errors.json",
        { "agent/errors.json": "{" },
        'agent/errors.json:1:2  found the end of the file  expected "," or "}"',
      ],
      [
        "a broken envelope",
        { "webhooks/envelopes/webhook.json": "{" },
        'webhooks/envelopes/webhook.json:1:2  found the end of the file  expected "," or "}"',
      ],
    ],
    passing: [
      [
        "carriage returns at the ends of lines",
        {
          "sources.json":
            '{\r\n  "$schema": "dialect/sources.schema.json",\r\n  "docs": { "title": "The documentation" }\r\n}\r\n',
        },
      ],
    ],
  },

  "Every file names the meta-schema of its kind.": {
    refused: [
      [
        "that of another kind",
        { "agent/pushes/note_added.json": patch({ $schema: "../../dialect/webhook.schema.json" }) },
        'agent/pushes/note_added.json:2:14  found "../../dialect/webhook.schema.json"  expected "../../dialect/push.schema.json"',
      ],
      [
        "a path that leads elsewhere",
        { "sources.json": patch({ $schema: "../dialect/sources.schema.json" }) },
        'sources.json:2:14  found "../dialect/sources.schema.json"  expected "dialect/sources.schema.json"',
      ],
      [
        "a standard one",
        { "examples/agent/objects/note.json": patch({ $schema: "https://json-schema.org/draft/2020-12/schema" }) },
        'examples/agent/objects/note.json:2:14  found "https://json-schema.org/draft/2020-12/schema"  expected "../../../dialect/example.schema.json"',
      ],
    ],
  },
};
