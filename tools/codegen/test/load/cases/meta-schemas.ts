import { patch, type Changes, type Patch } from "../../mini-spec.ts";
import type { Cases, Refused } from "./case.ts";

const NOTE = "agent/objects/note.json";
const inText = (changes: Patch): Changes => ({ [NOTE]: patch({ properties: { text: changes } }) });

/** Keywords of JSON Schema that the dialect leaves out, since generators and validators treat them each in a way of their own. */
const LEFT_OUT: Patch = {
  $anchor: "text",
  $comment: "A comment.",
  $defs: {},
  $dynamicAnchor: "text",
  $dynamicRef: "#text",
  $id: "text.json",
  $vocabulary: {},
  allOf: [{}],
  anyOf: [{}],
  contains: {},
  contentEncoding: "base64",
  contentMediaType: "text/plain",
  contentSchema: {},
  definitions: {},
  dependencies: {},
  dependentRequired: {},
  dependentSchemas: {},
  else: {},
  examples: [],
  if: {},
  maxContains: 1,
  minContains: 1,
  multipleOf: 1,
  not: {},
  nullable: true,
  patternProperties: {},
  prefixItems: [],
  propertyNames: {},
  then: {},
  title: "Text",
  unevaluatedItems: false,
  unevaluatedProperties: false,
};

const KNOWN =
  "one of source, versions, names, description, deprecated, type, $ref, properties, required, additionalProperties, minProperties, maxProperties, " +
  "items, minItems, maxItems, uniqueItems, oneOf, const, enum, pattern, format, minLength, maxLength, minimum, maximum, exclusiveMinimum, " +
  "exclusiveMaximum, default, readOnly, writeOnly";

const leftOut = Object.entries(LEFT_OUT).map(([keyword, value]): Refused => [
  `${keyword} of JSON Schema`,
  inText({ [keyword]: value }),
  `agent/objects/note.json:15:7  found "${keyword}"  expected ${KNOWN}`,
]);

