import { patch, withExamples, type Changes } from "../../mini-spec.ts";
import type { Cases } from "./case.ts";

const NOTE = "agent/objects/note.json";
const ACTION = "agent/actions/add_note.json";
const PUSH = "agent/pushes/note_added.json";
const WEBHOOK = "webhooks/webhooks/note_added.json";
const refer = ($ref: string): Changes => ({ [NOTE]: patch({ properties: { text: { type: undefined, $ref } } }) });
const text = { type: "string", description: "Some text." };
const list = { type: "array", items: { type: "string" }, description: "The notes." };

export const references: Cases = {
  "Every `$ref` leads to an object, a payload or a list of the spec.": {
    refused: [
      ["no such file", refer("./nothing.json"), "?"],
      ["a file outside of the spec", refer("../../../package.json"), "?"],
      ["an action", refer("../actions/add_note.json"), "?"],
      ["an envelope", refer("../envelopes/push.json"), "?"],
      ["a push without a payload", { ...refer("../pushes/note_added.json"), [PUSH]: patch({ payload: null }), "examples/agent/pushes/note_added.json": null, [WEBHOOK]: patch({ payload: null }) }, "?"],
      ["apis.json", refer("../../apis.json"), "?"],
      ["an example", refer("../../examples/agent/objects/note.json"), "?"],
      ["the errors of another tree", { ...withExamples("webhooks/objects/failure.json", { $ref: "../../agent/errors.json" }) }, "?"],
      ["in the items of unique ones", { [NOTE]: patch({ properties: { text: { type: "array", items: { $ref: "./nothing.json" }, uniqueItems: true } } }) }, "?"],
    ],
    passing: [
      ["the payload of a push", refer("../pushes/note_added.json")],
      ["the errors and the reasons", { [NOTE]: patch({ properties: { text: { type: undefined, $ref: "../errors.json" }, reason: { $ref: "../disconnects.json" } } }) }],
    ],
  },

  "A `$ref` covers every version that its holder covers.": {
    refused: [
      ["an object that is newer", { ...refer("./color.json"), ...withExamples("agent/objects/color.json", { ...text, versions: "1.1+" }) }, "?"],
      ["an object that is gone in between", { ...refer("./color.json"), ...withExamples("agent/objects/color.json", { ...text, versions: "1.0,1.2" }) }, "?"],
      ["an object of another tree", { "webhooks/objects/x.json": null, [WEBHOOK]: patch({ payload: { $ref: "../../agent/objects/color.json" } }), ...withExamples("agent/objects/color.json", { ...text, versions: "1.0-1.1" }) }, "?"],
    ],
    passing: [["a property that lives as long", { [NOTE]: patch({ properties: { text: { type: undefined, versions: "1.1+", $ref: "./color.json" } } }), ...withExamples("agent/objects/color.json", { ...text, versions: "1.1+" }) }]],
  },

  "No `$ref` leads back to itself.": {
    refused: [
      ["at once", withExamples("agent/objects/color.json", { $ref: "./color.json" }), "?"],
      ["by way of others, of which only the first is blamed", { ...withExamples("agent/objects/a.json", { $ref: "./b.json" }), ...withExamples("agent/objects/b.json", { $ref: "./c.json" }), ...withExamples("agent/objects/c.json", { $ref: "./a.json" }) }, "?"],
      ["as an alternative", withExamples("agent/objects/color.json", { oneOf: [{ type: "string" }, { oneOf: [{ $ref: "./color.json" }, { type: "null" }] }] }), "?"],
      ["as a payload", { [PUSH]: patch({ payload: { type: undefined, properties: undefined, required: undefined, $ref: "./note_added.json" } }) }, "?"],
      ["in the items of unique ones", { ...withExamples("agent/objects/color.json", { $ref: "./color.json" }), [NOTE]: patch({ properties: { text: { type: "array", items: { $ref: "./color.json" }, uniqueItems: true } } }) }, "?"],
    ],
    passing: [
      ["in a property", refer("./note.json")],
      ["in items", withExamples("agent/objects/tree.json", { type: "array", items: { oneOf: [{ type: "string" }, { $ref: "./tree.json" }] } })],
    ],
  },

  "Every push and webhook named by an action exists in the versions of the action.": {
    refused: [
      ["no such push", { [ACTION]: patch({ pushes: ["note_removed"] }) }, "?"],
      ["a former name", { [ACTION]: patch({ pushes: [{ name: "note", versions: "1.0" }] }) }, "?"],
      ["no such webhook", { [ACTION]: patch({ webhooks: ["note_added", "note_removed"] }) }, "?"],
      ["a push that is newer", { [PUSH]: patch({ versions: "1.1+", names: undefined, payload: { properties: { chat_id: { names: undefined } } } }), [WEBHOOK]: patch({ versions: "1.1+" }), [ACTION]: patch({ webhooks: [] }) }, "?"],
      ["a webhook that is gone", { [WEBHOOK]: patch({ versions: "1.0-1.1" }), [ACTION]: patch({ webhooks: [{ name: "note_added", versions: "1.1+" }] }) }, "?"],
    ],
    passing: [["a webhook that is gone, with a range", { [WEBHOOK]: patch({ versions: "1.0-1.1" }), [ACTION]: patch({ webhooks: [{ name: "note_added", versions: "1.0-1.1" }] }) }]],
  },

  "`pagination` names an array of the response.": {
    refused: [
      ["no such property", { [ACTION]: patch({ pagination: { items: "notes" } }) }, "?"],
      ["a property that is no array", { [ACTION]: patch({ pagination: { items: "note_id" } }) }, "?"],
      ["a member of Object.prototype", { [ACTION]: patch({ pagination: { items: "constructor" } }) }, "?"],
      ["no response", { [ACTION]: patch({ pagination: { items: "notes" }, response: null }), "examples/agent/actions/add_note.json": patch({ response: undefined }) }, "?"],
    ],
    passing: [["an array", { [ACTION]: patch({ pagination: { items: "notes" }, response: { properties: { notes: list } } }) }]],
  },

  "Every webhook has an envelope to stand in.": {
    refused: [
      ["no envelope, for two webhooks", { "webhooks/envelopes/webhook.json": null, "webhooks/webhooks/chat_closed.json": { payload: null }, "examples/webhooks/webhooks/chat_closed.json": { valid: [{ title: "A chat", value: {} }] } }, "?"],
      ["an envelope that is newer", { "webhooks/envelopes/webhook.json": patch({ versions: "1.1+" }) }, "?"],
    ],
    passing: [["an envelope as old as the webhooks", { "webhooks/envelopes/webhook.json": patch({ versions: "1.1+" }), [WEBHOOK]: patch({ versions: "1.1+" }), [ACTION]: patch({ webhooks: [{ name: "note_added", versions: "1.1+" }] }) }]],
  },
};
