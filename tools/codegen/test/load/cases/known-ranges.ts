import { patch, withExamples } from "../../mini-spec.ts";
import type { Cases } from "./case.ts";
import { NOTE, ACTION, PUSH, error, reason, inText } from "./parts.ts";

export const knownRanges: Cases = {
  "Every range names known versions.": {
    refused: [
      [
        "an open range from a version that is none",
        inText({ versions: "1.3+" }),
        'agent/objects/note.json:15:19  found "1.3+"  expected versions among 1.0, 1.1, 1.2',
      ],
      [
        "a range to a version that is none",
        inText({ versions: "1.0-1.9" }),
        'agent/objects/note.json:15:19  found "1.0-1.9"  expected versions among 1.0, 1.1, 1.2',
      ],
      [
        "a range from one",
        inText({ versions: "0.9-1.1" }),
        'agent/objects/note.json:15:19  found "0.9-1.1"  expected versions among 1.0, 1.1, 1.2',
      ],
      [
        "a backwards range",
        inText({ versions: "1.2-1.0" }),
        'agent/objects/note.json:15:19  found "1.2-1.0"  expected the older version first',
      ],
      [
        "a list, of which one is backwards",
        inText({ versions: "1.0,1.2-1.1" }),
        'agent/objects/note.json:15:19  found "1.0,1.2-1.1"  expected the older version first',
      ],
      [
        "a version that differs by a leading zero",
        inText({ versions: "1.00" }),
        'agent/objects/note.json:15:19  found "1.00"  expected versions among 1.0, 1.1, 1.2',
      ],
      [
        "a push, to which an action, a webhook and examples refer",
        { [PUSH]: patch({ versions: "2.0+" }) },
        'agent/pushes/note_added.json:29:15  found "2.0+"  expected versions among 1.0, 1.1, 1.2',
      ],
      [
        "an object, to which others refer",
        { [NOTE]: patch({ versions: "1.5" }) },
        'agent/objects/note.json:32:15  found "1.5"  expected versions among 1.0, 1.1, 1.2',
      ],
      [
        "a property with ranges below",
        { [NOTE]: patch({ properties: { color: { versions: "9.9" } } }) },
        'agent/objects/note.json:17:19  found "9.9"  expected versions among 1.0, 1.1, 1.2',
      ],
      [
        "the key of names",
        inText({ names: { "0.9": "body" } }),
        'agent/objects/note.json:16:9  found "0.9"  expected versions among 1.0, 1.1, 1.2',
      ],
      [
        "the key of names of a file",
        { [PUSH]: patch({ names: { "0.8-0.9": "old_note" } }) },
        'agent/pushes/note_added.json:9:5  found "0.8-0.9"  expected versions among 1.0, 1.1, 1.2',
      ],
      [
        "a member of `oneOf`",
        {
          [NOTE]: patch({
            properties: {
              color: {
                oneOf: [
                  { const: "red", description: "Red." },
                  { const: "blue", versions: "1.9", description: "Blue." },
                ],
              },
            },
          }),
        },
        'agent/objects/note.json:26:23  found "1.9"  expected versions among 1.0, 1.1, 1.2',
      ],
      [
        "a member of `required`",
        { [NOTE]: patch({ required: [{ name: "text", versions: "1.9+" }] }) },
        'agent/objects/note.json:11:19  found "1.9+"  expected versions among 1.0, 1.1, 1.2',
      ],
      [
        "a transport",
        { [ACTION]: patch({ transports: ["rtm", { name: "web", versions: "1.9+" }] }) },
        'agent/actions/add_note.json:11:19  found "1.9+"  expected versions among 1.0, 1.1, 1.2',
      ],
      [
        "a scope",
        { [ACTION]: patch({ scopes: [{ name: "notes:rw", versions: "1.9+" }] }) },
        'agent/actions/add_note.json:14:19  found "1.9+"  expected versions among 1.0, 1.1, 1.2',
      ],
      [
        "a caused push",
        { [ACTION]: patch({ pushes: [{ name: "note_added", versions: "1.9+" }] }) },
        'agent/actions/add_note.json:17:19  found "1.9+"  expected versions among 1.0, 1.1, 1.2',
      ],
      [
        "a caused webhook",
        { [ACTION]: patch({ webhooks: [{ name: "note_added", versions: "1.9+" }] }) },
        'agent/actions/add_note.json:20:19  found "1.9+"  expected versions among 1.0, 1.1, 1.2',
      ],
      [
        "pagination",
        {
          [ACTION]: patch({
            request: { properties: { offset: { type: "integer", description: "How many to skip." } } },
            response: {
              properties: { notes: { type: "array", items: { type: "string" }, description: "The notes." } },
            },
            pagination: { items: "notes", versions: "1.9+" },
          }),
        },
        'agent/actions/add_note.json:64:17  found "1.9+"  expected versions among 1.0, 1.1, 1.2',
      ],
      [
        "deprecated, of a file",
        { [PUSH]: patch({ deprecated: { versions: "1.9+" } }) },
        'agent/pushes/note_added.json:30:17  found "1.9+"  expected versions among 1.0, 1.1, 1.2',
      ],
      [
        "deprecated, of a property",
        inText({ deprecated: { versions: "1.9+" } }),
        'agent/objects/note.json:16:21  found "1.9+"  expected versions among 1.0, 1.1, 1.2',
      ],
      [
        "an error",
        { "agent/errors.json": { errors: [{ ...error, versions: "1.9" }] } },
        'agent/errors.json:12:19  found "1.9"  expected versions among 1.0, 1.1, 1.2',
      ],
      [
        "a transport of an error",
        { "agent/errors.json": { errors: [{ ...error, transports: [{ name: "rtm", versions: "1.9" }] }] } },
        'agent/errors.json:15:23  found "1.9"  expected versions among 1.0, 1.1, 1.2',
      ],
      [
        "names of a reason",
        { "agent/disconnects.json": { reasons: [{ ...reason, names: { "0.9": "gone" } }] } },
        'agent/disconnects.json:12:9  found "0.9"  expected versions among 1.0, 1.1, 1.2',
      ],
      [
        "an example",
        {
          "examples/agent/pushes/note_added.json": patch({
            valid: [
              { title: "A note", value: {} },
              { title: "Another", versions: "1.9", value: {} },
            ],
          }),
        },
        'examples/agent/pushes/note_added.json:10:19  found "1.9"  expected versions among 1.0, 1.1, 1.2',
      ],
      [
        "an invalid example of a request",
        {
          "examples/agent/actions/add_note.json": patch({
            request: { invalid: [{ title: "Wrong", versions: "0.9", at: "", keyword: "type", value: 1 }] },
          }),
        },
        'examples/agent/actions/add_note.json:18:21  found "0.9"  expected versions among 1.0, 1.1, 1.2',
      ],
    ],
    passing: [
      ["a version by itself, from and to", inText({ names: { "1.0-1.0": "body", "1.1": "words" } })],
      [
        "a version of the webhooks that the agent API has not",
        {
          "apis.json": (content) =>
            ({
              ...content,
              apis: (content.apis as { name: string; versions: object[] }[]).map((api) =>
                api.name === "webhooks"
                  ? { ...api, versions: [...api.versions, { version: "1.10", status: "preview" }] }
                  : api,
              ),
            }) as never,
          "webhooks/webhooks/note_added.json": patch({ versions: "1.0-1.2" }),
          ...withExamples("webhooks/objects/visit.json", { type: "string", versions: "1.10" }),
        },
      ],
    ],
  },
};
