import { readdirSync, readFileSync } from "node:fs";

import { isObject, type Json, type JsonObject, type TextFile } from "../src/load/json-file.ts";
import { metaSchemaOf, placeOfFile, schemaReference } from "../src/load/layout.ts";
import { load } from "../src/load/load.ts";
import type { Spec } from "../src/load/spec.ts";

/** A file: its content, its text, `null` for none, or what becomes of the one that is there. */
export type Change = JsonObject | string | null | ((content: JsonObject) => Json);
export type Changes = Record<string, Change>;

/**
 * The smallest spec that `load` accepts, with changes by path.
 *
 *     miniSpec()
 *     miniSpec({ "agent/pushes/note_added.json": patch({ versions: "1.1+" }) })
 *     miniSpec({ "webhooks/webhooks/note_added.json": null, "sources.json": "{" })
 *     miniSpec(withExamples("agent/objects/color.json", { type: "string" }, "red", 1))
 *
 * Content that is written out needs no `$schema`, `source` and `description`. Files are printed with two spaces,
 * a line for each value, in the order of their paths.
 */
export function miniSpec(changes: Changes = {}): TextFile[] {
  const texts: Record<string, string> = { ...META_SCHEMAS };
  for (const [path, content] of Object.entries(CONTENTS)) texts[path] = print(withHead(path, content));
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) delete texts[path];
    else if (typeof change === "string") texts[path] = change;
    else if (typeof change === "function") texts[path] = print(change(JSON.parse(textAt(texts, path)) as JsonObject));
    else texts[path] = print(withHead(path, change));
  }
  const paths = Object.keys(texts).sort();
  return paths.map((path) => ({ path, text: texts[path]! }));
}

/** The mini spec as it is loaded. */
export const loadMini = (changes: Changes = {}): Spec => load(miniSpec(changes));

/** A change deep in a file: objects are merged, `undefined` removes, anything else replaces. */
export function patch(changes: Patch): (content: JsonObject) => Json {
  return (content) => merge(content, changes) as Json;
}

export type Patch = { [key: string]: Json | Patch | undefined };

/** An entity with its examples; each value is one, the invalid one fails at its root with `type`. */
export function withExamples(
  path: string,
  content: JsonObject,
  valid: Json = "a value",
  invalid: Json = false,
): Changes {
  return {
    [path]: content,
    [`examples/${path}`]: {
      valid: [{ title: "A valid one", value: valid }],
      invalid: [{ title: "An invalid one", at: "", keyword: "type", value: invalid }],
    },
  };
}

function merge(content: Json | undefined, changes: Json | Patch | undefined): Json | undefined {
  if (!isPatch(changes)) return changes;
  const merged: Record<string, Json> = isObject(content) ? { ...content } : {};
  for (const [key, change] of Object.entries(changes)) {
    const value = merge(merged[key], change);
    if (value === undefined) delete merged[key];
    else merged[key] = value;
  }
  return merged;
}

const isPatch = (value: Json | Patch | undefined): value is Patch =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const print = (content: Json): string => `${JSON.stringify(content, null, 2)}\n`;

function textAt(texts: Record<string, string>, path: string): string {
  const text = texts[path];
  if (text === undefined)
    throw new Error(`the mini spec has no ${path} to change, only ${Object.keys(texts).join(", ")}`);
  return text;
}

function withHead(path: string, content: JsonObject): JsonObject {
  const place = placeOfFile(path);
  const metaSchema = place && metaSchemaOf(place);
  if (place === undefined || metaSchema === undefined) return content;
  const head = { $schema: schemaReference(path, metaSchema) };
  if (place.is !== "entity") return { ...head, ...content };
  const source = ["docs@00000000:index.md"];
  if (place.kind === "errors" || place.kind === "disconnects") return { ...head, source, ...content };
  return { ...head, source, description: `The ${place.name} of the mini spec.`, ...content };
}

const DIALECT = new URL("../../../spec/dialect/", import.meta.url);
const META_SCHEMAS = Object.fromEntries(
  readdirSync(DIALECT).map((name) => [`dialect/${name}`, readFileSync(new URL(name, DIALECT), "utf8")]),
);

const TEXT = { type: "string", description: "Some text." };
const CHAT_ID = { type: "string", names: { "1.0": "id" }, description: "The chat." };
const NOTE = { $ref: "../objects/note.json" };
const ENDPOINTS = { rtm: "wss://api.example.com/agent/rtm/ws", web: "https://api.example.com/agent/action/<action>" };
const HEARTBEAT = { ping: 15, inactivity: 30, login: 30 };

/** The valid value holds for every version, written with the newest names. */
const ADDED = { chat_id: "C1", note: { text: "Hello" } };
const DELIVERED = { webhook_id: "W1", secret_key: "S1", action: "note_added", payload: ADDED };

