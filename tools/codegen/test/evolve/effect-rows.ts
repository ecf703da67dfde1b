import type { DialectSchema } from "../../src/load/dialect.ts";
import { object, text, type Files } from "../project/projection.ts";

/** Effects as `<of an edit>, <of a move>`, or one where both are the same. */
export interface Row {
  title: string;
  given: [DialectSchema, DialectSchema];
  beside?: Files;
  sent: string;
  received: string;
}

const integer: DialectSchema = { type: "integer" };
const tagged = (type: string, more: Record<string, DialectSchema> = {}): DialectSchema =>
  object({ type: { const: type }, ...more }, "type");
const either = (...oneOf: DialectSchema[]): DialectSchema => object({ it: { oneOf } });
const limited = (schema: DialectSchema): DialectSchema => object({ it: schema });
const A_OBJECT: Files = { "agent/objects/part.json": object({ a: text }) };

export const rows: Row[] = [
  {
    title: "an optional property comes",
    given: [object({}), object({ a: text })],
    sent: "adds",
    received: "adds",
  },
  {
    title: "a required property comes",
    given: [object({}), object({ a: text }, "a")],
    sent: "sender",
    received: "checks, adds",
  },
  {
    title: "an optional property goes",
    given: [object({ a: text }), object({})],
    sent: "sender",
    received: "types",
  },
  {
    title: "a required property goes",
    given: [object({ a: text }, "a"), object({})],
    sent: "sender",
    received: "receiver",
  },
  {
    title: "a property becomes required",
    given: [object({ a: text }), object({ a: text }, "a")],
    sent: "sender",
    received: "checks, adds",
  },
  {
    title: "a property is required no longer",
    given: [object({ a: text }, "a"), object({ a: text })],
    sent: "adds",
    received: "receiver",
  },
  {
    title: "another type",
    given: [limited(integer), limited(text)],
    sent: "sender",
    received: "receiver",
  },
  {
    title: "null as well",
    given: [limited(text), limited({ type: ["string", "null"] })],
    sent: "adds",
    received: "receiver",
  },
  {
    title: "no null any more",
    given: [limited({ type: ["string", "null"] }), limited(text)],
    sent: "sender",
    received: "checks, adds",
  },
  {
    title: "a number where an integer was",
    given: [limited(integer), limited({ type: "number" })],
    sent: "adds",
    received: "receiver",
  },
  {
    title: "anything where a type was",
    given: [limited(text), limited({})],
    sent: "adds",
    received: "receiver",
  },
  {
    title: "a value comes",
    given: [limited({ enum: ["a"] }), limited({ enum: ["a", "b"] })],
    sent: "adds",
    received: "adds",
  },
  {
    title: "a value goes",
    given: [limited({ enum: ["a", "b"] }), limited({ enum: ["a"] })],
    sent: "sender",
    received: "rewords",
  },
  {
    title: "the only value is another one",
    given: [limited({ const: "a" }), limited({ const: "b" })],
    sent: "sender adds",
    received: "receiver checks, receiver adds",
  },
  {
    title: "a constant becomes an enumeration",
    given: [limited({ const: "a" }), limited({ enum: ["a"] })],
    sent: "",
    received: "receiver",
  },
  {
    title: "an object comes to a tagged union",
    given: [either(tagged("a"), tagged("b")), either(tagged("a"), tagged("b"), tagged("c"))],
    sent: "adds",
    received: "adds",
  },
  {
    title: "an object goes from a tagged union",
    given: [either(tagged("a"), tagged("b"), tagged("c")), either(tagged("a"), tagged("b"))],
    sent: "sender",
    received: "types",
  },
  {
    title: "an object comes to a tagged union whose tag may be any",
    given: [
      limited({ $ref: "../objects/sort.json" }),
      either({ $ref: "../objects/sort.json" }, { $ref: "../objects/any.json" }),
    ],
    beside: {
      "agent/objects/sort.json": {
        oneOf: ["a", "b"].map((tag) => ({ ...tagged(tag, { id: text }), required: ["type", "id"] })),
      },
      "agent/objects/any.json": object({ type: text }, "type"),
    },
    sent: "adds",
    received: "receiver",
  },
  {
    title: "a union gets a tag, and takes unknown ones with it",
    given: [either(object({ type: { const: "a" } }), tagged("b")), either(tagged("a"), tagged("b"))],
    sent: "sender",
    received: "receiver checks, receiver adds",
  },
  {
    title: "a union loses its tag, and takes only the members that it lists",
    given: [either(tagged("a"), tagged("b")), either(object({ type: { const: "a" } }), tagged("b"))],
    sent: "adds",
    received: "receiver receiver, receiver types",
  },
  {
    title: "an object comes that lacks what all others promise",
    given: [
      either(...["a", "b"].map((tag) => ({ ...tagged(tag, { id: text }), required: ["type", "id"] }))),
      either(...["a", "b"].map((tag) => ({ ...tagged(tag, { id: text }), required: ["type", "id"] })), tagged("c")),
    ],
    sent: "adds",
    received: "receiver",
  },
  {
    title: "a type comes to what had one, or to a union without tags",
    given: [limited(text), either(text, object({ a: text }))],
    sent: "adds",
    received: "receiver",
  },
  {
    title: "a type goes from a union without tags",
    given: [either(text, integer, object({ a: text })), either(text, object({ a: text }))],
    sent: "sender",
    received: "receiver, types",
  },
  {
    title: "a limit is raised",
    given: [limited({ ...integer, maximum: 5 }), limited({ ...integer, maximum: 9 })],
    sent: "adds",
    received: "",
  },
  {
    title: "a limit is lowered",
    given: [limited({ ...text, maxLength: 9 }), limited({ ...text, maxLength: 5 })],
    sent: "sender",
    received: "",
  },
  {
    title: "a lower limit is raised",
    given: [limited({ ...integer, minimum: 1 }), limited({ ...integer, minimum: 2 })],
    sent: "sender",
    received: "",
  },
  {
    title: "a limit comes",
    given: [limited({ type: "array", items: text }), limited({ type: "array", items: text, maxItems: 3 })],
    sent: "sender",
    received: "",
  },
  {
    title: "a pattern comes",
    given: [limited(text), limited({ ...text, pattern: "^a$" })],
    sent: "sender",
    received: "checks, adds",
  },
  {
    title: "a pattern goes",
    given: [limited({ ...text, pattern: "^a$" }), limited(text)],
    sent: "adds",
    received: "receiver",
  },
  {
    title: "another pattern",
    given: [limited({ ...text, pattern: "^a$" }), limited({ ...text, pattern: "^b$" })],
    sent: "sender",
    received: "receiver",
  },
  {
    title: "a pattern gets a name",
    given: [limited({ ...text, pattern: "^a$" }), limited({ ...text, pattern: "^a$", format: "letter" })],
    sent: "rewords",
    received: "rewords",
  },
  {
    title: "another default",
    given: [limited({ ...text, default: "a" }), limited({ ...text, default: "b" })],
    sent: "rewords, sender",
    received: "rewords",
  },
  {
    title: "it is deprecated",
    given: [limited(text), limited({ ...text, deprecated: true })],
    sent: "adds",
    received: "adds",
  },
  {
    title: "an object with a name for one that is written out, and the same",
    given: [limited({ $ref: "../objects/part.json" }), limited(object({ a: text }))],
    beside: A_OBJECT,
    sent: "",
    received: "",
  },
];
