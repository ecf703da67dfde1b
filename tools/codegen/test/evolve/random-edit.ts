import type { GeneratorValue } from "fast-check";
import fc from "fast-check";

import { memberName, type DialectSchema } from "../../src/load/dialect.ts";
import { object, text, type Files } from "../project/projection.ts";
import { action } from "./comparison.ts";

const tagged = (type: string, more: Record<string, DialectSchema>): DialectSchema =>
  object({ type: { const: type }, id: text, ...more }, "type", "id");

/** A spec with one of each: objects that go both ways, enumerations, limits, unions, maps, recursion. */
export const BASE: Files = {
  "agent/objects/circle.json": tagged("circle", { radius: { type: "number" } }),
  "agent/objects/square.json": tagged("square", { side: { type: "number" } }),
  "agent/objects/line.json": tagged("line", {}),
  "agent/objects/note.json": object(
    {
      text,
      color: { enum: ["red", "green"] },
      size: { type: "integer", minimum: 1, maximum: 9 },
      marks: { type: "array", items: text, maxItems: 2 },
      counts: { type: "object", additionalProperties: { type: "integer" } },
      place: object({ x: text, y: text }, "x"),
      title: { type: ["string", "null"] },
      code: { type: "string", pattern: "^[a-c]+$" },
      shape: { oneOf: [{ $ref: "./circle.json" }, { $ref: "./square.json" }] },
      either: { oneOf: [text, object({ k: text }, "k")] },
      within: { $ref: "./note.json" },
    },
    "text",
  ),
  "agent/actions/do_it.json": action({
    request: object({ id: text, note: { $ref: "../objects/note.json" }, mode: { const: "fast" } }, "id"),
    response: object({ id: text, note: { $ref: "../objects/note.json" }, state: { enum: ["on", "off"] } }, "id"),
  }),
  "agent/pushes/done.json": {
    payload: object({ note: { $ref: "../objects/note.json" }, how: { const: "well" }, by: text }, "note"),
  },
};

/** Where a schema begins in the files above. */
const ROOTS: [file: string, key?: string][] = [
  ["agent/objects/circle.json"],
  ["agent/objects/note.json"],
  ["agent/objects/note.json"],
  ["agent/actions/do_it.json", "request"],
  ["agent/actions/do_it.json", "response"],
  ["agent/pushes/done.json", "payload"],
];

/** The files after a small edit of one schema; it may break a rule. */
export function randomEdit(g: GeneratorValue, files: Files): Files {
  const [file, key] = g(fc.constantFrom, ...ROOTS);
  const content = structuredClone(files[file]!) as Record<string, DialectSchema>;
  const root = key === undefined ? (content as DialectSchema) : content[key]!;
  const edited = editWithin(g, root);
  return { ...files, [file]: key === undefined ? edited : { ...content, [key]: edited } };
}

/** Goes a random way down, and changes what is there. */
function editWithin(g: GeneratorValue, schema: DialectSchema): DialectSchema {
  const { properties, items, additionalProperties: rest, oneOf } = schema;
  const goesDown = g(fc.integer, { min: 0, max: 3 }) > 0;
  if (!goesDown) return editHere(g, schema);
  if (properties !== undefined && Object.keys(properties).length > 0) {
    const name = g(fc.constantFrom, ...Object.keys(properties));
    return { ...schema, properties: { ...properties, [name]: editWithin(g, properties[name]!) } };
  }
  if (items !== undefined) return { ...schema, items: editWithin(g, items) };
  if (rest !== undefined && rest !== true) return { ...schema, additionalProperties: editWithin(g, rest) };
  if (oneOf !== undefined) {
    const index = g(fc.nat, { max: oneOf.length - 1 });
    return { ...schema, oneOf: oneOf.map((member, at) => (at === index ? editWithin(g, member) : member)) };
  }
  return editHere(g, schema);
}

const SIMPLE: DialectSchema[] = [
  text,
  { type: "integer" },
  { type: "number" },
  { type: "boolean" },
  { type: ["string", "null"] },
  { type: ["integer", "string"] },
  {},
  { const: "fast" },
  { enum: ["red", "green"] },
  { enum: ["red", "blue", 3] },
  { type: "string", pattern: "^[a-c]+$" },
  { type: "string", maxLength: 3 },
  { type: "integer", minimum: 2, maximum: 5 },
  { type: "array", items: text },
  { type: "object", additionalProperties: true },
  { type: "object", additionalProperties: text },
  object({ x: text }, "x"),
  object({ x: text, y: { type: "integer" } }),
];

const LIMITS = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"] as const;

function editHere(g: GeneratorValue, schema: DialectSchema): DialectSchema {
  const simple = (): DialectSchema => g(fc.constantFrom, ...SIMPLE);
  const { properties, required = [], oneOf, enum: values } = schema;
  const edits: (() => DialectSchema)[] = [simple, () => ({ oneOf: [schema, simple()] })];
  if (properties !== undefined) {
    // a note that must hold a note has no end
    const names = Object.keys(properties).filter((name) => name !== "within");
    const name = (): string => g(fc.constantFrom, ...names, "extra");
    const without = (gone: string): DialectSchema["required"] => required.filter((each) => memberName(each) !== gone);
    edits.push(
      () => ({ ...schema, properties: { ...properties, extra: simple() } }),
      () => ({ ...schema, required: [...required, "extra"], properties: { ...properties, extra: simple() } }),
      () => ({ ...schema, required: [...new Set([...required, name()])] }),
      () => {
        const gone = name();
        const { [gone]: _, ...left } = properties;
        return { ...schema, required: without(gone)!, properties: left };
      },
      () => ({ ...schema, required: without(name())! }),
    );
  }
  if (values !== undefined)
    edits.push(
      () => ({ ...schema, enum: [...values, "blue"] }),
      () => ({ ...schema, enum: values.slice(1) }),
    );
  if (oneOf !== undefined)
    edits.push(
      () => ({
        ...schema,
        oneOf: [...oneOf, g(fc.constantFrom, { $ref: "./line.json" }, { type: "null" as const }, simple())],
      }),
      () => ({ ...schema, oneOf: oneOf.slice(1) }),
    );
  if (schema.type !== undefined && !Array.isArray(schema.type)) {
    const limit = g(fc.constantFrom, ...LIMITS);
    edits.push(
      () => ({ ...schema, type: [schema.type as "string", "null"] }),
      () => ({ ...schema, [limit]: g(fc.integer, { min: 0, max: 6 }) }),
      () => ({ ...schema, deprecated: true }),
    );
  }
  if (schema.pattern !== undefined)
    edits.push(
      () => ({ ...schema, pattern: "^[ab]+$" }),
      () => ({ type: "string" }),
    );
  return g(fc.constantFrom, ...edits)();
}
