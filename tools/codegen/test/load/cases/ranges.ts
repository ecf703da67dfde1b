import { patch, withExamples, type Changes, type Patch } from "../../mini-spec.ts";
import type { Cases } from "./case.ts";

const NOTE = "agent/objects/note.json";
const ACTION = "agent/actions/add_note.json";
const PUSH = "agent/pushes/note_added.json";
const inText = (changes: Patch): Changes => ({ [NOTE]: patch({ properties: { text: changes } }) });
const error = { type: "limit", message: "Too many", description: "Too many notes.", retry: "never" };
const reason = { reason: "left", description: "The agent left.", reconnect: "never" };

export const ranges: Cases = {
  "Every range names known versions.": {
    refused: [
      ["an open range from a version that is none", inText({ versions: "1.3+" }), "?"],
      ["a range to a version that is none", inText({ versions: "1.0-1.9" }), "?"],
      ["a range from one", inText({ versions: "0.9-1.1" }), "?"],
      ["a backwards range", inText({ versions: "1.2-1.0" }), "?"],
      ["a list, of which one is backwards", inText({ versions: "1.0,1.2-1.1" }), "?"],
      ["a version that differs by a leading zero", inText({ versions: "1.00" }), "?"],
      ["a push, to which an action, a webhook and examples refer", { [PUSH]: patch({ versions: "2.0+" }) }, "?"],
      ["an object, to which others refer", { [NOTE]: patch({ versions: "1.5" }) }, "?"],
      ["a property with ranges below", { [NOTE]: patch({ properties: { color: { versions: "9.9" } } }) }, "?"],
      ["the key of names", inText({ names: { "0.9": "body" } }), "?"],
      ["the key of names of a file", { [PUSH]: patch({ names: { "0.8-0.9": "old_note" } }) }, "?"],
      ["a member of `oneOf`", { [NOTE]: patch({ properties: { color: { oneOf: [{ const: "red", description: "Red." }, { const: "blue", versions: "1.9", description: "Blue." }] } } }) }, "?"],
      ["a member of `required`", { [NOTE]: patch({ required: [{ name: "text", versions: "1.9+" }] }) }, "?"],
      ["a transport", { [ACTION]: patch({ transports: ["rtm", { name: "web", versions: "1.9+" }] }) }, "?"],
      ["a scope", { [ACTION]: patch({ scopes: [{ name: "notes:rw", versions: "1.9+" }] }) }, "?"],
      ["a caused push", { [ACTION]: patch({ pushes: [{ name: "note_added", versions: "1.9+" }] }) }, "?"],
      ["a caused webhook", { [ACTION]: patch({ webhooks: [{ name: "note_added", versions: "1.9+" }] }) }, "?"],
      ["pagination", { [ACTION]: patch({ response: { properties: { notes: { type: "array", items: { type: "string" }, description: "The notes." } } }, pagination: { items: "notes", versions: "1.9+" } }) }, "?"],
      ["deprecated, of a file", { [PUSH]: patch({ deprecated: { versions: "1.9+" } }) }, "?"],
      ["deprecated, of a property", inText({ deprecated: { versions: "1.9+" } }), "?"],
      ["an error", { "agent/errors.json": { errors: [{ ...error, versions: "1.9" }] } }, "?"],
      ["a transport of an error", { "agent/errors.json": { errors: [{ ...error, transports: [{ name: "rtm", versions: "1.9" }] }] } }, "?"],
      ["names of a reason", { "agent/disconnects.json": { reasons: [{ ...reason, names: { "0.9": "gone" } }] } }, "?"],
      ["an example", { "examples/agent/pushes/note_added.json": patch({ valid: [{ title: "A note", value: {} }, { title: "Another", versions: "1.9", value: {} }] }) }, "?"],
      ["an invalid example of a request", { "examples/agent/actions/add_note.json": patch({ request: { invalid: [{ title: "Wrong", versions: "0.9", at: "", keyword: "type", value: 1 }] } }) }, "?"],
    ],
    passing: [
      ["a version by itself, from and to", inText({ names: { "1.0-1.0": "body", "1.1": "words" } })],
      ["a version of the webhooks that the agent API has not", {
        "apis.json": (content) => ({ ...content, apis: (content.apis as { name: string; versions: object[] }[]).map((api) => (api.name === "webhooks" ? { ...api, versions: [...api.versions, { version: "1.10", status: "preview" }] } : api)) } as never),
        "webhooks/webhooks/note_added.json": patch({ versions: "1.0-1.2" }),
        ...withExamples("webhooks/objects/visit.json", { type: "string", versions: "1.10" }),
      }],
    ],
  },

  "No range reaches outside its parent's.": {
    refused: [
      ["a property before its file", { [NOTE]: patch({ versions: "1.0-1.1", properties: { color: { versions: "1.2", oneOf: [{ const: "red", description: "Red." }] } } }), [ACTION]: patch({ versions: "1.0-1.1" }), [PUSH]: patch({ versions: "1.0-1.1" }), "webhooks/webhooks/note_added.json": patch({ versions: "1.0-1.1" }) }, "?"],
      ["a closed range over the end", { [NOTE]: patch({ properties: { color: { oneOf: [{ const: "red", versions: "1.0-1.2", description: "Red." }] } } }) }, "?"],
      ["an open range before the start", { [NOTE]: patch({ properties: { color: { oneOf: [{ const: "red", versions: "1.0+", description: "Red." }] } } }) }, "?"],
      ["a closed range beside an open one, with a version between that the parent lacks", {
        [NOTE]: patch({ properties: { color: { versions: "1.0,1.2", oneOf: [{ const: "red", versions: "1.0-1.1,1.2+", description: "Red." }] } } }),
        "examples/agent/objects/note.json": patch({ valid: [{ title: "Some text", value: { text: "" } }] }),
      }, "?"],
      ["names", { [NOTE]: patch({ properties: { color: { names: { "1.0": "colour" } } } }) }, "?"],
      ["a caused push", { [ACTION]: patch({ versions: "1.1+", pushes: [{ name: "note_added", versions: "1.0-1.1" }] }) }, "?"],
      ["names of an error", { "agent/errors.json": { errors: [{ ...error, versions: "1.1+", names: { "1.0": "max" } }] } }, "?"],
      ["an example", { [PUSH]: patch({ versions: "1.1+", names: undefined, payload: { properties: { chat_id: { names: undefined } } } }), [ACTION]: patch({ pushes: [] }), "webhooks/webhooks/note_added.json": patch({ versions: "1.1+" }), "examples/agent/pushes/note_added.json": patch({ valid: [{ title: "A note", value: {} }, { title: "An old one", versions: "1.0", value: {} }] }) }, "?"],
      ["a parent that reaches outside, with ranges below", { [NOTE]: patch({ properties: { text: { type: "object", versions: "1.1+", properties: { body: { type: "string", description: "A text.", versions: "1.0", names: { "1.0": "words" } } } } } }) }, "?"],
    ],
    passing: [
      ["an open range in a closed one", { [NOTE]: patch({ properties: { color: { versions: "1.0-1.1", oneOf: [{ const: "red", versions: "1.0+", description: "Red." }] } } }) }],
      ["the range of the parent", { [NOTE]: patch({ properties: { color: { oneOf: [{ const: "red", versions: "1.1+", description: "Red." }] } } }) }],
      ["an open range that starts in a gap's end", {
        [NOTE]: patch({ properties: { color: { versions: "1.0,1.2", oneOf: [{ const: "red", versions: "1.0,1.2+", description: "Red." }] } } }),
      }],
    ],
  },

  "`versions`, `names`, `readOnly` and `writeOnly` stand only where they take effect.": {
    refused: [
      ["versions of a payload", { [PUSH]: patch({ payload: { versions: "1.0+" } }) }, "?"],
      ["versions of a request", { [ACTION]: patch({ request: { versions: "1.0+" } }) }, "?"],
      ["versions of items", inText({ type: "array", items: { type: "string", versions: "1.1+" } }), "?"],
      ["versions of the values of a map", inText({ type: "object", additionalProperties: { type: "string", versions: "1.1+" } }), "?"],
      ["versions of what an error holds", { "agent/errors.json": { errors: [{ ...error, data: { type: "string", versions: "1.1+" } }] } }, "?"],
      ["names of a member of `oneOf`", inText({ type: undefined, oneOf: [{ type: "string", names: { "1.0": "text" } }] }), "?"],
      ["names of a number", inText({ type: undefined, oneOf: [{ const: 2, names: { "1.0": "1" }, description: "Two." }] }), "?"],
      ["readOnly of a file", { [NOTE]: patch({ readOnly: true }) }, "?"],
      ["writeOnly of items", inText({ type: "array", items: { type: "string", writeOnly: true } }), "?"],
    ],
    passing: [
      ["properties named like keywords", inText({ type: "object", properties: { oneOf: { type: "string", description: "A.", versions: "1.1" }, items: { type: "string", description: "B.", readOnly: true } } })],
      ["readOnly of a member of `oneOf`", inText({ type: undefined, oneOf: [{ type: "string" }, { type: "null", readOnly: true, versions: "1.1+" }] })],
    ],
  },

  "Each version has one name, and the newest that of the key or the file.": {
    refused: [
      ["two names of a property in a version", inText({ names: { "1.0-1.1": "body", "1.1": "words" } }), "?"],
      ["a name in the newest version", inText({ names: { "1.0+": "body" } }), "?"],
      ["a name in the newest version of a property that is gone", { [NOTE]: patch({ properties: { color: { versions: "1.0-1.1", names: { "1.1": "colour" }, oneOf: [{ const: "red", description: "Red." }] } } }) }, "?"],
      ["two names of a file", { [PUSH]: patch({ names: { "1.0-1.1": "old_note" } }) }, "?"],
      ["a name of a file in the newest version", { [PUSH]: patch({ names: { "1.0": "note", "1.2": "new_note" } }) }, "?"],
      ["a name of an object in the newest version", { [NOTE]: patch({ names: { "1.2": "remark" } }) }, "?"],
      ["two names of an error", { "agent/errors.json": { errors: [{ ...error, names: { "1.0": "max", "1.0-1.1": "cap" } }] } }, "?"],
      ["a name of a reason in the newest version", { "agent/disconnects.json": { reasons: [{ ...reason, versions: "1.0-1.1", names: { "1.1": "gone" } }] } }, "?"],
      ["a name of a value in the newest version", { [NOTE]: patch({ properties: { color: { oneOf: [{ const: "red", names: { "1.1+": "scarlet" }, description: "Red." }] } } }) }, "?"],
    ],
    passing: [["a name for each older version", inText({ names: { "1.0": "body", "1.1": "words" } })]],
  },
};
