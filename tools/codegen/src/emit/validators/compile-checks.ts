import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";

import type { ApiModel } from "../../model/model.ts";
import { identifier } from "../encode.ts";
import { toCheckSchema } from "./check-schema.ts";

const standaloneCode = standalone.default;

/** What takes the place of what Ajv would require. The dialect lets only scalars be compared. */
const STAND_INS: Record<string, string> = {
  'require("ajv/dist/runtime/ucs2length").default': "codePointLength",
  'require("ajv/dist/runtime/equal").default': "(a, b) => a === b",
};

/**
 * A module with a function for each type, named like it. All types of a version go into one document, so that each is
 * compiled once however many refer to it. The core class of Ajv keeps no `evaluated` books, which would hold a
 * function fast in every bundle.
 */
export function compileChecks(model: ApiModel): string {
  const types = Object.fromEntries(model.types.map(({ name, schema }) => [name, schema]));
  const $defs = Object.fromEntries(model.types.map(({ name, schema }) => [name, toCheckSchema(schema, types)]));
  const ajv = new Ajv({
    allErrors: true,
    code: { source: true, esm: true, lines: false, optimize: 1 },
    inlineRefs: false,
    messages: false,
    strict: false,
    unicodeRegExp: true,
    validateFormats: false,
    loopEnum: Number.POSITIVE_INFINITY,
  });
  ajv.addSchema({ $id: "version", $defs });
  const exported = Object.fromEntries(model.types.map(({ name }) => [identifier(name), `version#/$defs/${name}`]));
  return withoutRequires(standaloneCode(ajv, exported));
}

/** Ajv's output must import nothing from outside the package, and `new RegExp` is marked as free of effects. */
function withoutRequires(code: string): string {
  const text = code
    .replace('"use strict";', "")
    .replace(/(const \w+ = )(require\("[^"]+"\)(?:\.default)?)/g, (_, head: string, call: string) => {
      if (STAND_INS[call] === undefined) throw new Error(`Ajv's output needs ${call}, which has no stand-in`);
      return head + STAND_INS[call];
    })
    .replace(/(const pattern\d+ = )(new RegExp\()/g, "$1/* @__PURE__ */ $2");
  return text.includes("codePointLength") ? `import { codePointLength } from "../../../dist/code-point-length.js";\n${text}` : text;
}
