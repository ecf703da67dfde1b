import { patch, type Patch } from "../../mini-spec.ts";
import type { Cases, Refused } from "./case.ts";
import { NOTE, inText } from "./parts.ts";

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

export const keywords: Cases = {
  "No keyword stands outside the dialect.": {
    refused: [
      ...leftOut,
      [
        "a misspelt keyword at the root of a schema",
        { [NOTE]: patch({ propertys: {} }) },
        `agent/objects/note.json:32:3  found "propertys"  expected ${KNOWN}; did you mean "properties"?`,
      ],
      [
        "an unknown key of a push",
        { "agent/pushes/note_added.json": patch({ response: null }) },
        'agent/pushes/note_added.json:29:3  found "response"  expected one of source, versions, names, description, deprecated, payload',
      ],
      [
        "an unknown key in a list",
        { "agent/actions/add_note.json": patch({ pushes: [{ name: "note_added", since: "1.1" }] }) },
        'agent/actions/add_note.json:17:7  found "since"  expected one of name, versions',
      ],
      [
        "a direction where there is none",
        { "agent/actions/add_note.json": patch({ scopes: [{ name: "notes:rw", direction: "sent" }] }) },
        'agent/actions/add_note.json:14:7  found "direction"  expected one of name, versions',
      ],
      [
        "an unknown key of an error",
        {
          "agent/errors.json": {
            errors: [{ type: "a", message: "A", description: "An error.", retry: "never", code: 4 }],
          },
        },
        'agent/errors.json:12:7  found "code"  expected one of type, versions, names, message, description, transports, retry, data',
      ],
      [
        "an unknown key of an example",
        {
          "examples/agent/objects/note.json": patch({ valid: [{ title: "Some text", value: { text: "" }, note: "" }] }),
        },
        'examples/agent/objects/note.json:9:7  found "note"  expected one of title, versions, direction, value',
      ],
      [
        "an unknown key of apis.json",
        { "apis.json": patch({ "$version/~": 1 }) },
        'apis.json:68:3  found "$version/~"  expected one of apis',
      ],
    ],
    passing: [
      [
        "properties named like keywords",
        {
          [NOTE]: patch({
            properties: {
              $anchor: { type: "string", description: "Some text." },
              not: { type: "null", description: "Nothing." },
            },
          }),
        },
      ],
      [
        "keywords in the value of an example",
        {
          "examples/agent/objects/note.json": patch({
            valid: [{ title: "A tree", value: { $ref: 1, prefixItems: [] } }],
          }),
        },
      ],
    ],
  },
};
