import { isDeepStrictEqual } from "node:util";

import { Ajv, type Options } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";

import { nameOf, toJsonSchema, type Definition } from "../src/json-schema.ts";
import { typeOf, validatorOf, versions } from "./versions.ts";

const leaf: Definition = (define) => define("Leaf", () => ({ type: "string" }));
const tree: Definition = (define) =>
  define("Tree", () => ({ items: tree(define), properties: { one: leaf(define), other: leaf(define) } }));

test("a schema comes with all that it refers to, once, also with itself", () => {
  expect(toJsonSchema(tree, "draft-2020-12")).toEqual({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $ref: "#/$defs/Tree",
    $defs: {
      Tree: {
        items: { $ref: "#/$defs/Tree" },
        properties: { one: { $ref: "#/$defs/Leaf" }, other: { $ref: "#/$defs/Leaf" } },
      },
      Leaf: { type: "string" },
    },
  });
});

test("a type has its name", () => {
  expect(nameOf(tree)).toBe("Tree");
});

test("draft 7 calls them definitions", () => {
  expect(toJsonSchema(tree, "draft-07")).toEqual({
    $schema: "http://json-schema.org/draft-07/schema#",
    $ref: "#/definitions/Tree",
    definitions: {
      Tree: {
        items: { $ref: "#/definitions/Tree" },
        properties: { one: { $ref: "#/definitions/Leaf" }, other: { $ref: "#/definitions/Leaf" } },
      },
      Leaf: { type: "string" },
    },
  });
});

test("what a caller does to a schema changes no other", () => {
  const schema = toJsonSchema(tree, "draft-2020-12") as { $defs: Record<string, object> };
  Object.assign(schema.$defs["Leaf"]!, { type: "number" });
  expect(toJsonSchema(tree, "draft-2020-12")).toMatchObject({ $defs: { Leaf: { type: "string" } } });
});

test.each(["openapi-3.0", "draft-04", "", "toString", "__proto__"])("the target %j is not supported", (target) => {
  expect(() => toJsonSchema(leaf, target)).toThrow(
    `The target ${JSON.stringify(target)} is not supported; draft-2020-12 and draft-07 are.`,
  );
});

const options: Options = {
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  validateFormats: false,
  code: { optimize: false },
};
const targets = {
  "draft-2020-12": (): Ajv => new Ajv2020(options),
  "draft-07": (): Ajv => new Ajv(options),
};

// the schemas of other versions are made in the same way
describe.each(versions.filter(({ api, version }) => api !== "agent" && version === "3.7"))(
  "validators of $api $version",
  (tested) => {
    const samples = tested.samples.filter((sample) => typeof typeOf(tested, sample) === "string");
    const tried = [...new Set(samples.map((sample) => validatorOf(tested, sample)!))].map((validator) => {
      return { validator, examples: samples.filter((sample) => validatorOf(tested, sample) === validator) };
    });

    test.each(Object.entries(targets))(
      "give schemas of %s that give the same verdicts on the examples",
      (target, createAjv) => {
        const wrong = tried.flatMap(({ validator, examples }) => {
          const check = createAjv().compile(validator["~standard"].jsonSchema.input({ target }));
          return examples.filter(({ value, valid }) => check(value) !== valid);
        });
        expect(wrong.map(({ file, title }) => `${file}: ${title}`)).toEqual([]);
        expect(tried.length).toBeGreaterThan(50);
      },
    );

    test("give the same schema of what goes in and of what comes out", () => {
      const differ = tried.filter(({ validator }) => {
        const { jsonSchema } = validator["~standard"];
        const target = "draft-2020-12";
        return !isDeepStrictEqual(jsonSchema.input({ target }), jsonSchema.output({ target }));
      });
      expect(differ).toEqual([]);
    });
  },
);
