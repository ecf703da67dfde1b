import { patch, withExamples, type Changes, type Patch } from "../../mini-spec.ts";
import type { Cases } from "./case.ts";

const NOTE = "agent/objects/note.json";
const ACTION = "agent/actions/add_note.json";
const PUSH = "agent/pushes/note_added.json";
const inNote = (properties: Patch): Changes => ({ [NOTE]: patch({ properties }) });
const text = { type: "string", description: "Some text." };
const error = { type: "limit", message: "Too many", description: "Too many notes.", retry: "never" };
const reason = { reason: "left", description: "The agent left.", reconnect: "never" };

export const names: Cases = {
  "No two entities of a kind share a wire name in one version.": {
    refused: [
      ["the name of a file and the former name of another", { ...withExamples("agent/pushes/note.json", { payload: text }) }, "?"],
      ["two former names", { ...withExamples("agent/pushes/remark.json", { names: { "1.0": "note" }, payload: text }) }, "?"],
      ["a former name in several versions", { [PUSH]: patch({ names: { "1.0-1.1": "note" } }), ...withExamples("agent/pushes/note.json", { payload: text }) }, "?"],
    ],
    passing: [
      ["a name that one gives up where another takes it", { ...withExamples("agent/pushes/note.json", { versions: "1.1+", payload: text }) }],
      ["a push and a webhook", {}],
    ],
  },

  "No two properties share a wire name in one version.": {
    refused: [
      ["a key and a former name", inNote({ body: { ...text, names: { "1.0": "text" } } }), "?"],
      ["two former names", inNote({ text: { names: { "1.0": "body" } }, words: { ...text, names: { "1.0-1.1": "body" } } }), "?"],
      ["three properties, of which the second and the third each clash", inNote({ body: { ...text, names: { "1.0": "text" } }, words: { ...text, versions: "1.1+", names: { "1.1": "color" } } }), "?"],
      ["in the data of an error", { "agent/errors.json": { errors: [{ ...error, data: { type: "object", properties: { a: text, b: { ...text, names: { "1.1": "a" } } } } }] } }, "?"],
    ],
    passing: [
      ["a name that one gives up where another takes it", inNote({ text: { names: { "1.0": "body" } }, body: { ...text, versions: "1.1+" } })],
      ["names that differ in case", inNote({ Text: text })],
      ["a name in objects apart", inNote({ color: { oneOf: undefined, type: "object", properties: { text } } })],
    ],
  },

  "No list names one thing twice in one version.": {
    refused: [
      ["a transport, once with a range", { [ACTION]: patch({ transports: ["rtm", { name: "rtm", versions: "1.1+" }] }) }, "?"],
      ["a push, in ranges that meet", { [ACTION]: patch({ pushes: [{ name: "note_added", versions: "1.0-1.1" }, { name: "note_added", versions: "1.1+" }] }) }, "?"],
      ["a required property", { [NOTE]: patch({ required: ["text", "text"] }) }, "?"],
      ["a required property, in one direction and in both", { [NOTE]: patch({ required: [{ name: "text", direction: "sent" }, "text"] }) }, "?"],
      ["an error", { "agent/errors.json": { errors: [error, error] } }, "?"],
      ["an error and the former name of another", { "agent/errors.json": { errors: [error, { ...error, type: "max", names: { "1.0": "limit" } }] } }, "?"],
      ["a transport of an error", { "agent/errors.json": { errors: [{ ...error, transports: ["web", { name: "web", versions: "1.1" }] }] } }, "?"],
      ["a reason", { "agent/disconnects.json": { reasons: [{ ...reason, versions: "1.0" }, { ...reason, versions: "1.1+" }, reason] } }, "?"],
      ["a value of an enumeration", inNote({ color: { oneOf: [{ const: "red", description: "Red." }, { const: "red", versions: "1.2", description: "Rosy." }] } }), "?"],
      ["a number in an enumeration", inNote({ color: { oneOf: [{ const: 1, description: "Red." }, { const: 1, description: "Rosy." }] } }), "?"],
    ],
    passing: [
      ["one name in ranges apart", { "agent/disconnects.json": { reasons: [{ ...reason, versions: "1.0" }, { ...reason, versions: "1.1+" }] } }],
      ["a required property, in each direction", { [NOTE]: patch({ required: [{ name: "text", direction: "sent" }, { name: "text", direction: "received", versions: "1.1+" }] }) }],
      ["a value that is sent and one that is received", inNote({ color: { oneOf: [{ const: "red", writeOnly: true, description: "Red." }, { const: "red", readOnly: true, description: "Rosy." }] } })],
      ["a number and its text", inNote({ color: { oneOf: [{ const: 1, description: "Red." }, { const: '"1"', description: "Rosy." }] } })],
    ],
  },

  "Every name of a file is in snake case.": {
    refused: [
      ["camel case", { [PUSH]: patch({ names: { "1.0": "noteAdded" } }) }, "?"],
      ["no name at all", { [PUSH]: patch({ names: { "1.0": "…" } }) }, "?"],
      ["an object", { [NOTE]: patch({ names: { "1.0": "1st_note" } }) }, "?"],
    ],
    passing: [["a property, which may be named in any way", inNote({ text: { names: { "1.0": "noteText…" } } })]],
  },

  "Two types never get one name.": {
    refused: [
      ["the payload of a push and an object", withExamples("agent/objects/note_added_payload.json", text), "?"],
      ["the request of an action and an object", withExamples("agent/objects/add_note_request.json", text), "?"],
      ["two objects that differ by an underscore", { ...withExamples("agent/objects/note_1.json", text), ...withExamples("agent/objects/note1.json", text) }, "?"],
      ["an object and another as it is sent", withExamples("agent/objects/note_input.json", text), "?"],
      ["an object and the room for unknown members of another", withExamples("agent/objects/unknown_note.json", text), "?"],
      ["an object of the tree and one of `shared` that it refers to", { ...withExamples("shared/objects/note.json", text), [NOTE]: patch({ properties: { text: { type: undefined, $ref: "../../shared/objects/note.json" } } }) }, "?"],
      ["the types of a push of another API, to which a webhook refers", withExamples("webhooks/objects/note.json", text), "?"],
      ["a former name", { ...withExamples("agent/objects/remark.json", { ...text, names: { "1.0": "note_payload" } }) }, "?"],
      ["the errors and an object", withExamples("agent/objects/error_type.json", text), "?"],
    ],
    passing: [
      ["an object of `shared` that nothing of the tree refers to", withExamples("shared/objects/note.json", text)],
      ["a webhook whose payload is that of a push", {}],
      ["names in versions apart", withExamples("agent/objects/note_added_payload.json", { ...text, versions: "1.0" })],
    ],
  },

  "No type is named like a DOM global.": {
    refused: [
      ["an object named Event", withExamples("agent/objects/event.json", text), "?"],
      ["an object that was named File", withExamples("agent/objects/upload.json", { ...text, names: { "1.0-1.1": "file" } }), "?"],
      ["a type of JavaScript", withExamples("agent/objects/promise.json", text), "?"],
      ["a type of TypeScript", withExamples("agent/objects/partial.json", text), "?"],
      ["a name of the generated modules", withExamples("agent/objects/push_name.json", text), "?"],
    ],
    passing: [["a push named like one, whose type ends in Payload", withExamples("agent/pushes/event.json", { payload: text })]],
  },

  "No property is named like a member of Object.prototype.": {
    refused: [
      ["__proto__", { [NOTE]: '{"$schema":"../../dialect/object.schema.json","source":["docs@00000000:a"],"description":"A note.","type":"object","properties":{"__proto__":{"type":"string","description":"Some text."}}}' }, "?"],
      ["constructor", inNote({ constructor: text }), "?"],
      ["a former name", inNote({ text: { names: { "1.0": "toString" } } }), "?"],
    ],
    passing: [["prototype", inNote({ prototype: text })]],
  },

  "`required` names only properties.": {
    refused: [
      ["a misspelt one", { [NOTE]: patch({ required: ["txt"] }) }, "?"],
      ["a former name", { [PUSH]: patch({ payload: { required: ["id"] } }) }, "?"],
      ["a member of Object.prototype", { [NOTE]: patch({ required: ["text", "toString"] }) }, "?"],
      ["a key of a map", { [NOTE]: patch({ properties: undefined, additionalProperties: text }) }, "?"],
    ],
    passing: [["a property of some versions", { [NOTE]: patch({ required: ["text", "color"] }) }]],
  },
};
