import { patch, withExamples } from "../../mini-spec.ts";
import type { Cases } from "./case.ts";
import { NOTE, text, inText } from "./parts.ts";

export const shapes: Cases = {
  "A keyword stands beside the type that it is for.": {
    refused: [
      [
        "a pattern of a number",
        inText({ type: "integer", pattern: "^a$" }),
        'agent/objects/note.json:15:7  found "pattern"  expected "type": "string" beside it',
      ],
      [
        "properties without a type",
        { [NOTE]: patch({ type: undefined, required: undefined }) },
        'agent/objects/note.json:7:3  found "properties"  expected "type": "object" beside it',
      ],
      [
        "items without a type",
        inText({ type: undefined, items: { type: "string" } }),
        'agent/objects/note.json:14:7  found "items"  expected "type": "array" beside it',
      ],
      [
        "a minimum of a string",
        inText({ minimum: 1 }),
        'agent/objects/note.json:15:7  found "minimum"  expected "type": "number" beside it',
      ],
      [
        "a length beside `const`",
        inText({ type: undefined, const: "a", minLength: 1 }),
        'agent/objects/note.json:15:7  found "minLength"  expected "type": "string" beside it',
      ],
      [
        "unique items of a string",
        inText({ uniqueItems: true }),
        'agent/objects/note.json:15:7  found "uniqueItems"  expected "type": "array" beside it',
      ],
    ],
    passing: [
      ["a minimum of an integer", inText({ type: "integer", minimum: 1 })],
      ["a pattern of what may be null", inText({ type: ["string", "null"], pattern: "^a$" })],
    ],
  },

  "Values of `const` and `enum` are of the type beside them.": {
    refused: [
      ["a number among strings", inText({ enum: ["a", 1] }), "agent/objects/note.json:17:9  found 1  expected string"],
      [
        "a fraction for an integer",
        inText({ type: "integer", const: 1.5 }),
        "agent/objects/note.json:15:16  found 1.5  expected integer",
      ],
      ["null for a string", inText({ const: null }), "agent/objects/note.json:15:16  found null  expected string"],
      [
        "text for a boolean or null",
        inText({ type: ["boolean", "null"], const: "true" }),
        'agent/objects/note.json:18:16  found "true"  expected boolean or null',
      ],
    ],
    passing: [
      ["an integer for a number", inText({ type: "number", enum: [1, 1.5] })],
      [
        "an integer that is written as a fraction",
        {
          [NOTE]:
            '{"$schema":"../../dialect/object.schema.json","source":["docs@00000000:a"],"description":"A note.","type":"integer","const":1.0}',
        },
      ],
      ["any values without a type", inText({ type: undefined, enum: ["a", 1, null, true] })],
    ],
  },

  "Every object and array says what is in it.": {
    refused: [
      [
        "a bare object",
        inText({ type: "object" }),
        'agent/objects/note.json:12:13  found a bare object  expected "properties", or "additionalProperties": true for any content',
      ],
      [
        "a bare object with required properties",
        inText({ type: "object", required: ["body"] }),
        'agent/objects/note.json:12:13  found a bare object  expected "properties", or "additionalProperties": true for any content',
      ],
      [
        "a bare array",
        inText({ type: "array" }),
        'agent/objects/note.json:12:13  found an array without items  expected "items"',
      ],
      [
        "a bare array of unique items",
        inText({ type: "array", uniqueItems: true }),
        'agent/objects/note.json:12:13  found an array without items  expected "items"',
      ],
      [
        "a bare object that may be null",
        inText({ type: ["object", "null"] }),
        'agent/objects/note.json:12:13  found a bare object  expected "properties", or "additionalProperties": true for any content',
      ],
      [
        "properties and a map",
        inText({ type: "object", properties: { a: text }, additionalProperties: true }),
        'agent/objects/note.json:21:7  found "properties" and "additionalProperties"  expected one of them',
      ],
    ],
    passing: [
      ["a free object", inText({ type: "object", additionalProperties: true })],
      ["an object without properties", inText({ type: "object", properties: {} })],
      ["any value", { [NOTE]: patch({ properties: { text: { type: undefined } } }) }],
    ],
  },

  "Beside `oneOf` and `$ref` stand only annotations.": {
    refused: [
      [
        "a pattern beside a `$ref`",
        inText({ type: undefined, $ref: "./note.json", pattern: "^a$" }),
        'agent/objects/note.json:15:7  found "pattern"  expected nothing but annotations beside "$ref"',
      ],
      [
        "a type beside a `$ref`",
        inText({ type: "object", $ref: "./note.json" }),
        'agent/objects/note.json:13:7  found "type"  expected nothing but annotations beside "$ref"',
      ],
      [
        "a type beside `oneOf`",
        inText({ type: "array", oneOf: [{ const: "a", description: "One." }] }),
        'agent/objects/note.json:13:7  found "type"  expected nothing but annotations beside "oneOf"',
      ],
      [
        "a `$ref` beside `oneOf`",
        inText({ type: undefined, $ref: "./note.json", oneOf: [{ type: "string" }] }),
        'agent/objects/note.json:14:7  found "$ref"  expected nothing but annotations beside "oneOf"',
      ],
      [
        "a `const` beside a `$ref`, as the tag of a file",
        { ...withExamples("agent/objects/color.json", { ...text, $ref: "./note.json" }) },
        'agent/objects/color.json:7:3  found "type"  expected nothing but annotations beside "$ref"',
      ],
    ],
    passing: [
      [
        "annotations",
        inText({
          type: undefined,
          $ref: "./note.json",
          description: "Another note.",
          default: {},
          deprecated: true,
          readOnly: true,
        }),
      ],
    ],
  },

  "A `oneOf` has a member in every version of its holder.": {
    refused: [
      [
        "none in the first version",
        inText({ type: undefined, oneOf: [{ type: "string", versions: "1.1+" }] }),
        "agent/objects/note.json:14:16  found no member in 1.0  expected a member for each version",
      ],
      [
        "none in between",
        inText({
          type: undefined,
          oneOf: [
            { type: "string", versions: "1.0" },
            { type: "number", versions: "1.2" },
          ],
        }),
        "agent/objects/note.json:14:16  found no member in 1.1  expected a member for each version",
      ],
    ],
    passing: [
      [
        "a type that changed",
        inText({
          type: undefined,
          oneOf: [
            { type: "string", versions: "1.0" },
            { type: "number", versions: "1.1+" },
          ],
        }),
      ],
    ],
  },

  "A `format` stands beside the `pattern` that checks it.": {
    refused: [
      [
        "alone",
        inText({ format: "email" }),
        'agent/objects/note.json:15:17  found "format": "email" alone  expected "pattern" beside it, so that every validator gives one verdict',
      ],
    ],
    passing: [["with its pattern", inText({ format: "email", pattern: "^[^@]+@[^@]+$" })]],
  },

  "`uniqueItems` stands on arrays of scalars only.": {
    refused: [
      [
        "objects",
        inText({ type: "array", items: { type: "object", properties: {} }, uniqueItems: true }),
        "agent/objects/note.json:19:7  found items that may be objects or arrays  expected items of a scalar type",
      ],
      [
        "arrays",
        inText({ type: "array", items: { type: "array", items: { type: "string" } }, uniqueItems: true }),
        "agent/objects/note.json:21:7  found items that may be objects or arrays  expected items of a scalar type",
      ],
      [
        "any values",
        inText({ type: "array", items: {}, uniqueItems: true }),
        "agent/objects/note.json:16:7  found items that may be objects or arrays  expected items of a scalar type",
      ],
      [
        "a `$ref` to an object",
        inText({ type: "array", items: { $ref: "./note.json" }, uniqueItems: true }),
        "agent/objects/note.json:18:7  found items that may be objects or arrays  expected items of a scalar type",
      ],
      [
        "alternatives, of which one is an object",
        inText({ type: "array", items: { oneOf: [{ type: "string" }, { $ref: "./note.json" }] }, uniqueItems: true }),
        "agent/objects/note.json:25:7  found items that may be objects or arrays  expected items of a scalar type",
      ],
      [
        "the payload of a push",
        inText({ type: "array", items: { $ref: "../pushes/note_added.json" }, uniqueItems: true }),
        "agent/objects/note.json:18:7  found items that may be objects or arrays  expected items of a scalar type",
      ],
    ],
    passing: [
      ["strings or null", inText({ type: "array", items: { type: ["string", "null"] }, uniqueItems: true })],
      [
        "an enumeration",
        inText({
          type: "array",
          items: { oneOf: [{ const: 1, description: "One." }, { enum: [2, 3] }] },
          uniqueItems: true,
        }),
      ],
      [
        "a `$ref` to a string",
        {
          ...withExamples("agent/objects/color.json", text),
          ...inText({ type: "array", items: { $ref: "./color.json" }, uniqueItems: true }),
        },
      ],
      ["the errors", inText({ type: "array", items: { $ref: "../errors.json" }, uniqueItems: true })],
    ],
  },
};
