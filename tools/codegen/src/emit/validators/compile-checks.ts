import { Ajv, KeywordCxt, _, Name, str, type AnySchemaObject } from "ajv";
import codegen from "ajv/dist/compile/codegen/index.js";
import vocabulary from "ajv/dist/vocabularies/code.js";
import names from "ajv/dist/compile/names.js";

import type { Scalar } from "../../load/dialect.ts";
import type { TypeModel } from "../../model/model.ts";
import type { PlainSchema } from "../../project/plain-schema.ts";
import { identifier, jsonLiteral } from "../encode.ts";
import { toCheckSchema } from "./check-schema.ts";
import { compact } from "./compact.ts";

const N = names.default;
const { getProperty, or, ValueScope } = codegen;
const { usePattern } = vocabulary;

/** What takes the place of what Ajv would require. The dialect lets only scalars be compared. */
const STAND_INS: Record<string, string> = {
  'require("ajv/dist/runtime/ucs2length").default': "codePointLength",
  'require("ajv/dist/runtime/equal").default': "(a, b) => a === b",
};

/** The core class of Ajv keeps no `evaluated` books, which would hold every function fast in a bundle. */
const ajv = new Ajv({
  allErrors: true,
  code: { source: true, optimize: 1 },
  messages: false,
  strict: false,
  strictNumbers: true,
  unicodeRegExp: true,
  validateFormats: false,
  loopEnum: Number.POSITIVE_INFINITY,
  // the schemas are of our own making; a check of them would take numbers of the scope, too
  meta: false,
  validateSchema: false,
});

// if (!ChatEvent(data.event, instancePath + "/event")) { vErrors = …; errors = vErrors.length; }
ajv.addKeyword({
  keyword: "calls",
  code({ gen, data, it, schema }: KeywordCxt) {
    const check = new Name(identifier(schema as string));
    gen.if(_`!${check}(${data}, ${str`${N.instancePath}${it.errorPath}`})`, () => {
      gen.assign(N.vErrors, _`${N.vErrors} === null ? ${check}.errors : ${N.vErrors}.concat(${check}.errors)`);
      gen.assign(N.errors, _`${N.vErrors}.length`);
    });
  },
});

// as Ajv's own, but the error names the format where there is one
ajv.removeKeyword("pattern");
ajv.addKeyword({
  keyword: "pattern",
  type: "string",
  error: {
    message: "",
    params: ({ schema, parentSchema }) => (parentSchema?.["format"] === undefined ? _`{pattern: ${schema as string}}` : _`{format: ${parentSchema["format"] as string}}`),
  },
  code(cxt: KeywordCxt) {
    cxt.fail(_`!${usePattern(cxt, cxt.schema as string)}.test(${cxt.data})`);
  },
});
// if (data.type === "message") { … } else if (data.type === "file") { … } else { … }
ajv.addKeyword({
  keyword: "select",
  type: "object",
  code(cxt: KeywordCxt) {
    const { gen, data, parentSchema, schema } = cxt;
    const { tag, values } = parentSchema["selectBy"] as { tag: string; values: Scalar[][] };
    const chosen = _`${data}${getProperty(tag)}`;
    gen.if(_`${chosen} !== undefined`, () => {
      (schema as unknown[]).forEach((_member, index) => {
        const own = values[index]?.map((value) => _`${chosen} === ${value}`);
        if (own === undefined) gen.else();
        else if (index === 0) gen.if(or(...own));
        else gen.elseIf(or(...own));
        cxt.subschema({ keyword: "select", schemaProp: index }, gen.name("valid"));
      });
      gen.endIf();
    });
  },
});
ajv.addKeyword("selectBy");

const compiled = new Map<string, string>();

/**
 * The check of a type as an expression: a pure function call that gives Ajv's function, so that a bundle may drop it.
 * References are calls of the functions of other types, by their names. Versions share most of their types, so equal
 * ones are compiled once.
 */
export function compileCheck({ schema }: TypeModel, types: Record<string, PlainSchema>): string {
  const check = toCheckSchema(schema, types);
  const key = JSON.stringify(check);
  const known = compiled.get(key) ?? printFunction(check);
  compiled.set(key, known);
  return known;
}

function printFunction(schema: AnySchemaObject): string {
  // Ajv numbers its names through; they start anew, so that a type gives the same code whatever was compiled before it
  (ajv as { scope: unknown }).scope = new ValueScope({ scope: {}, es5: false, lines: false });
  const { validateName, validateCode, scopeValues } = ajv.compile(schema).source!;
  ajv.removeSchema(schema);
  const code = compact(String(validateCode));
  const declarations = Object.entries(scopeValues).flatMap(([group, values]) =>
    [...(values ?? [])]
      .filter((constant) => new RegExp(`\\b${constant.str}\\b`).test(code))
      .map((constant) => `const ${constant.str} = ${printConstant(group, constant.value!)};`),
  );
  return `/* @__PURE__ */ (() => { ${declarations.join(" ")}${code} return ${String(validateName)}; })()`;
}

/** What a function of Ajv refers to: parts of its schema, patterns, and functions of Ajv's own. */
function printConstant(group: string, { ref, code }: { ref: unknown; code?: unknown }): string {
  if (group === "schema") return jsonLiteral(ref);
  if (group === "pattern") return `/* @__PURE__ */ ${String(code)}`;
  const text = String(code);
  if (STAND_INS[text] === undefined && text.includes("require(")) throw new Error(`Ajv's output needs ${text}, which has no stand-in`);
  return STAND_INS[text] ?? text;
}
