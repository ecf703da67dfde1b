import { patch, type Changes, type Patch } from "../../mini-spec.ts";

// the entities of the mini spec
export const NOTE = "agent/objects/note.json";
export const ACTION = "agent/actions/add_note.json";
export const PUSH = "agent/pushes/note_added.json";
export const WEBHOOK = "webhooks/webhooks/note_added.json";

// what is broken, or put beside it
export const text = { type: "string", description: "Some text." };
export const error = { type: "limit", message: "Too many", description: "Too many notes.", retry: "never" };
export const reason = { reason: "left", description: "The agent left.", reconnect: "never" };

export const inNote = (properties: Patch): Changes => ({ [NOTE]: patch({ properties }) });
export const inText = (changes: Patch): Changes => inNote({ text: changes });
