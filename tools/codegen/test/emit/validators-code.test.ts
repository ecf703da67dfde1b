import { describe, expect, test } from "vitest";

import { compileCheck } from "../../src/emit/validators/compile-checks.ts";
import { compileGuard } from "../../src/emit/validators/compile-guard.ts";
import type { TypeModel } from "../../src/model/model.ts";
import type { PlainSchema } from "../../src/project/plain-schema.ts";

const types: Record<string, PlainSchema> = {
  Colour: { description: "Any.", anyOf: [{ enum: ["red", "blue"] }, { type: "string" }] },
  Anything: { description: "Anything." },
  Stamp: { type: "string", pattern: "^[0-9]+$" },
  Square: { type: "object", required: ["kind"], properties: { kind: { const: "square" } } },
  Circle: { type: "object", required: ["kind"], properties: { kind: { const: "circle" } } },
};

const IS_OBJECT = 'if (typeof d !== "object" || d === null || Array.isArray(d)) return false; ';

describe("a guard", () => {
  const given: Record<string, [property: PlainSchema, required: boolean, want: string]> = {
    "tests a type where it stands": [{ type: "string" }, true, 'if (typeof d.a !== "string") return false;'],
    "lets an optional property be missing": [
      { type: "integer" },
      false,
      "if (d.a !== undefined && !Number.isInteger(d.a)) return false;",
    ],
    "tests what only names a type as that type": [
      { $ref: "#/$defs/Colour" },
      false,
      'if (d.a !== undefined && typeof d.a !== "string") return false;',
    ],
    "calls the guard of another type": [{ $ref: "#/$defs/Stamp" }, true, "if (!isStamp(d.a)) return false;"],
    "wants a property that may be anything to be there": [
      { $ref: "#/$defs/Anything" },
      true,
      "const v1 = d.a; if (v1 === undefined) return false;",
    ],
    "reads once what it tests in several ways": [
      { type: "object" },
      true,
      'const v1 = d.a; if (typeof v1 !== "object" || v1 === null || Array.isArray(v1)) return false;',
    ],
  };

  test.for(Object.entries(given))("%s", ([, [property, isRequired, want]]) => {
    const schema: PlainSchema = { type: "object", properties: { a: property }, ...(isRequired && { required: ["a"] }) };
    expect(compileGuard("Thing", { ...types, Thing: schema })).toBe(
      `export function isThing(d) { ${IS_OBJECT}${want} return true; }`,
    );
  });

  test("leaves a union to the guard of the member", () => {
    const Shape: PlainSchema = { anyOf: [{ $ref: "#/$defs/Square" }, { $ref: "#/$defs/Circle" }] };
    expect(compileGuard("Shape", { ...types, Shape })).toBe(
      `export function isShape(d) { ${IS_OBJECT}switch (d.kind) { case "square": { return isSquare(d); } case "circle": { return isCircle(d); } default: { return false; } } return true; }`,
    );
  });
});

describe("a check names the way to", () => {
  const text: PlainSchema = { type: "string" };
  const given: Record<string, [schema: PlainSchema, want: string]> = {
    "a property": [{ type: "object", properties: { a: text } }, 'below(at, "a")'],
    "an item": [{ type: "array", items: text }, "below(at, i0)"],
    "a value of a map": [{ type: "object", additionalProperties: text }, "below(at, key0)"],
    "an item below a property": [
      { type: "object", properties: { a: { type: "array", items: text } } },
      'below(below(at, "a"), i0)',
    ],
    "a property below an item": [
      { type: "array", items: { type: "object", properties: { a: text } } },
      'below(below(at, i0), "a")',
    ],
    "a property below a property": [
      { type: "object", properties: { a: { type: "object", properties: { b: text } } } },
      'below(below(at, "a"), "b")',
    ],
    "names that a pointer escapes": [{ type: "object", properties: { "a/b~c~1": text } }, 'below(at, "a/b~c~1")'],
    "a name that ends in a slash": [{ type: "object", properties: { "a/": text } }, 'below(at, "a/")'],
    "an empty name": [{ type: "object", properties: { "": text } }, 'below(at, "")'],
  };

  test.for(Object.entries(given))("%s", ([, [schema, want]]) => {
    const model = { name: "Thing", schema } as TypeModel;
    expect(compileCheck(model, { Thing: schema })).toContain(`report(errors, ${want}, "type", "a string")`);
  });
});
