import { patch } from "../../mini-spec.ts";
import type { Cases } from "./case.ts";
import { NOTE, inText } from "./parts.ts";

export const metaSchemas: Cases = {
  "Every file follows the meta-schema of its kind.": {
    refused: [
      [
        "no `$schema`",
        { [NOTE]: patch({ $schema: undefined }) },
        'agent/objects/note.json:1:1  found no "$schema"  expected "$schema" beside what stands here',
      ],
      [
        "no source",
        { [NOTE]: patch({ source: undefined }) },
        'agent/objects/note.json:1:1  found no "source"  expected "source" beside what stands here',
      ],
      [
        "no description",
        { "agent/pushes/note_added.json": patch({ description: undefined }) },
        'agent/pushes/note_added.json:1:1  found no "description"  expected "description" beside what stands here',
      ],
      [
        "no payload",
        { "agent/pushes/note_added.json": patch({ payload: undefined }) },
        'agent/pushes/note_added.json:1:1  found no "payload"  expected "payload" beside what stands here',
      ],
      [
        "an envelope without properties",
        { "agent/envelopes/push.json": patch({ required: undefined, properties: undefined }) },
        'agent/envelopes/push.json:1:1  found no "properties"  expected "properties" beside what stands here',
      ],
      [
        "an array for a file",
        { "agent/pushes/note_added.json": "[]" },
        "agent/pushes/note_added.json:1:1  found []  expected object",
      ],
      ["null for a file", { [NOTE]: "null" }, "agent/objects/note.json:1:1  found null  expected object"],
      [
        "a payload that is a number",
        { "agent/pushes/note_added.json": patch({ payload: 5 }) },
        "agent/pushes/note_added.json:10:14  found 5  expected object or null",
      ],
      [
        "a source without a commit",
        { [NOTE]: patch({ source: ["docs:index.md"] }) },
        'agent/objects/note.json:4:5  found "docs:index.md"  expected `<document>@<commit>:<path>`; documents are in spec/sources.json',
      ],
      [
        "no sources",
        { [NOTE]: patch({ source: [] }) },
        "agent/objects/note.json:3:13  found []  expected at least 1 items",
      ],
      [
        "an unknown transport",
        { "agent/actions/add_note.json": patch({ transports: ["rtm", "socketio"] }) },
        'agent/actions/add_note.json:9:5  found "socketio"  expected one of "rtm", "web"',
      ],
      [
        "a transport twice",
        { "agent/actions/add_note.json": patch({ transports: ["rtm", "rtm"] }) },
        'agent/actions/add_note.json:7:17  found ["rtm","rtm"]  expected each item once',
      ],
      [
        "an unknown retry",
        { "agent/errors.json": { errors: [{ type: "a", message: "A", description: "An error.", retry: "always" }] } },
        'agent/errors.json:11:16  found "always"  expected one of "never", "back-off", "reads", "when-settled", "new-token", "other-region", "after-login"',
      ],
      [
        "a range that is none",
        inText({ versions: "since 1.1" }),
        'agent/objects/note.json:15:19  found "since 1.1"  expected versions: `3.4+`, `3.1-3.3`, `3.2`, or a list of these separated by commas',
      ],
      [
        "a range of major versions",
        inText({ versions: "1+" }),
        'agent/objects/note.json:15:19  found "1+"  expected versions: `3.4+`, `3.1-3.3`, `3.2`, or a list of these separated by commas',
      ],
      [
        "a number for a range",
        inText({ versions: 1.1 }),
        'agent/objects/note.json:15:19  found 1.1  expected string; quote it: "1.1"',
      ],
      [
        "names without a range",
        inText({ names: { old: "note" } }),
        'agent/objects/note.json:16:9  found "old"  expected versions: `3.4+`, `3.1-3.3`, `3.2`, or a list of these separated by commas',
      ],
      ["empty names", inText({ names: {} }), "agent/objects/note.json:15:16  found {}  expected at least 1 properties"],
      [
        "an empty name",
        inText({ names: { "1.0": "" } }),
        'agent/objects/note.json:16:16  found ""  expected at least 1 characters',
      ],
      [
        "an unknown type",
        inText({ type: "text" }),
        'agent/objects/note.json:13:15  found "text"  expected one of "string", "integer", "number", "boolean", "object", "array", "null"',
      ],
      [
        "a type that is a number",
        inText({ type: 5 }),
        "agent/objects/note.json:13:15  found 5  expected string or array",
      ],
      [
        "a list of one type",
        inText({ type: ["string"] }),
        'agent/objects/note.json:13:15  found ["string"]  expected at least 2 items',
      ],
      [
        "an unknown type in a list",
        inText({ type: ["string", "undefined"] }),
        'agent/objects/note.json:15:9  found "undefined"  expected one of "string", "integer", "number", "boolean", "object", "array", "null"',
      ],
      [
        "a schema that is true",
        { [NOTE]: patch({ properties: { text: true } }) },
        "agent/objects/note.json:12:13  found true  expected object",
      ],
      [
        "additionalProperties that are false",
        { [NOTE]: patch({ properties: undefined, required: undefined, additionalProperties: false }) },
        "agent/objects/note.json:8:27  found false  expected true",
      ],
      [
        "uniqueItems that is false",
        inText({ type: "array", items: { type: "string" }, uniqueItems: false }),
        "agent/objects/note.json:18:22  found false  expected true",
      ],
      [
        "a `$ref` into the file itself",
        inText({ type: undefined, $ref: "#/properties/color" }),
        'agent/objects/note.json:14:15  found "#/properties/color"  expected a whole file, relative to this one: `../objects/chat.json`',
      ],
      [
        "a `$ref` into another file",
        inText({ type: undefined, $ref: "./note.json#/properties/color" }),
        'agent/objects/note.json:14:15  found "./note.json#/properties/color"  expected a whole file, relative to this one: `../objects/chat.json`',
      ],
      [
        "a `$ref` to the web",
        inText({ type: undefined, $ref: "https://example.com/note.json" }),
        'agent/objects/note.json:14:15  found "https://example.com/note.json"  expected a whole file, relative to this one: `../objects/chat.json`',
      ],
      [
        "an object for a `const`",
        inText({ type: undefined, const: { a: 1 } }),
        'agent/objects/note.json:14:16  found {"a":1}  expected string or number or boolean or null',
      ],
      [
        "an array in an `enum`",
        inText({ type: undefined, enum: [["a"]] }),
        'agent/objects/note.json:15:9  found ["a"]  expected string or number or boolean or null',
      ],
      [
        "a value twice in an `enum`",
        inText({ enum: ["a", "b", "a"] }),
        'agent/objects/note.json:15:15  found ["a","b","a"]  expected each item once',
      ],
      [
        "an empty `oneOf`",
        inText({ type: undefined, oneOf: [] }),
        "agent/objects/note.json:14:16  found []  expected at least 1 items",
      ],
      ["a negative length", inText({ minLength: -1 }), "agent/objects/note.json:15:20  found -1  expected >= 0"],
      ["deprecated: false", inText({ deprecated: false }), "agent/objects/note.json:15:21  found false  expected true"],
      [
        "`required` that is a boolean",
        inText({ required: true }),
        "agent/objects/note.json:15:19  found true  expected array",
      ],
      [
        "an example without a title",
        { "examples/agent/objects/note.json": patch({ valid: [{ value: { text: "" } }] }) },
        'examples/agent/objects/note.json:4:5  found no "title"  expected "title" beside what stands here',
      ],
      [
        "an invalid example that does not say where",
        { "examples/agent/objects/note.json": patch({ invalid: [{ title: "Wrong", keyword: "type", value: 1 }] }) },
        'examples/agent/objects/note.json:20:5  found no "at"  expected "at" beside what stands here',
      ],
      [
        "an unknown status of a version",
        {
          "apis.json": patch({
            apis: [{ name: "agent", title: "Agent API", versions: [{ version: "1.0", status: "new" }] }],
          }),
        },
        'apis.json:10:21  found "new"  expected one of "preview", "stable", "legacy", "deprecated", "discontinued", "historical"',
      ],
      [
        "a long value, of which the start is shown",
        inText({ type: "an unknown type with a name that is much longer than a line of the terminal" }),
        'agent/objects/note.json:13:15  found "an unknown type with a name that is much longer than a l...  expected one of "string", "integer", "number", "boolean", "object", "array", "null"',
      ],
      [
        "a meta-schema that is none",
        { "dialect/push.schema.json": patch({ type: "text" }) },
        "dialect/push.schema.json:1:1  found schema is invalid: data/type must be equal to one of the allowed values, data/type must be array, data/type must match a schema in anyOf  expected a meta-schema in JSON Schema 2020-12",
      ],
      [
        "a meta-schema with a dangling `$ref`",
        { "dialect/push.schema.json": patch({ properties: { payload: { then: { $ref: "nowhere.json" } } } }) },
        "dialect/push.schema.json:1:1  found can't resolve reference nowhere.json from id push.schema.json  expected a meta-schema in JSON Schema 2020-12",
      ],
    ],
    passing: [
      ["a range with spaces after its commas", inText({ names: { "1.0, 1.1": "body" } })],
      [
        "a payload that is null",
        {
          "agent/pushes/note_added.json": patch({ payload: null }),
          "examples/agent/pushes/note_added.json": null,
          "webhooks/webhooks/note_added.json": patch({ payload: null }),
        },
      ],
      [
        "deprecated, and what to use instead",
        {
          [NOTE]: patch({
            properties: {
              text: { deprecated: "Use the color." },
              color: { deprecated: { versions: "1.2", description: "Too colorful." } },
            },
          }),
        },
      ],
    ],
  },
};