export const metaSchemas: Cases = {
  "No keyword stands outside the dialect.": {
    refused: [
      ...leftOut,
      ["a misspelt keyword at the root of a schema", { [NOTE]: patch({ propertys: {} }) }, "?"],
      ["an unknown key of a push", { "agent/pushes/note_added.json": patch({ response: null }) }, "?"],
      ["an unknown key in a list", { "agent/actions/add_note.json": patch({ pushes: [{ name: "note_added", since: "1.1" }] }) }, "?"],
      ["a direction where there is none", { "agent/actions/add_note.json": patch({ scopes: [{ name: "notes:rw", direction: "sent" }] }) }, "?"],
      ["an unknown key of an error", { "agent/errors.json": { errors: [{ type: "a", message: "A", description: "An error.", retry: "never", code: 4 }] } }, "?"],
      ["an unknown key of an example", { "examples/agent/objects/note.json": patch({ valid: [{ title: "Some text", value: { text: "" }, note: "" }] }) }, "?"],
      ["an unknown key of apis.json", { "apis.json": patch({ "$version/~": 1 }) }, "?"],
    ],
    passing: [
      ["properties named like keywords", { [NOTE]: patch({ properties: { $anchor: { type: "string", description: "Some text." }, not: { type: "null", description: "Nothing." } } }) }],
      ["keywords in the value of an example", { "examples/agent/objects/note.json": patch({ valid: [{ title: "A tree", value: { $ref: 1, prefixItems: [] } }] }) }],
    ],
  },

  "Every file follows the meta-schema of its kind.": {
    refused: [
      ["no `$schema`", { [NOTE]: patch({ $schema: undefined }) }, "?"],
      ["no source", { [NOTE]: patch({ source: undefined }) }, "?"],
      ["no description", { "agent/pushes/note_added.json": patch({ description: undefined }) }, "?"],
      ["no payload", { "agent/pushes/note_added.json": patch({ payload: undefined }) }, "?"],
      ["an envelope without properties", { "agent/envelopes/push.json": patch({ required: undefined, properties: undefined }) }, "?"],
      ["an array for a file", { "agent/pushes/note_added.json": "[]" }, "?"],
      ["null for a file", { [NOTE]: "null" }, "?"],
      ["a payload that is a number", { "agent/pushes/note_added.json": patch({ payload: 5 }) }, "?"],
      ["a source without a commit", { [NOTE]: patch({ source: ["docs:index.md"] }) }, "?"],
      ["no sources", { [NOTE]: patch({ source: [] }) }, "?"],
      ["an unknown transport", { "agent/actions/add_note.json": patch({ transports: ["rtm", "socketio"] }) }, "?"],
      ["a transport twice", { "agent/actions/add_note.json": patch({ transports: ["rtm", "rtm"] }) }, "?"],
      ["an unknown retry", { "agent/errors.json": { errors: [{ type: "a", message: "A", description: "An error.", retry: "always" }] } }, "?"],
      ["a range that is none", inText({ versions: "since 1.1" }), "?"],
      ["a range of major versions", inText({ versions: "1+" }), "?"],
      ["a number for a range", inText({ versions: 1.1 }), "?"],
      ["names without a range", inText({ names: { old: "note" } }), "?"],
      ["empty names", inText({ names: {} }), "?"],
      ["an empty name", inText({ names: { "1.0": "" } }), "?"],
      ["an unknown type", inText({ type: "text" }), "?"],
      ["a type that is a number", inText({ type: 5 }), "?"],
      ["a list of one type", inText({ type: ["string"] }), "?"],
      ["an unknown type in a list", inText({ type: ["string", "undefined"] }), "?"],
      ["a schema that is true", { [NOTE]: patch({ properties: { text: true } }) }, "?"],
      ["additionalProperties that are false", { [NOTE]: patch({ properties: undefined, required: undefined, additionalProperties: false }) }, "?"],
      ["uniqueItems that is false", inText({ type: "array", items: { type: "string" }, uniqueItems: false }), "?"],
      ["a `$ref` into the file itself", inText({ type: undefined, $ref: "#/properties/color" }), "?"],
      ["a `$ref` into another file", inText({ type: undefined, $ref: "./note.json#/properties/color" }), "?"],
      ["a `$ref` to the web", inText({ type: undefined, $ref: "https://example.com/note.json" }), "?"],
      ["an object for a `const`", inText({ type: undefined, const: { a: 1 } }), "?"],
      ["an array in an `enum`", inText({ type: undefined, enum: [["a"]] }), "?"],
      ["a value twice in an `enum`", inText({ enum: ["a", "b", "a"] }), "?"],
      ["an empty `oneOf`", inText({ type: undefined, oneOf: [] }), "?"],
      ["a negative length", inText({ minLength: -1 }), "?"],
      ["deprecated: false", inText({ deprecated: false }), "?"],
      ["`required` that is a boolean", inText({ required: true }), "?"],
      ["an example without a title", { "examples/agent/objects/note.json": patch({ valid: [{ value: { text: "" } }] }) }, "?"],
      ["an invalid example that does not say where", { "examples/agent/objects/note.json": patch({ invalid: [{ title: "Wrong", keyword: "type", value: 1 }] }) }, "?"],
      ["an unknown status of a version", { "apis.json": patch({ apis: [{ name: "agent", title: "Agent API", versions: [{ version: "1.0", status: "new" }] }] }) }, "?"],
      ["a long value, of which the start is shown", inText({ type: "an unknown type with a name that is much longer than a line of the terminal" }), "?"],
      ["a meta-schema that is none", { "dialect/push.schema.json": patch({ type: "text" }) }, "?"],
      ["a meta-schema with a dangling `$ref`", { "dialect/push.schema.json": patch({ properties: { payload: { then: { $ref: "nowhere.json" } } } }) }, "?"],
    ],
    passing: [
      ["a range with spaces after its commas", inText({ names: { "1.0, 1.1": "body" } })],
      ["a payload that is null", { "agent/pushes/note_added.json": patch({ payload: null }), "examples/agent/pushes/note_added.json": null, "webhooks/webhooks/note_added.json": patch({ payload: null }) }],
      ["deprecated, and what to use instead", { [NOTE]: patch({ properties: { text: { deprecated: "Use the color." }, color: { deprecated: { versions: "1.2", description: "Too colorful." } } } }) }],
    ],
  },
};
