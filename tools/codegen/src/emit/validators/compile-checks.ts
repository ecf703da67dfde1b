import { Ajv, KeywordCxt, _, Name, str, type AnySchemaObject } from "ajv";
import codegen from "ajv/dist/compile/codegen/index.js";
import vocabulary from "ajv/dist/vocabularies/code.js";
import names from "ajv/dist/compile/names.js";

import type { Scalar } from "../../load/dialect.ts";
import type { TypeModel } from "../../model/model.ts";
import type { PlainSchema } from "../../project/plain-schema.ts";
import { identifier } from "../encode.ts";
import { toCheckSchema } from "./check-schema.ts";
import { compact } from "./compact.ts";
import { wordsOfPattern } from "../../model/expectation.ts";

const N = names.default;
const { getProperty, or, ValueScope } = codegen;
const { usePattern } = vocabulary;

/** What takes the place of what Ajv would require. The dialect lets only scalars be compared. */
const STAND_INS: Record<string, string> = {
  'require("ajv/dist/runtime/ucs2length").default': "codePointLength",
  'require("ajv/dist/runtime/equal").default': "((a, b) => a === b)",
};

/** The core class of Ajv keeps no `evaluated` books, which would hold every function fast in a bundle. */
const ajv = new Ajv({
  allErrors: true,
  // what is wanted is the text, so that nothing is made of it here
  code: { source: true, optimize: 1, process: () => "return () => {}" },
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

// ChatEvent(data.event, at + "/event", errors);
ajv.addKeyword({
  keyword: "calls",
  code({ gen, data, it, schema }: KeywordCxt) {
    const check = new Name(identifier(schema as string));
    gen.code(_`${check}(${data}, ${str`${N.instancePath}${it.errorPath}`}, ${N.errors})`);
  },
});

// as Ajv's own, but the error says what is asked for
ajv.removeKeyword("pattern");
ajv.addKeyword({
  keyword: "pattern",
  type: "string",
  error: {
    message: "",
    params: ({ schema, parentSchema }) =>
      _`{pattern: ${wordsOfPattern(schema as string, parentSchema?.["format"] as string | undefined)}}`,
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
 * The check of a type: Ajv's function for it. References are calls of the functions of other types, by their names.
 * Versions share most of their types, so equal ones are compiled once.
 */
export function compileCheck({ name, schema }: TypeModel, types: Record<string, PlainSchema>): string {
  const check = toCheckSchema(schema, types);
  const key = `${name} ${JSON.stringify(check)}`;
  const known = compiled.get(key) ?? printFunction(identifier(name), check);
  compiled.set(key, known);
  return known;
}

// export function MessageChatEvent(data, at, errors) { if (data && typeof data == "object" …) … }
function printFunction(name: string, schema: AnySchemaObject): string {
  // what Ajv remembers of other types is of no use here
  (ajv as { scope: unknown }).scope = new ValueScope({ scope: {}, es5: false, lines: false });
  const { validateCode, scopeValues } = ajv.compile(schema).source!;
  ajv.removeSchema(schema);
  const values = new Map(
    Object.values(scopeValues).flatMap((group) => [...(group ?? [])].map((each) => [each.str, each.value!] as const)),
  );
  const schemas = new Map([...values].map(([constant, { ref }]) => [constant, ref]));
  const used = new Map<string, string>();
  const declarations: string[] = [];
  const body = compact(String(validateCode), schemas, (constant) => {
    const known =
      used.get(constant) ??
      printConstant(constant, String(values.get(constant)!.code), `${name}_${used.size}`, declarations);
    used.set(constant, known);
    return known;
  });
  return [...declarations, `export function ${name}(data, at, errors)${body}`].join("\n");
}

/** What a function of Ajv refers to: patterns, and functions of Ajv's own. Gives the name to call it by. */
function printConstant(constant: string, code: string, name: string, declarations: string[]): string {
  const known = STAND_INS[code];
  if (known !== undefined) return known;
  if (!constant.startsWith("pattern")) throw new Error(`Ajv's output needs ${code}, which has no stand-in`);
  // const Timestamp_0 = /* @__PURE__ */ new RegExp("^[0-9]{4}-…$", "u");
  declarations.push(`const ${name} = /* @__PURE__ */ ${code};`);
  return name;
}
