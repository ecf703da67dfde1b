import type { TypeName } from "../../load/dialect.ts";
import { referredType, type PlainSchema } from "../../project/plain-schema.ts";
import { propertyAccess, scalarLiteral, stringLiteral } from "../encode.ts";
import { anyOf, noneOf, notOfTypes, ofType } from "./conditions.ts";
import { costOf } from "./cost.ts";
import { expectation, wordsOfPattern } from "../../model/expectation.ts";
import { plainType } from "./plain-type.ts";
import { taggedUnion, withoutText, type TaggedUnion } from "./union-branches.ts";
import type { Target, Verdict } from "./verdict.ts";

export type Types = Record<string, PlainSchema>;

/**
 * The function of a type: plain checks, one after the other, as one would write them by hand. What it says of a value that
 * does not fit is up to a verdict. A function for each type keeps each small enough for the machine to optimise, and lets a
 * bundle drop what it does not use.
 */
// export function isBan(d) { if (typeof d !== "object" || …) return false; … return true; }
export function printFunction(type: string, types: Types, verdict: Verdict): string {
  const printer = new FunctionPrinter(verdict.nameOf(type), types, verdict);
  const code = `export function ${verdict.nameOf(type)}(d) { ${printer.statements(types[type]!, { value: "d", path: [], isRequired: false })} ${verdict.end}}`;
  return [...printer.declarations, code].join("\n");
}

class FunctionPrinter {
  /** Constants and functions that stand before the function. */
  readonly declarations: string[] = [];
  readonly #name: string;
  readonly #types: Types;
  readonly #verdict: Verdict;
  #variables = 0;

  constructor(name: string, types: Types, verdict: Verdict) {
    this.#name = name;
    this.#types = types;
    this.#verdict = verdict;
  }

