import { patch } from "../../mini-spec.ts";
import type { Cases } from "./case.ts";

const NOTE = "agent/objects/note.json";
const ACTION = "agent/actions/add_note.json";
const PUSH = "agent/pushes/note_added.json";
const WEBHOOK = "webhooks/webhooks/note_added.json";

export const examples: Cases = {
  "Every entity has a valid example for each version it claims, and an invalid one where it has rules.": {
    refused: [
      ["a push without examples", { [`examples/${PUSH}`]: null }, "?"],
      ["an object without examples", { [`examples/${NOTE}`]: null }, "?"],
      ["an action without examples", { [`examples/${ACTION}`]: null }, "?"],
      ["a webhook without examples", { [`examples/${WEBHOOK}`]: null }, "?"],
      ["no valid one for some versions", { [`examples/${NOTE}`]: patch({ valid: [{ title: "Some text", versions: "1.1", value: {} }] }) }, "?"],
      ["no valid one at all", { [`examples/${NOTE}`]: patch({ valid: undefined }) }, "?"],
      ["no invalid one", { [`examples/${NOTE}`]: patch({ invalid: [] }) }, "?"],
      ["no example of the response", { [`examples/${ACTION}`]: patch({ response: { valid: [] } }) }, "?"],
      ["no invalid example of the request", { [`examples/${ACTION}`]: patch({ request: { invalid: undefined } }) }, "?"],
    ],
    passing: [
      ["a push without a payload", { [PUSH]: patch({ payload: null }), [`examples/${PUSH}`]: null, [WEBHOOK]: patch({ payload: null }) }],
      ["an action without a response", { [ACTION]: patch({ response: null }), [`examples/${ACTION}`]: patch({ response: undefined }) }],
      ["any value, which has no invalid example", { [NOTE]: patch({ type: undefined, properties: undefined, required: undefined }), [`examples/${NOTE}`]: patch({ invalid: undefined }) }],
      ["examples for each version of its own", { [`examples/${NOTE}`]: patch({ valid: [{ title: "An old one", versions: "1.0", value: {} }, { title: "A new one", versions: "1.1+", value: {} }] }) }],
    ],
  },

  "Every example belongs to an entity.": {
    refused: [
      ["no such entity", { "examples/agent/objects/color.json": { valid: [] } }, "?"],
      ["a part that a push has not", { [`examples/${PUSH}`]: patch({ request: {} }) }, "?"],
      ["a response that an action has not", { [ACTION]: patch({ response: null }) }, "?"],
      ["examples of an action outside of its parts", { [`examples/${ACTION}`]: patch({ valid: [] }) }, "?"],
      ["examples of no payload", { [PUSH]: patch({ payload: null }), [`examples/${PUSH}`]: patch({ invalid: undefined }), [WEBHOOK]: patch({ payload: null }) }, "?"],
    ],
    passing: [["examples of an envelope", { "examples/agent/envelopes/push.json": { valid: [{ title: "A push", value: {} }] } }]],
  },
};
