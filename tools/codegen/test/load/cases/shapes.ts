import { patch, withExamples, type Changes, type Patch } from "../../mini-spec.ts";
import type { Cases } from "./case.ts";

const NOTE = "agent/objects/note.json";
const inText = (changes: Patch): Changes => ({ [NOTE]: patch({ properties: { text: changes } }) });
const text = { type: "string", description: "Some text." };

export const shapes: Cases = {
  "A keyword stands beside the type that it is for.": {
    refused: [
      ["a pattern of a number", inText({ type: "integer", pattern: "^a$" }), "?"],
      ["properties without a type", { [NOTE]: patch({ type: undefined, required: undefined }) }, "?"],
      ["items without a type", inText({ type: undefined, items: { type: "string" } }), "?"],
      ["a minimum of a string", inText({ minimum: 1 }), "?"],
      ["a length beside `const`", inText({ type: undefined, const: "a", minLength: 1 }), "?"],
      ["unique items of a string", inText({ uniqueItems: true }), "?"],
    ],
    passing: [
      ["a minimum of an integer", inText({ type: "integer", minimum: 1 })],
      ["a pattern of what may be null", inText({ type: ["string", "null"], pattern: "^a$" })],
    ],
  },

  "Values of `const` and `enum` are of the type beside them.": {
    refused: [
      ["a number among strings", inText({ enum: ["a", 1] }), "?"],
      ["a fraction for an integer", inText({ type: "integer", const: 1.5 }), "?"],
      ["null for a string", inText({ const: null }), "?"],
      ["text for a boolean or null", inText({ type: ["boolean", "null"], const: "true" }), "?"],
    ],
    passing: [
      ["an integer for a number", inText({ type: "number", enum: [1, 1.5] })],
      ["an integer that is written as a fraction", { [NOTE]: '{"$schema":"../../dialect/object.schema.json","source":["docs@00000000:a"],"description":"A note.","type":"integer","const":1.0}' }],
      ["any values without a type", inText({ type: undefined, enum: ["a", 1, null, true] })],
    ],
  },

  "Every object and array says what is in it.": {
    refused: [
      ["a bare object", inText({ type: "object" }), "?"],
      ["a bare object with required properties", inText({ type: "object", required: ["body"] }), "?"],
      ["a bare array", inText({ type: "array" }), "?"],
      ["a bare array of unique items", inText({ type: "array", uniqueItems: true }), "?"],
      ["a bare object that may be null", inText({ type: ["object", "null"] }), "?"],
      ["properties and a map", inText({ type: "object", properties: { a: text }, additionalProperties: true }), "?"],
    ],
    passing: [
      ["a free object", inText({ type: "object", additionalProperties: true })],
      ["an object without properties", inText({ type: "object", properties: {} })],
      ["any value", { [NOTE]: patch({ properties: { text: { type: undefined } } }) }],
    ],
  },

  "Beside `oneOf` and `$ref` stand only annotations.": {
    refused: [
      ["a pattern beside a `$ref`", inText({ type: undefined, $ref: "./note.json", pattern: "^a$" }), "?"],
      ["a type beside a `$ref`", inText({ type: "object", $ref: "./note.json" }), "?"],
      ["a type beside `oneOf`", inText({ type: "array", oneOf: [{ const: "a", description: "A." }] }), "?"],
      ["a `$ref` beside `oneOf`", inText({ type: undefined, $ref: "./note.json", oneOf: [{ type: "string" }] }), "?"],
      ["a `const` beside a `$ref`, as the tag of a file", { ...withExamples("agent/objects/color.json", { ...text, $ref: "./note.json" }) }, "?"],
    ],
    passing: [["annotations", inText({ type: undefined, $ref: "./note.json", description: "Another note.", default: {}, deprecated: true, readOnly: true })]],
  },

  "A `oneOf` has a member in every version of its holder.": {
    refused: [
      ["none in the first version", inText({ type: undefined, oneOf: [{ type: "string", versions: "1.1+" }] }), "?"],
      ["none in between", inText({ type: undefined, oneOf: [{ type: "string", versions: "1.0" }, { type: "number", versions: "1.2" }] }), "?"],
    ],
    passing: [["a type that changed", inText({ type: undefined, oneOf: [{ type: "string", versions: "1.0" }, { type: "number", versions: "1.1+" }] })]],
  },

  "A `format` stands beside the `pattern` that checks it.": {
    refused: [["alone", inText({ format: "email" }), "?"]],
    passing: [["with its pattern", inText({ format: "email", pattern: "^[^@]+@[^@]+$" })]],
  },

  "`uniqueItems` stands on arrays of scalars only.": {
    refused: [
      ["objects", inText({ type: "array", items: { type: "object", properties: {} }, uniqueItems: true }), "?"],
      ["arrays", inText({ type: "array", items: { type: "array", items: { type: "string" } }, uniqueItems: true }), "?"],
      ["any values", inText({ type: "array", items: {}, uniqueItems: true }), "?"],
      ["a `$ref` to an object", inText({ type: "array", items: { $ref: "./note.json" }, uniqueItems: true }), "?"],
      ["alternatives, of which one is an object", inText({ type: "array", items: { oneOf: [{ type: "string" }, { $ref: "./note.json" }] }, uniqueItems: true }), "?"],
      ["the payload of a push", inText({ type: "array", items: { $ref: "../pushes/note_added.json" }, uniqueItems: true }), "?"],
    ],
    passing: [
      ["strings or null", inText({ type: "array", items: { type: ["string", "null"] }, uniqueItems: true })],
      ["an enumeration", inText({ type: "array", items: { oneOf: [{ const: 1, description: "One." }, { enum: [2, 3] }] }, uniqueItems: true })],
      ["a `$ref` to a string", { ...withExamples("agent/objects/color.json", text), ...inText({ type: "array", items: { $ref: "./color.json" }, uniqueItems: true }) }],
      ["the errors", inText({ type: "array", items: { $ref: "../errors.json" }, uniqueItems: true })],
    ],
  },

  "No pattern can backtrack without bound.": {
    refused: [
      ["a repetition in a repetition", inText({ pattern: "^(a+)+$" }), "?"],
      ["alternatives that overlap", inText({ pattern: "^(a|aa)*$" }), "?"],
      ["repetitions that meet", inText({ pattern: "^a*a*b$" }), "?"],
      ["a pattern that is none", inText({ pattern: "(" }), "?"],
      ["an escape that is none in a Unicode pattern", inText({ pattern: "^\\-$" }), "?"],
    ],
    passing: [
      ["one repetition", inText({ pattern: "^[a-z]+@[a-z]+\\.[a-z]{2,}$" })],
      ["alternatives that do not overlap", inText({ pattern: "^(a|b)*c$" })],
      ["a property of Unicode", inText({ pattern: "^\\p{L}+$" })],
    ],
  },

  "Every property has a sentence, or a `$ref` that says enough.": {
    refused: [
      ["no description", inText({ description: undefined }), "?"],
      ["no description, deep in a list", inText({ type: "array", items: { type: "object", properties: { a: { type: "string" } } } }), "?"],
    ],
    passing: [["items and members of `oneOf`", inText({ type: undefined, oneOf: [{ type: "array", items: { type: "string" } }] })]],
  },

  "Every value of an enumeration in `oneOf` has a sentence.": {
    refused: [["no description", inText({ type: undefined, oneOf: [{ const: "a", description: "A." }, { const: "b" }] }), "?"]],
    passing: [
      ["an `enum`", inText({ enum: ["a", "b"] })],
      ["a `const` beside other members", inText({ type: undefined, oneOf: [{ const: "a" }, { type: "number" }] })],
    ],
  },
};
