import { patch } from "../../mini-spec.ts";
import type { Cases } from "./case.ts";
import { NOTE, ACTION, PUSH, error } from "./parts.ts";

export const innerRanges: Cases = {
  "No range reaches outside its parent's.": {
    refused: [
      [
        "a property before its file",
        {
          [NOTE]: patch({
            versions: "1.0-1.1",
            properties: { color: { versions: "1.2", oneOf: [{ const: "red", description: "Red." }] } },
          }),
          [ACTION]: patch({ versions: "1.0-1.1" }),
          [PUSH]: patch({ versions: "1.0-1.1" }),
          "webhooks/webhooks/note_added.json": patch({ versions: "1.0-1.1" }),
        },
        'agent/objects/note.json:17:19  found "1.2"  expected a part of 1.0-1.1',
      ],
      [
        "a closed range over the end",
        {
          [NOTE]: patch({
            properties: { color: { oneOf: [{ const: "red", versions: "1.0-1.2", description: "Red." }] } },
          }),
        },
        'agent/objects/note.json:22:23  found "1.0-1.2"  expected a part of 1.1-1.2',
      ],
      [
        "an open range before the start",
        {
          [NOTE]: patch({
            properties: { color: { oneOf: [{ const: "red", versions: "1.0+", description: "Red." }] } },
          }),
        },
        'agent/objects/note.json:22:23  found "1.0+"  expected a part of 1.1-1.2',
      ],
      [
        "a closed range beside an open one, with a version between that the parent lacks",
        {
          [NOTE]: patch({
            properties: {
              color: { versions: "1.0,1.2", oneOf: [{ const: "red", versions: "1.0-1.1,1.2+", description: "Red." }] },
            },
          }),
          "examples/agent/objects/note.json": patch({ valid: [{ title: "Some text", value: { text: "" } }] }),
        },
        'agent/objects/note.json:22:23  found "1.0-1.1,1.2+"  expected a part of 1.0, 1.2',
      ],
      [
        "names",
        { [NOTE]: patch({ properties: { color: { names: { "1.0": "colour" } } } }) },
        'agent/objects/note.json:31:9  found "1.0"  expected a part of 1.1-1.2',
      ],
      [
        "a caused push",
        {
          [ACTION]: patch({
            versions: "1.1+",
            pushes: [{ name: "note_added", versions: "1.0-1.1" }],
            request: { properties: { chat_id: { names: undefined } } },
          }),
        },
        'agent/actions/add_note.json:17:19  found "1.0-1.1"  expected a part of 1.1-1.2',
      ],
      [
        "names of an error",
        { "agent/errors.json": { errors: [{ ...error, versions: "1.1+", names: { "1.0": "max" } }] } },
        'agent/errors.json:14:9  found "1.0"  expected a part of 1.1-1.2',
      ],
      [
        "an example",
        {
          [PUSH]: patch({
            versions: "1.1+",
            names: undefined,
            payload: { properties: { chat_id: { names: undefined } } },
          }),
          [ACTION]: patch({ pushes: [], webhooks: [] }),
          "webhooks/webhooks/note_added.json": patch({ versions: "1.1+" }),
          "examples/agent/pushes/note_added.json": patch({
            valid: [
              { title: "A note", value: {} },
              { title: "An old one", versions: "1.0", value: {} },
            ],
          }),
        },
        'examples/agent/pushes/note_added.json:10:19  found "1.0"  expected a part of 1.1-1.2',
      ],
      [
        "a parent that reaches outside, with ranges below",
        {
          [NOTE]: patch({
            properties: {
              text: {
                type: "object",
                versions: "1.1+",
                properties: {
                  body: { type: "string", description: "A text.", versions: "1.0", names: { "1.0": "words" } },
                },
              },
            },
          }),
        },
        'agent/objects/note.json:20:23  found "1.0"  expected a part of 1.1-1.2',
      ],
    ],
    passing: [
      [
        "an open range in a closed one",
        {
          [NOTE]: patch({
            properties: {
              color: { versions: "1.0-1.1", oneOf: [{ const: "red", versions: "1.0+", description: "Red." }] },
            },
          }),
        },
      ],
      [
        "the range of the parent",
        {
          [NOTE]: patch({
            properties: { color: { oneOf: [{ const: "red", versions: "1.1+", description: "Red." }] } },
          }),
        },
      ],
      [
        "an open range that starts in a gap's end",
        {
          [NOTE]: patch({
            properties: {
              color: { versions: "1.0,1.2", oneOf: [{ const: "red", versions: "1.0,1.2+", description: "Red." }] },
            },
          }),
        },
      ],
    ],
  },
};