  /** Statements that end the function where a value does not fit. */
  statements(schema: PlainSchema, target: Target): string {
    const { value } = target;
    const plain = plainType(schema, this.#types);
    if (plain !== undefined) return this.#type(plain, target);
    if (schema.$ref !== undefined) return this.#verdict.call(referredType(schema.$ref), target);
    if (schema.anyOf !== undefined) return this.#union(schema.anyOf, target);
    if (schema.const !== undefined)
      return this.#refuse(`${value} !== ${scalarLiteral(schema.const)}`, target, "const", schema.const);
    if (schema.enum !== undefined) return this.#refuse(noneOf(schema.enum, value), target, "enum", schema.enum);
    const types = [schema.type ?? []].flat();
    const not = schema.not?.enum === undefined ? "" : this.#refuse(anyOf(schema.not.enum, value), target, "not");
    if (types.length === 0) return target.isRequired ? this.#refuse(`${value} === undefined`, target, "required") : not;
    const details = types.map((type) => ({ type, body: this.#details(type, schema, target) }));
    if (types.length === 1 || details.every(({ body }) => body === ""))
      return block([this.#type(types, target), not, details[0]!.body]);
    // where several types are allowed, the details hold for theirs only
    return `${details.map(({ type, body }) => `if (${ofType(type, value)}) { ${body} }`).join(" else ")} else { ${this.#type(types, target)} }`;
  }

  #refuse(condition: string, target: Target, keyword: string, detail?: unknown): string {
    return this.#verdict.refuse(condition, target, {
      keyword,
      expected: stringLiteral(expectation(keyword, detail)),
    });
  }

  #type(types: readonly TypeName[], target: Target): string {
    return this.#refuse(notOfTypes(types, target.value), target, "type", types.length === 1 ? types[0] : types);
  }

  #union(members: readonly PlainSchema[], target: Target): string {
    const tagged = taggedUnion(members, this.#types);
    if (tagged !== undefined) return this.#taggedUnion(tagged, target);
    return this.#refuse(
      members.map((member) => `!${this.#accepts(member, target.value)}`).join(" && "),
      target,
      "anyOf",
    );
  }

  // switch (d.type) { case "message": { if (!isMessageChatEvent(d)) return false; break; } default: { return false; } }
  #taggedUnion({ tag, branches, room, common: all }: TaggedUnion, target: Target): string {
    const { value, path } = target;
    const atTag = { value: propertyAccess(value, tag), path: [...path, stringLiteral(tag)], isRequired: true };
    // of an unknown tag that is refused nothing else is said
    const common = room === undefined && this.#verdict.explains ? [] : all;
    const checked = new Set([tag, ...common]);
    // return isMessageChatEvent(d); where nothing comes after the switch
    const print = (member: PlainSchema): string => {
      if (member.$ref === undefined) return this.#object(member, target, checked);
      if (path.length > 0) return this.statements(member, target);
      return `return ${this.#verdict.nameOf(referredType(member.$ref))}(${value});`;
    };
    const bodies = this.#apart(
      branches.map(
        ({ member }) =>
          () =>
            print(member),
      ),
    );
    const [others] = this.#apart(room === undefined ? [] : [() => print(room)]);
    const cases = branches.flatMap((_, index) => {
      const body = bodies[index]!;
      // tags of one body stand together; what holds for all other tags needs no case
      if (body === others || bodies.indexOf(body) !== index) return [];
      const same = branches.filter((_branch, at) => bodies[at] === body);
      return [
        `${same.flatMap((other) => other.tags.map((each) => `case ${scalarLiteral(each)}:`)).join(" ")} { ${body}${body.startsWith("return ") ? "" : " break;"} }`,
      ];
    });
    const fallback =
      others === undefined
        ? this.#refuse(
            "true",
            atTag,
            "enum",
            branches.flatMap(({ tags }) => tags),
          )
        : `${this.#type(["string"], atTag)} ${others}`;
    return block([
      this.#type(["object"], target),
      ...(this.#verdict.explains ? [this.#refuse(`${atTag.value} === undefined`, atTag, "required")] : []),
      ...(common.length === 0 ? [] : [this.#object(pick(branches[0]!.member, common), target)]),
      cases.length === 0 ? fallback : `switch (${atTag.value}) { ${cases.join(" ")} default: { ${fallback} } }`,
    ]);
  }

  /** Whether a value fits one of several alternatives, which if they take statements become functions of their own. */
  #accepts(schema: PlainSchema, value: string): string {
    if (schema.$ref !== undefined)
      return this.#verdict.accepts(`${this.#verdict.nameOf(referredType(schema.$ref))}(${value})`);
    const name = `${this.#name}_${this.declarations.length}`;
    const index = this.declarations.push("") - 1;
    this.declarations[index] =
      `function ${name}(d) { ${this.statements(schema, { value: "d", path: [], isRequired: false })} ${this.#verdict.end}}`;
    return this.#verdict.accepts(`${name}(${value})`);
  }

  #details(type: TypeName, schema: PlainSchema, target: Target): string {
    if (type === "object") return this.#object(schema, target);
    if (type === "array") return this.#array(schema, target);
    if (type === "string") return this.#string(schema, target);
    return type === "number" || type === "integer" ? this.#number(schema, target) : "";
  }

  #string({ pattern, format, minLength, maxLength }: PlainSchema, target: Target): string {
    const { value } = target;
    const length = `codePointLength(${value})`;
    return block([
      ...(pattern === undefined
        ? []
        : [
            this.#refuse(
              `!${this.#pattern(pattern)}.test(${value})`,
              target,
              "pattern",
              wordsOfPattern(pattern, format),
            ),
          ]),
      ...(minLength === undefined
        ? []
        : [this.#refuse(`${value}.length < ${minLength} || ${length} < ${minLength}`, target, "minLength", minLength)]),
      ...(maxLength === undefined
        ? []
        : [this.#refuse(`${value}.length > ${maxLength} && ${length} > ${maxLength}`, target, "maxLength", maxLength)]),
    ]);
  }

  #number({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: PlainSchema, target: Target): string {
    const limits = [
      ["<", "minimum", minimum],
      [">", "maximum", maximum],
      ["<=", "exclusiveMinimum", exclusiveMinimum],
      [">=", "exclusiveMaximum", exclusiveMaximum],
    ] as const;
    return limits
      .flatMap(([operator, keyword, limit]) =>
        limit === undefined ? [] : [this.#refuse(`${target.value} ${operator} ${limit}`, target, keyword, limit)],
      )
      .join(" ");
  }

  /** Without the properties that have been checked. */
  #object(schema: PlainSchema, target: Target, checked: ReadonlySet<string> = new Set()): string {
    const { value } = target;
    const names = Object.keys(schema.properties ?? {});
    const cost = Object.fromEntries(names.map((name) => [name, costOf(schema.properties![name]!, this.#types)]));
    const { minProperties: least, maxProperties: most, additionalProperties: rest } = schema;
    const required = (schema.required ?? []).filter((name) => !names.includes(name));
    return block([
      ...(least === undefined
        ? []
        : [this.#refuse(`Object.keys(${value}).length < ${least}`, target, "minProperties", least)]),
      ...(most === undefined
        ? []
        : [this.#refuse(`Object.keys(${value}).length > ${most}`, target, "maxProperties", most)]),
      ...required.map((name) => this.#property({}, name, target, true)),
      ...names
        .filter((name) => !checked.has(name))
        .sort((a, b) => cost[a]! - cost[b]!)
        .map((name) =>
          this.#property(schema.properties![name]!, name, target, schema.required?.includes(name) ?? false),
        ),
      ...(rest === undefined || rest === true ? [] : [this.#otherProperties(rest, names, target)]),
    ]);
  }

  // const v1 = d.text; if (v1 !== undefined) { if (typeof v1 !== "string") return false; }
  #property(schema: PlainSchema, name: string, { value, path }: Target, isRequired: boolean): string {
    const access = propertyAccess(value, name);
    // what may be anything may still not be missing
    const plain = isRequired && Object.keys(withoutText(this.#resolve(schema))).length === 0 ? {} : schema;
    const short = this.#verdict.explains ? undefined : this.#shortCondition(plain, access);
    // if (d.text !== undefined && typeof d.text !== "string") return false;
    if (short !== undefined) return `if (${isRequired ? "" : `${access} !== undefined && `}${short}) return false;`;
    const local = this.#variable();
    const body = this.statements(plain, { value: local, path: [...path, stringLiteral(name)], isRequired });
    if (body === "") return "";
    return `const ${local} = ${access}; ${isRequired ? body : `if (${local} !== undefined) { ${body} }`}`;
  }

  /** Where a value does not fit, as a condition that names it once or twice, so that it needs no variable. */
  #shortCondition(schema: PlainSchema, value: string): string | undefined {
    const types = plainType(schema, this.#types);
    if (types !== undefined) return types.includes("object") ? undefined : notOfTypes(types, value);
    if (schema.$ref !== undefined) return `!${this.#verdict.nameOf(referredType(schema.$ref))}(${value})`;
    return schema.const === undefined ? undefined : `${value} !== ${scalarLiteral(schema.const)}`;
  }

  // for (const v1 in d) { if (v1 !== "chat_id") return false; }
  #otherProperties(schema: false | PlainSchema, known: readonly string[], { value, path }: Target): string {
    const key = this.#variable();
    const local = this.#variable();
    const target = { value: schema === false ? `${value}[${key}]` : local, path: [...path, key], isRequired: false };
    const condition = known.length === 0 ? "true" : noneOf(known, key);
    if (schema === false)
      return `for (const ${key} in ${value}) { ${this.#refuse(condition, target, "additionalProperties")} }`;
    const body = this.statements(schema, target);
    if (body === "") return "";
    const check = `const ${local} = ${value}[${key}]; ${body}`;
    return `for (const ${key} in ${value}) { ${known.length === 0 ? check : `if (${condition}) { ${check} }`} }`;
  }

  #array({ items, minItems: least, maxItems: most, uniqueItems }: PlainSchema, target: Target): string {
    const { value, path } = target;
    const [index, item] = [this.#variable(), this.#variable()];
    const body =
      items === undefined ? "" : this.statements(items, { value: item, path: [...path, index], isRequired: false });
    return block([
      ...(least === undefined ? [] : [this.#refuse(`${value}.length < ${least}`, target, "minItems", least)]),
      ...(most === undefined ? [] : [this.#refuse(`${value}.length > ${most}`, target, "maxItems", most)]),
      ...(body === ""
        ? []
        : [
            `for (let ${index} = 0; ${index} < ${value}.length; ${index}++) { const ${item} = ${value}[${index}]; ${body} }`,
          ]),
      ...(uniqueItems === undefined
        ? []
        : [this.#refuse(`new Set(${value}).size !== ${value}.length`, target, "uniqueItems")]),
    ]);
  }

  #pattern(pattern: string): string {
    const name = `${this.#name}_${this.declarations.length}`;
    this.declarations.push(`const ${name} = /* @__PURE__ */ new RegExp(${stringLiteral(pattern)}, "u");`);
    return name;
  }

  /** Prints what stands in blocks of its own, with the same names in each, so that equal blocks are equal text. */
  #apart(blocks: readonly (() => string)[]): string[] {
    const first = this.#variables;
    let last = first;
    return blocks.map((print) => {
      this.#variables = first;
      const text = print();
      last = Math.max(last, this.#variables);
      this.#variables = last;
      return text;
    });
  }

  #variable(): string {
    this.#variables += 1;
    return `v${this.#variables}`;
  }

  #resolve(schema: PlainSchema): PlainSchema {
    return schema.$ref === undefined ? schema : this.#resolve(this.#types[referredType(schema.$ref)]!);
  }
}

const block = (statements: readonly string[]): string => statements.filter((statement) => statement !== "").join(" ");

/** Some properties of an object. */
function pick({ properties, required = [] }: PlainSchema, names: readonly string[]): PlainSchema {
  return {
    properties: Object.fromEntries(names.map((name) => [name, properties![name]!])),
    required: required.filter((name) => names.includes(name)),
  };
}
