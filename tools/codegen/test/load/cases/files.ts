import { patch } from "../../mini-spec.ts";
import type { Cases } from "./case.ts";

export const files: Cases = {
  "The spec has apis.json, sources.json and its meta-schemas.": {
    refused: [
      ["no apis.json", { "apis.json": null }, "?"],
      ["no sources.json, of which the entities then say nothing", { "sources.json": null }, "?"],
      ["no meta-schema", { "dialect/push.schema.json": null }, "?"],
    ],
  },

  "Every file has a place in the layout.": {
    refused: [
      ["an unknown kind", { "agent/events/x.json": "{}" }, "?"],
      ["a kind that the tree has as a folder", { "agent/pushes.json": "{}" }, "?"],
      ["a folder too deep", { "agent/pushes/chats/x.json": "{}" }, "?"],
      ["no tree", { "notes.json": "{}" }, "?"],
      ["a name in camel case", { "agent/pushes/noteAdded.json": "{}" }, "?"],
      ["a name that no type can have", { "agent/objects/_1.json": "{}" }, "?"],
      ["an ending that is not .json", { "agent/pushes/note_added.yaml": "{}" }, "?"],
      ["examples of a list", { "examples/agent/errors.json": "{}" }, "?"],
      ["a name that could break the terminal", { "agent/pushes/\u001b[31m\n.json": "{}" }, "?"],
    ],
  },

  "Every file is JSON.": {
    refused: [
      ["no JSON", { "sources.json": "docs: the documentation\n" }, "?"],
      ["an empty file", { "agent/pushes/note_added.json": "" }, "?"],
      ["nothing but white space", { "agent/pushes/note_added.json": "\n  \n" }, "?"],
      ["a byte order mark", { "agent/pushes/note_added.json": "\uFEFF{}" }, "?"],
      ["the end of the file too early", { "agent/pushes/note_added.json": '{\n  "payload": {\n' }, "?"],
      ["a comma too many", { "agent/pushes/note_added.json": '{\r\n  "payload": null,\r\n}' }, "?"],
      ["a comma too few", { "agent/pushes/note_added.json": '{\n  "names": {}\n  "payload": null\n}' }, "?"],
      ["a comment", { "agent/pushes/note_added.json": "{\n  // the payload\n}" }, "?"],
      ["a second value", { "agent/pushes/note_added.json": "{} {}" }, "?"],
      ["a key twice", { "agent/pushes/note_added.json": '{\n  "payload": null,\n  "versions": "1.1+",\n  "payload": null\n}' }, "?"],
      ["a key twice, deep and escaped", { "agent/pushes/note_added.json": '{ "payload": [{ "a": 1, "\\u0061": 2 }] }' }, "?"],
      ["a broken meta-schema, for which no other file is blamed", { "dialect/schema.schema.json": "{" }, "?"],
      ["broken apis.json", { "apis.json": "[" }, "?"],
      ["a broken push, to which an action, a webhook and an example refer", { "agent/pushes/note_added.json": "{" }, "?"],
      ["a broken object, to which others refer", { "agent/objects/note.json": "nul" }, "?"],
      ["a broken example", { "examples/agent/objects/note.json": "{" }, "?"],
      ["broken errors.json", { "agent/errors.json": "{" }, "?"],
      ["a broken envelope", { "webhooks/envelopes/webhook.json": "{" }, "?"],
    ],
    passing: [["carriage returns at the ends of lines", { "sources.json": '{\r\n  "$schema": "dialect/sources.schema.json",\r\n  "docs": { "title": "The documentation" }\r\n}\r\n' }]],
  },

  "Every file names the meta-schema of its kind.": {
    refused: [
      ["that of another kind", { "agent/pushes/note_added.json": patch({ $schema: "../../dialect/webhook.schema.json" }) }, "?"],
      ["a path that leads elsewhere", { "sources.json": patch({ $schema: "../dialect/sources.schema.json" }) }, "?"],
      ["a standard one", { "examples/agent/objects/note.json": patch({ $schema: "https://json-schema.org/draft/2020-12/schema" }) }, "?"],
    ],
  },
};
