import { patch, withExamples, type Changes } from "../../mini-spec.ts";
import type { Cases } from "./case.ts";
import { NOTE, ACTION, PUSH, WEBHOOK, text } from "./parts.ts";

const refer = ($ref: string): Changes => ({ [NOTE]: patch({ properties: { text: { type: undefined, $ref } } }) });
const paged = { properties: { page_id: { type: "string", description: "The page." } } };
const list = { type: "array", items: { type: "string" }, description: "The notes." };

export const references: Cases = {
  "Every `$ref` leads to an object, a payload or a list of the spec.": {
    refused: [
      [
        "no such file",
        refer("./nothing.json"),
        'agent/objects/note.json:14:15  found "./nothing.json"  expected a file; there is none at agent/objects/nothing.json',
      ],
      [
        "a file with a name that comes close",
        refer("./notes.json"),
        'agent/objects/note.json:14:15  found "./notes.json"  expected a file; there is none at agent/objects/notes.json; did you mean "./note.json"?',
      ],
      [
        "a file of another folder",
        {
          ...withExamples("shared/objects/queue.json", { type: "string" }, "x", 1),
          ...refer("../objects/queue.json"),
        },
        'agent/objects/note.json:14:15  found "../objects/queue.json"  expected a file; there is none at agent/objects/queue.json; did you mean "../../shared/objects/queue.json"?',
      ],
      [
        "a file outside of the spec",
        refer("../../../package.json"),
        'agent/objects/note.json:14:15  found "../../../package.json"  expected a file; there is none at ../package.json',
      ],
      [
        "an action",
        refer("../actions/add_note.json"),
        'agent/objects/note.json:14:15  found "../actions/add_note.json"  expected an object, or a push or webhook that has a payload',
      ],
      [
        "an envelope",
        refer("../envelopes/push.json"),
        'agent/objects/note.json:14:15  found "../envelopes/push.json"  expected an object, or a push or webhook that has a payload',
      ],
      [
        "a push without a payload",
        {
          ...refer("../pushes/note_added.json"),
          [PUSH]: patch({ payload: null }),
          "examples/agent/pushes/note_added.json": null,
          [WEBHOOK]: patch({ payload: null }),
        },
        'agent/objects/note.json:14:15  found "../pushes/note_added.json"  expected an object, or a push or webhook that has a payload',
      ],
      [
        "apis.json",
        refer("../../apis.json"),
        'agent/objects/note.json:14:15  found "../../apis.json"  expected a file; there is none at apis.json',
      ],
      [
        "an example",
        refer("../../examples/agent/objects/note.json"),
        'agent/objects/note.json:14:15  found "../../examples/agent/objects/note.json"  expected a file; there is none at examples/agent/objects/note.json',
      ],
      [
        "the errors of another tree",
        { ...withExamples("webhooks/objects/failure.json", { $ref: "../../agent/errors.json" }) },
        'webhooks/objects/failure.json:7:11  found "../../agent/errors.json"  expected the errors.json of its own tree',
      ],
      [
        "in the items of unique ones",
        {
          [NOTE]: patch({
            properties: { text: { type: "array", items: { $ref: "./nothing.json" }, uniqueItems: true } },
          }),
        },
        'agent/objects/note.json:16:17  found "./nothing.json"  expected a file; there is none at agent/objects/nothing.json',
      ],
    ],
    passing: [
      ["the payload of a push", refer("../pushes/note_added.json")],
      [
        "the errors and the reasons",
        {
          [NOTE]: patch({
            properties: { text: { type: undefined, $ref: "../errors.json" }, reason: { $ref: "../disconnects.json" } },
          }),
        },
      ],
    ],
  },

  "A `$ref` covers every version that its holder covers.": {
    refused: [
      [
        "an object that is newer",
        { ...refer("./color.json"), ...withExamples("agent/objects/color.json", { ...text, versions: "1.1+" }) },
        "agent/objects/note.json:14:15  found agent/objects/color.json of 1.1-1.2  expected something of 1.0-1.2, or a range that leaves out 1.0",
      ],
      [
        "an object that is gone in between",
        { ...refer("./color.json"), ...withExamples("agent/objects/color.json", { ...text, versions: "1.0,1.2" }) },
        "agent/objects/note.json:14:15  found agent/objects/color.json of 1.0, 1.2  expected something of 1.0-1.2, or a range that leaves out 1.1",
      ],
      [
        "an object of another tree",
        {
          "webhooks/objects/x.json": null,
          [WEBHOOK]: patch({ payload: { $ref: "../../agent/objects/color.json" } }),
          ...withExamples("agent/objects/color.json", { ...text, versions: "1.0-1.1" }),
        },
        "webhooks/webhooks/note_added.json:8:13  found agent/objects/color.json of 1.0-1.1  expected something of 1.0-1.2, or a range that leaves out 1.2",
      ],
    ],
    passing: [
      [
        "a property that lives as long",
        {
          [NOTE]: patch({ properties: { text: { type: undefined, versions: "1.1+", $ref: "./color.json" } } }),
          ...withExamples("agent/objects/color.json", { ...text, versions: "1.1+" }),
        },
      ],
    ],
  },

  "No `$ref` leads back to itself.": {
    refused: [
      [
        "at once",
        withExamples("agent/objects/color.json", { $ref: "./color.json" }),
        'agent/objects/color.json:7:11  found "./color.json"  expected a schema that ends, or a property or an item between',
      ],
      [
        "by way of others, of which only the first is blamed",
        {
          ...withExamples("agent/objects/a.json", { $ref: "./b.json" }),
          ...withExamples("agent/objects/b.json", { $ref: "./c.json" }),
          ...withExamples("agent/objects/c.json", { $ref: "./a.json" }),
        },
        'agent/objects/a.json:7:11  found "./b.json"  expected a schema that ends, or a property or an item between',
      ],
      [
        "as an alternative",
        withExamples("agent/objects/color.json", {
          oneOf: [{ type: "string" }, { oneOf: [{ $ref: "./color.json" }, { type: "null" }] }],
        }),
        'agent/objects/color.json:14:19  found "./color.json"  expected a schema that ends, or a property or an item between',
      ],
      [
        "as a payload",
        {
          [PUSH]: patch({
            payload: { type: undefined, properties: undefined, required: undefined, $ref: "./note_added.json" },
          }),
        },
        'agent/pushes/note_added.json:11:13  found "./note_added.json"  expected a schema that ends, or a property or an item between',
      ],
      [
        "in the items of unique ones",
        {
          ...withExamples("agent/objects/color.json", { $ref: "./color.json" }),
          [NOTE]: patch({
            properties: { text: { type: "array", items: { $ref: "./color.json" }, uniqueItems: true } },
          }),
        },
        'agent/objects/color.json:7:11  found "./color.json"  expected a schema that ends, or a property or an item between',
      ],
    ],
    passing: [
      ["in a property", refer("./note.json")],
      [
        "in items",
        withExamples("agent/objects/tree.json", {
          type: "array",
          items: { oneOf: [{ type: "string" }, { $ref: "./tree.json" }] },
        }),
      ],
    ],
  },

  "Every push and webhook named by an action exists in the versions of the action.": {
    refused: [
      [
        "no such push",
        { [ACTION]: patch({ pushes: ["note_removed"] }) },
        'agent/actions/add_note.json:15:5  found "note_removed"  expected a file; there is none at agent/pushes/note_removed.json',
      ],
      [
        "a former name",
        { [ACTION]: patch({ pushes: [{ name: "note", versions: "1.0" }] }) },
        'agent/actions/add_note.json:15:5  found "note"  expected a file; there is none at agent/pushes/note.json',
      ],
      [
        "no such webhook",
        { [ACTION]: patch({ webhooks: ["note_added", "note_removed"] }) },
        'agent/actions/add_note.json:19:5  found "note_removed"  expected a file; there is none at webhooks/webhooks/note_removed.json',
      ],
      [
        "a push that is newer",
        {
          [PUSH]: patch({
            versions: "1.1+",
            names: undefined,
            payload: { properties: { chat_id: { names: undefined } } },
          }),
          [WEBHOOK]: patch({ versions: "1.1+" }),
          [ACTION]: patch({ webhooks: [] }),
        },
        "agent/actions/add_note.json:15:5  found agent/pushes/note_added.json of 1.1-1.2  expected something of 1.0-1.2, or a range that leaves out 1.0",
      ],
      [
        "a webhook that is gone",
        {
          [WEBHOOK]: patch({ versions: "1.0-1.1" }),
          [ACTION]: patch({ webhooks: [{ name: "note_added", versions: "1.1+" }] }),
        },
        "agent/actions/add_note.json:18:5  found webhooks/webhooks/note_added.json of 1.0-1.1  expected something of 1.1-1.2, or a range that leaves out 1.2",
      ],
    ],
    passing: [
      [
        "a webhook that is gone, with a range",
        {
          [WEBHOOK]: patch({ versions: "1.0-1.1" }),
          [ACTION]: patch({ webhooks: [{ name: "note_added", versions: "1.0-1.1" }] }),
        },
      ],
    ],
  },

  "`pagination` names an array of the response.": {
    refused: [
      [
        "no such property",
        { [ACTION]: patch({ request: paged, pagination: { items: "notes" } }) },
        'agent/actions/add_note.json:56:14  found "notes"  expected an array among the properties of the response',
      ],
      [
        "a property that is no array",
        { [ACTION]: patch({ request: paged, pagination: { items: "note_id" } }) },
        'agent/actions/add_note.json:56:14  found "note_id"  expected an array among the properties of the response',
      ],
      [
        "a member of Object.prototype",
        { [ACTION]: patch({ request: paged, pagination: { items: "constructor" } }) },
        'agent/actions/add_note.json:56:14  found "constructor"  expected an array among the properties of the response',
      ],
      [
        "no response",
        {
          [ACTION]: patch({ request: paged, pagination: { items: "notes" }, response: null }),
          "examples/agent/actions/add_note.json": patch({ response: undefined }),
        },
        'agent/actions/add_note.json:45:14  found "notes"  expected an array among the properties of the response',
      ],
    ],
    passing: [
      [
        "an array",
        {
          [ACTION]: patch({
            request: paged,
            pagination: { items: "notes" },
            response: { properties: { notes: list } },
          }),
        },
      ],
    ],
  },

  "The request of a paginated action takes `page_id`, `offset` or `pagination`.": {
    refused: [
      [
        "none of them",
        { [ACTION]: patch({ pagination: { items: "notes" }, response: { properties: { notes: list } } }) },
        'agent/actions/add_note.json:20:14  found only "chat_id", "note"  expected "page_id" or "offset" or "pagination"',
      ],
    ],
    passing: [
      [
        "in a form of the request",
        {
          [ACTION]: patch({
            request: {
              type: undefined,
              required: undefined,
              properties: undefined,
              oneOf: [{ type: "object", ...paged }],
            },
            pagination: { items: "notes" },
            response: { properties: { notes: list } },
          }),
        },
      ],
    ],
  },

  "Every webhook has an envelope to stand in.": {
    refused: [
      [
        "no envelope, for two webhooks",
        {
          "webhooks/envelopes/webhook.json": null,
          "webhooks/webhooks/chat_closed.json": { payload: null },
          "examples/webhooks/webhooks/chat_closed.json": { valid: [{ title: "A chat", value: {} }] },
        },
        "webhooks/envelopes/webhook.json:1:1  found no file  expected one of 1.0-1.2",
      ],
      [
        "an envelope that is newer",
        { "webhooks/envelopes/webhook.json": patch({ versions: "1.1+" }) },
        "webhooks/envelopes/webhook.json:1:1  found an envelope of 1.1-1.2  expected one of 1.0-1.2",
      ],
    ],
    passing: [
      [
        "an envelope as old as the webhooks",
        {
          "webhooks/envelopes/webhook.json": patch({ versions: "1.1+" }),
          [WEBHOOK]: patch({ versions: "1.1+" }),
          [ACTION]: patch({ webhooks: [{ name: "note_added", versions: "1.1+" }] }),
        },
      ],
    ],
  },
};