const CONTENTS: Record<string, JsonObject> = {
  "apis.json": {
    apis: [
      {
        name: "agent",
        title: "Agent API",
        versions: [
          { version: "1.0", status: "deprecated", endpoints: ENDPOINTS, heartbeat: HEARTBEAT },
          { version: "1.1", status: "stable", endpoints: ENDPOINTS, heartbeat: HEARTBEAT },
          { version: "1.2", status: "preview", endpoints: ENDPOINTS, heartbeat: HEARTBEAT },
        ],
      },
      {
        name: "webhooks",
        title: "Webhooks",
        versions: [
          { version: "1.0", status: "deprecated" },
          { version: "1.1", status: "stable" },
          { version: "1.2", status: "preview" },
        ],
      },
    ],
  },
  "sources.json": { docs: { title: "The documentation", repository: "example/docs" } },
  "agent/objects/note.json": {
    type: "object",
    required: ["text"],
    properties: {
      text: TEXT,
      color: {
        versions: "1.1+",
        description: "Its color.",
        oneOf: [
          { const: "red", description: "A red one." },
          { const: "green", versions: "1.2", description: "A green one." },
        ],
      },
    },
  },
  "agent/actions/add_note.json": {
    transports: ["rtm", "web"],
    scopes: ["notes:rw"],
    pushes: ["note_added"],
    webhooks: ["note_added"],
    request: { type: "object", required: ["chat_id", "note"], properties: { chat_id: CHAT_ID, note: NOTE } },
    response: {
      type: "object",
      required: ["note_id"],
      properties: { note_id: { type: "string", description: "The new note." } },
    },
  },
  "agent/pushes/note_added.json": {
    names: { "1.0": "note" },
    payload: { type: "object", required: ["chat_id", "note"], properties: { chat_id: CHAT_ID, note: NOTE } },
  },
  "agent/errors.json": {
    errors: [
      { type: "validation", message: "Wrong format", retry: "never", description: "The request is malformed." },
      {
        type: "too_many_notes",
        versions: "1.1+",
        names: { "1.1": "limit" },
        message: "Too many",
        retry: "back-off",
        description: "There are too many notes.",
      },
    ],
  },
  "agent/disconnects.json": {
    reasons: [
      { reason: "connection_timeout", description: "No ping came in time.", reconnect: "back-off" },
      { reason: "logged_out", versions: "1.1+", description: "The agent left.", reconnect: "never" },
    ],
  },
  "agent/envelopes/request.json": {
    type: "object",
    required: ["action"],
    properties: {
      request_id: { type: "string", description: "Comes back in the response." },
      action: { type: "string", description: "The name of the action." },
      payload: { description: "What the action takes." },
    },
  },
  "agent/envelopes/response.json": {
    type: "object",
    required: ["action", "type", "success"],
    properties: {
      request_id: { type: "string", description: "As in the request." },
      action: { type: "string", description: "The name of the action." },
      type: { const: "response", description: "Tells it from a push." },
      success: { type: "boolean", description: "False when `payload` holds an error." },
      payload: { description: "What the action answers." },
    },
  },
  "agent/envelopes/push.json": {
    type: "object",
    required: ["action", "type"],
    properties: {
      action: { type: "string", description: "The name of the push." },
      type: { const: "push", description: "Tells it from a response." },
      payload: { description: "What the push tells." },
    },
  },
  "agent/envelopes/error.json": {
    type: "object",
    required: ["error"],
    properties: {
      error: {
        type: "object",
        required: ["type", "message"],
        description: "The error.",
        properties: {
          type: { $ref: "../errors.json" },
          message: { type: "string", description: "Says it to a person." },
        },
      },
    },
  },
  "webhooks/envelopes/webhook.json": {
    type: "object",
    required: ["webhook_id", "secret_key", "action", "payload"],
    properties: {
      webhook_id: { type: "string", description: "The registration." },
      secret_key: { type: "string", description: "The secret." },
      action: { type: "string", description: "The name of the webhook." },
      payload: { description: "What happened." },
    },
  },
  "webhooks/webhooks/note_added.json": { payload: { $ref: "../../agent/pushes/note_added.json" } },
  "examples/agent/objects/note.json": {
    valid: [
      { title: "Some text", value: { text: "Hello" } },
      { title: "With a color", versions: "1.1+", value: { text: "Hello", color: "red" } },
    ],
    invalid: [{ title: "The text is missing", at: "/text", keyword: "required", value: {} }],
  },
  "examples/agent/actions/add_note.json": {
    request: {
      valid: [{ title: "A note", value: ADDED }],
      invalid: [{ title: "The note is missing", at: "/note", keyword: "required", value: { chat_id: "C1" } }],
    },
    response: {
      valid: [{ title: "Its id", value: { note_id: "N1" } }],
      invalid: [{ title: "The id is a number", at: "/note_id", keyword: "type", value: { note_id: 1 } }],
    },
  },
  "examples/agent/pushes/note_added.json": {
    valid: [{ title: "A note", value: ADDED }],
    invalid: [{ title: "The note is missing", at: "/note", keyword: "required", value: { chat_id: "C1" } }],
  },
  "examples/webhooks/webhooks/note_added.json": {
    valid: [{ title: "A note", value: DELIVERED }],
    invalid: [
      {
        title: "The payload is missing",
        at: "/payload",
        keyword: "required",
        value: { webhook_id: "W1", secret_key: "S1", action: "note_added" },
      },
    ],
  },
};
