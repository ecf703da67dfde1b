import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats";

import { taggedUnion } from "../../../tools/codegen/src/emit/validators/union-branches.ts";
import type { Candidate, TypeOf } from "./candidate.ts";
import { byName, nameOf, schemasOf, type PlainSchema } from "./schemas.ts";

type Compiler = Ajv | Ajv2020;
const OPTIONS = { strict: false, unicodeRegExp: true, strictNumbers: true, code: { source: true, esm: true } } as const;

/** Ajv's module of the validators of types; each is called by the name of its type. */
function compile(ajv: Compiler, types: readonly TypeOf[], $defs: Record<string, PlainSchema>): string {
  ajv.addSchema({ $id: "all", $defs });
  // it calls `require`, which a bundler resolves
  return standalone.default(ajv, Object.fromEntries(types.map((of) => [of.type, `all#/$defs/${nameOf(of)}`])));
}

export const ajvAsUsual: Candidate = {
  name: "Ajv standalone, as usual",
  says: "the class of 2020-12, ajv-formats for time stamps, unions as they stand",
  write(types) {
    const ajv = new Ajv2020(OPTIONS);
    formats.default(ajv);
    const $defs = JSON.parse(JSON.stringify(byName(schemasOf(types))), (_, value: PlainSchema) => {
      if (value?.format !== "date-time") return value;
      const { pattern: _pattern, ...rest } = value;
      return rest;
    }) as Record<string, PlainSchema>;
    return compile(ajv, types, $defs);
  },
};

function writeTuned(types: readonly TypeOf[]): string {
  const schemas = byName(schemasOf(types));
  const $defs = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, withDiscriminators(schema, schemas)]),
  );
  return compile(new Ajv({ ...OPTIONS, discriminator: true, validateFormats: false }), types, $defs);
}

export const ajvTuned: Candidate = {
  name: "Ajv standalone, tuned",
  says: "the core class, `discriminator`, time stamps as one calendar-exact pattern",
  write: writeTuned,
};

export const ajvStripped: Candidate = {
  name: "Ajv standalone, tuned, without errors",
  says: "the same, and what an error would say is cut out of its code",
  write: (types) =>
    writeTuned(types).replaceAll(
      /\{instancePath(?:[^{}"]|"(?:[^"\\]|\\.)*"|\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\})*\}(?!=)/g,
      "0",
    ),
};

/** Tagged unions as `oneOf` with a discriminator, and beside it what there is for unknown tags. */
function withDiscriminators(schema: PlainSchema, types: Record<string, PlainSchema>): PlainSchema {
  const copy = JSON.parse(JSON.stringify(schema), (_, value: PlainSchema) => {
    const union = value?.anyOf && taggedUnion(value.anyOf, types);
    if (!union) return value;
    const known = {
      type: "object",
      required: [union.tag],
      discriminator: { propertyName: union.tag },
      oneOf: union.branches.map(({ member }) => member),
    };
    return union.room === undefined ? known : { anyOf: [known, value.anyOf!.at(-1)] };
  });
  return copy as PlainSchema;
}
