import { patch } from "../../mini-spec.ts";
import type { Cases } from "./case.ts";
import { NOTE, ACTION, PUSH, WEBHOOK } from "./parts.ts";

export const examples: Cases = {
  "Every entity has a valid example for each version it claims, and an invalid one where it has rules.": {
    refused: [
      [
        "a push without examples",
        { [`examples/${PUSH}`]: null },
        "agent/pushes/note_added.json:1:1  found no examples  expected a file examples/agent/pushes/note_added.json",
      ],
      [
        "an object without examples",
        { [`examples/${NOTE}`]: null },
        "agent/objects/note.json:1:1  found no examples  expected a file examples/agent/objects/note.json",
      ],
      [
        "an action without examples",
        { [`examples/${ACTION}`]: null },
        "agent/actions/add_note.json:1:1  found no examples  expected a file examples/agent/actions/add_note.json",
      ],
      [
        "a webhook without examples",
        { [`examples/${WEBHOOK}`]: null },
        "webhooks/webhooks/note_added.json:1:1  found no examples  expected a file examples/webhooks/webhooks/note_added.json",
      ],
      [
        "no valid one for some versions",
        { [`examples/${NOTE}`]: patch({ valid: [{ title: "Some text", versions: "1.1", value: {} }] }) },
        "examples/agent/objects/note.json:3:12  found no valid example for 1.0, 1.2  expected one for each version",
      ],
      [
        "no valid one at all",
        { [`examples/${NOTE}`]: patch({ valid: undefined }) },
        "examples/agent/objects/note.json:1:1  found no valid example for 1.0-1.2  expected one for each version",
      ],
      [
        "no invalid one",
        { [`examples/${NOTE}`]: patch({ invalid: [] }) },
        "examples/agent/objects/note.json:1:1  found no invalid example  expected at least one",
      ],
      [
        "no example of the response",
        { [`examples/${ACTION}`]: patch({ response: { valid: [] } }) },
        "examples/agent/actions/add_note.json:27:14  found no valid example of the response for 1.0-1.2  expected one for each version",
      ],
      [
        "no invalid example of the request",
        { [`examples/${ACTION}`]: patch({ request: { invalid: undefined } }) },
        "examples/agent/actions/add_note.json:3:14  found no invalid example of the request  expected at least one",
      ],
    ],
    passing: [
      [
        "a push without a payload",
        { [PUSH]: patch({ payload: null }), [`examples/${PUSH}`]: null, [WEBHOOK]: patch({ payload: null }) },
      ],
      [
        "an action without a response",
        { [ACTION]: patch({ response: null }), [`examples/${ACTION}`]: patch({ response: undefined }) },
      ],
      [
        "any value, which has no invalid example",
        {
          [NOTE]: patch({ type: undefined, properties: undefined, required: undefined }),
          [`examples/${NOTE}`]: patch({ invalid: undefined }),
        },
      ],
      [
        "examples for each version of its own",
        {
          [`examples/${NOTE}`]: patch({
            valid: [
              { title: "An old one", versions: "1.0", value: {} },
              { title: "A new one", versions: "1.1+", value: {} },
            ],
          }),
        },
      ],
    ],
  },

  "Every example belongs to an entity.": {
    refused: [
      [
        "no such entity",
        { "examples/agent/objects/color.json": { valid: [] } },
        "examples/agent/objects/color.json:1:1  found no entity agent/objects/color.json  expected the path of an entity below examples/",
      ],
      [
        "a part that a push has not",
        { [`examples/${PUSH}`]: patch({ request: {} }) },
        'examples/agent/pushes/note_added.json:24:3  found "request"  expected valid or invalid',
      ],
      [
        "a response that an action has not",
        { [ACTION]: patch({ response: null }) },
        'examples/agent/actions/add_note.json:26:3  found "response"  expected request',
      ],
      [
        "examples of an action outside of its parts",
        { [`examples/${ACTION}`]: patch({ valid: [] }) },
        'examples/agent/actions/add_note.json:46:3  found "valid"  expected request or response',
      ],
      [
        "examples of no payload",
        {
          [PUSH]: patch({ payload: null }),
          [`examples/${PUSH}`]: patch({ invalid: undefined }),
          [WEBHOOK]: patch({ payload: null }),
        },
        'examples/agent/pushes/note_added.json:3:3  found "valid"  expected nothing; agent/pushes/note_added.json holds no schema',
      ],
    ],
    passing: [
      [
        "examples of an envelope",
        { "examples/agent/envelopes/push.json": { valid: [{ title: "A push", value: {} }] } },
      ],
    ],
  },
};
