import { patch } from "../../mini-spec.ts";
import type { Cases } from "./case.ts";
import { NOTE, ACTION, error, reason, inNote } from "./parts.ts";

export const lists: Cases = {
  "No list names one thing twice in one version.": {
    refused: [
      [
        "a transport, once with a range",
        { [ACTION]: patch({ transports: ["rtm", { name: "rtm", versions: "1.1+" }] }) },
        'agent/actions/add_note.json:9:5  found "rtm" a second time in 1.1  expected each name once',
      ],
      [
        "a push, in ranges that meet",
        {
          [ACTION]: patch({
            pushes: [
              { name: "note_added", versions: "1.0-1.1" },
              { name: "note_added", versions: "1.1+" },
            ],
          }),
        },
        'agent/actions/add_note.json:19:5  found "note_added" a second time in 1.1  expected each name once',
      ],
      [
        "a required property",
        { [NOTE]: patch({ required: ["text", "text"] }) },
        'agent/objects/note.json:10:5  found "text" a second time in 1.0  expected each name once',
      ],
      [
        "a required property, in one direction and in both",
        { [NOTE]: patch({ required: [{ name: "text", direction: "sent" }, "text"] }) },
        'agent/objects/note.json:13:5  found "text" a second time in 1.0  expected each name once',
      ],
      [
        "an error",
        { "agent/errors.json": { errors: [error, error] } },
        'agent/errors.json:14:15  found "limit" a second time in 1.0  expected each name once',
      ],
      [
        "an error and the former name of another",
        { "agent/errors.json": { errors: [error, { ...error, type: "max", names: { "1.0": "limit" } }] } },
        'agent/errors.json:14:15  found "limit" a second time in 1.0  expected each name once',
      ],
      [
        "a transport of an error",
        { "agent/errors.json": { errors: [{ ...error, transports: ["web", { name: "web", versions: "1.1" }] }] } },
        'agent/errors.json:14:9  found "web" a second time in 1.1  expected each name once',
      ],
      [
        "a reason",
        {
          "agent/disconnects.json": {
            reasons: [{ ...reason, versions: "1.0" }, { ...reason, versions: "1.1+" }, reason],
          },
        },
        'agent/disconnects.json:20:17  found "left" a second time in 1.0  expected each name once',
      ],
      [
        "a value of an enumeration",
        inNote({
          color: {
            oneOf: [
              { const: "red", description: "Red." },
              { const: "red", versions: "1.2", description: "Rosy." },
            ],
          },
        }),
        'agent/objects/note.json:25:20  found "red" a second time in 1.2  expected each name once',
      ],
      [
        "a number in an enumeration",
        inNote({
          color: {
            oneOf: [
              { const: 1, description: "Red." },
              { const: 1, description: "Rosy." },
            ],
          },
        }),
        "agent/objects/note.json:25:20  found 1 a second time in 1.1  expected each name once",
      ],
    ],
    passing: [
      [
        "one name in ranges apart",
        {
          "agent/disconnects.json": {
            reasons: [
              { ...reason, versions: "1.0" },
              { ...reason, versions: "1.1+" },
            ],
          },
        },
      ],
      [
        "a required property, in each direction",
        {
          [NOTE]: patch({
            required: [
              { name: "text", direction: "sent" },
              { name: "text", direction: "received", versions: "1.1+" },
            ],
          }),
        },
      ],
      [
        "a value that is sent and one that is received",
        inNote({
          color: {
            oneOf: [
              { const: "red", writeOnly: true, description: "Red." },
              { const: "red", readOnly: true, description: "Rosy." },
            ],
          },
        }),
      ],
      [
        "a number and its text",
        inNote({
          color: {
            oneOf: [
              { const: 1, description: "Red." },
              { const: "1", description: "Rosy." },
            ],
          },
        }),
      ],
    ],
  },
};
