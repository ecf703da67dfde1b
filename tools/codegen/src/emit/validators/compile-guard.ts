import type { Scalar, TypeName } from "../../load/dialect.ts";
import type { TypeModel } from "../../model/model.ts";
import { openEnumeration } from "../../model/shapes.ts";
import { referredType, type PlainSchema } from "../../project/plain-schema.ts";
import { identifier, propertyAccess, scalarLiteral, stringLiteral } from "../encode.ts";
import { checkKey } from "../type-key.ts";
import { tagOf, tagValues } from "./tags-of-union.ts";

type Types = Record<string, PlainSchema>;

export const guardName = (type: string): string => `is${identifier(type)}`;

const compiled = new Map<string, string>();

/**
 * The guard of a type: plain checks, as one would write them by hand, that answer yes or no and say nothing else. It
 * always agrees with the check that Ajv compiles from the same schema. A function for each type keeps each small
 * enough for the machine to optimise, and lets a bundle drop what it does not use.
 */
export function compileGuard(type: TypeModel, types: Types): string {
  const key = checkKey(type, types);
  const known = compiled.get(key) ?? new GuardPrinter(guardName(type.name), types).print(type.schema);
  compiled.set(key, known);
  return known;
}

/** Statements that return false where a value does not fit. */
class GuardPrinter {
  readonly #name: string;
  readonly #types: Types;
  readonly #constants: string[] = [];
  readonly #functions: string[] = [];
  #variables = 0;

  constructor(name: string, types: Types) {
    this.#name = name;
    this.#types = types;
  }

  // export function isBan(d) { if (typeof d !== "object" || …) return false; … return true; }
  print(schema: PlainSchema): string {
    const body = this.#statements(schema, "d");
    return [...this.#constants, ...this.#functions, `export function ${this.#name}(d) { ${body} return true; }`].join(
      "\n",
    );
  }

  #statements(schema: PlainSchema, value: string): string {
    const simple = this.#condition(schema, value);
    if (simple !== undefined) return simple === "true" ? "" : `if (!(${simple})) return false;`;
    if (schema.anyOf !== undefined) return this.#union(schema.anyOf, value);
    return this.#byType(schema, value);
  }

  /** An expression that is true when the value fits; undefined when that takes statements. */
  #condition(schema: PlainSchema, value: string): string | undefined {
    if (schema.$ref !== undefined) return `${guardName(referredType(schema.$ref))}(${value})`;
    const open = openEnumeration(schema);
    if (open !== undefined) return anyType([open.type].flat(), value);
    if (schema.const !== undefined) return `${value} === ${scalarLiteral(schema.const)}`;
    if (schema.enum !== undefined) return oneOf(schema.enum, value);
    if (schema.not?.enum !== undefined)
      return `${anyType([schema.type ?? []].flat(), value)} && !(${oneOf(schema.not.enum, value)})`;
    if (schema.anyOf !== undefined) return this.#simpleUnion(schema.anyOf, value);
    const types = [schema.type ?? []].flat();
    const details = [...DETAILS, ...STRING_DETAILS].some((keyword) => schema[keyword] !== undefined);
    return details ? this.#simpleString(schema, types, value) : types.length === 0 ? "true" : anyType(types, value);
  }

  #simpleString(schema: PlainSchema, types: readonly TypeName[], value: string): string | undefined {
    if (types.length !== 1 || types[0] !== "string" || DETAILS.some((keyword) => schema[keyword] !== undefined))
      return undefined;
    return [`typeof ${value} === "string"`, ...this.#stringChecks(schema, value)].join(" && ");
  }

  #simpleUnion(members: readonly PlainSchema[], value: string): string | undefined {
    if (tagOf(members.map((member) => this.#resolve(member))) !== undefined) return undefined;
    const conditions = members.map((member) => this.#condition(member, value));
    return conditions.includes(undefined) ? undefined : `(${conditions.join(" || ")})`;
  }

  #stringChecks(schema: PlainSchema, value: string): string[] {
    const { pattern, minLength, maxLength } = schema;
    return [
      ...(pattern === undefined ? [] : [`${this.#pattern(pattern)}.test(${value})`]),
      ...(minLength === undefined
        ? []
        : [`${value}.length >= ${minLength} && codePointLength(${value}) >= ${minLength}`]),
      ...(maxLength === undefined
        ? []
        : [`(${value}.length <= ${maxLength} || codePointLength(${value}) <= ${maxLength})`]),
    ];
  }

  // switch (d.type) { case "message": if (!isMessageChatEvent(d)) return false; break; default: … }
  #union(members: readonly PlainSchema[], value: string): string {
    const resolved = members.map((member) => this.#resolve(member));
    const tag = tagOf(resolved);
    if (tag === undefined) {
      const tests = members.map((member) => this.#condition(member, value) ?? this.#hoist(member, value));
      return `if (!(${tests.join(" || ")})) return false;`;
    }
    const isOpen = tagValues(resolved.at(-1)!, tag) === undefined;
    const known = isOpen ? members.slice(0, -1) : members;
    const cases = known.map((member, index) => {
      const labels = tagValues(resolved[index]!, tag)!.map((each) => `case ${scalarLiteral(each as Scalar)}:`);
      return `${labels.join(" ")} ${this.#statements(member, value)} break;`;
    });
    const rest = isOpen ? this.#statements(members.at(-1)!, value) : "return false;";
    return `${notAnObject(value)} switch (${propertyAccess(value, tag)}) { ${cases.join(" ")} default: ${rest} }`;
  }

  /** A member of a union that takes statements becomes a function of its own. */
  #hoist(schema: PlainSchema, value: string): string {
    const name = `${this.#name}_${this.#functions.length}`;
    const index = this.#functions.push("") - 1;
    this.#functions[index] = `function ${name}(d) { ${this.#statements(schema, "d")} return true; }`;
    return `${name}(${value})`;
  }

  /** A type with details; where several types are allowed, the details hold for theirs only. */
  #byType(schema: PlainSchema, value: string): string {
    const types = [schema.type ?? []].flat();
    const branches = types.map((type) => ({ test: typeTest(type, value), body: this.#details(type, schema, value) }));
    if (branches.length === 1)
      return `${branches[0]!.test === objectTest(value) ? notAnObject(value) : `if (!(${branches[0]!.test})) return false;`} ${branches[0]!.body}`;
    return `${branches.map(({ test, body }) => `if (${test}) { ${body} }`).join(" else ")} else return false;`;
  }

  #details(type: TypeName, schema: PlainSchema, value: string): string {
    if (type === "object") return this.#object(schema, value);
    if (type === "array") return this.#array(schema, value);
    if (type === "string") return this.#stringChecks(schema, value).map(orFalse).join(" ");
    if (type === "number" || type === "integer") return numberChecks(schema, value).map(orFalse).join(" ");
    return "";
  }

  #object(schema: PlainSchema, value: string): string {
    const properties = Object.entries(schema.properties ?? {});
    const names = properties.map(([name]) => name);
    const { minProperties: least, maxProperties: most, additionalProperties: rest } = schema;
    return [
      ...(least === undefined ? [] : [`if (Object.keys(${value}).length < ${least}) return false;`]),
      ...(most === undefined ? [] : [`if (Object.keys(${value}).length > ${most}) return false;`]),
      ...properties.map(([name, property]) =>
        this.#property(property, propertyAccess(value, name), schema.required?.includes(name) ?? false),
      ),
      ...(rest === false
        ? [
            this.#eachKey(value, (key) =>
              names.length === 0
                ? "return false;"
                : `if (${names.map((name) => `${key} !== ${stringLiteral(name)}`).join(" && ")}) return false;`,
            ),
          ]
        : []),
      ...(typeof rest === "object" ? [this.#map(rest, value)] : []),
    ].join(" ");
  }

  #property(schema: PlainSchema, place: string, required: boolean): string {
    const condition = this.#condition(schema, "$");
    if (condition === "true") return required ? `if (${place} === undefined) return false;` : "";
    const local = this.#variable();
    const inner =
      condition === undefined
        ? this.#statements(schema, local)
        : `if (!(${this.#condition(schema, local)})) return false;`;
    const take = `const ${local} = ${place};`;
    if (!required) return `${take} if (${local} !== undefined) { ${inner} }`;
    return `${take} ${inner}`;
  }

  #map(schema: PlainSchema, value: string): string {
    return this.#eachKey(value, (key) => {
      const local = this.#variable();
      const body = this.#statements(schema, local);
      return body === "" ? "" : `const ${local} = ${value}[${key}]; ${body}`;
    });
  }

  #eachKey(value: string, body: (key: string) => string): string {
    const key = this.#variable();
    const text = body(key);
    return text === "" ? "" : `for (const ${key} in ${value}) { ${text} }`;
  }

  #array({ items, minItems: least, maxItems: most, uniqueItems }: PlainSchema, value: string): string {
    const [index, item] = [this.#variable(), this.#variable()];
    const body = items === undefined ? "" : this.#statements(items, item);
    return [
      ...(least === undefined ? [] : [`if (${value}.length < ${least}) return false;`]),
      ...(most === undefined ? [] : [`if (${value}.length > ${most}) return false;`]),
      ...(body === ""
        ? []
        : [
            `for (let ${index} = 0; ${index} < ${value}.length; ${index}++) { const ${item} = ${value}[${index}]; ${body} }`,
          ]),
      ...(uniqueItems === undefined ? [] : [`if (new Set(${value}).size !== ${value}.length) return false;`]),
    ].join(" ");
  }

  #pattern(pattern: string): string {
    const name = `${this.#name}_p${this.#constants.length}`;
    this.#constants.push(`const ${name} = /* @__PURE__ */ new RegExp(${stringLiteral(pattern)}, "u");`);
    return name;
  }

  #variable(): string {
    this.#variables += 1;
    return `v${this.#variables}`;
  }

  #resolve(schema: PlainSchema): PlainSchema {
    return schema.$ref === undefined ? schema : this.#resolve(this.#types[referredType(schema.$ref)]!);
  }
}

const STRING_DETAILS = ["pattern", "minLength", "maxLength"] as const;
const DETAILS = [
  ...([
    "properties",
    "required",
    "additionalProperties",
    "minProperties",
    "maxProperties",
    "items",
    "minItems",
    "maxItems",
  ] as const),
  ...(["uniqueItems", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] as const),
];

function numberChecks({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: PlainSchema, value: string): string[] {
  const limits = [
    [">=", minimum],
    ["<=", maximum],
    [">", exclusiveMinimum],
    ["<", exclusiveMaximum],
  ] as const;
  return limits.flatMap(([operator, limit]) => (limit === undefined ? [] : [`${value} ${operator} ${limit}`]));
}

const orFalse = (condition: string): string => `if (!(${condition})) return false;`;
const oneOf = (values: readonly Scalar[], value: string): string =>
  `(${values.map((each) => `${value} === ${scalarLiteral(each)}`).join(" || ")})`;
const objectTest = (value: string): string =>
  `typeof ${value} === "object" && ${value} !== null && !Array.isArray(${value})`;
const notAnObject = (value: string): string =>
  `if (typeof ${value} !== "object" || ${value} === null || Array.isArray(${value})) return false;`;

function anyType(types: readonly TypeName[], value: string): string {
  const tests = types
    .filter((type) => type !== "integer" || !types.includes("number"))
    .map((type) => typeTest(type, value));
  return tests.length === 1 ? tests[0]! : `(${tests.map((test) => `(${test})`).join(" || ")})`;
}

function typeTest(type: TypeName, value: string): string {
  switch (type) {
    case "object":
      return objectTest(value);
    case "array":
      return `Array.isArray(${value})`;
    case "null":
      return `${value} === null`;
    case "integer":
      return `Number.isInteger(${value})`;
    case "number":
      return `Number.isFinite(${value})`;
    default:
      return `typeof ${value} === "${type}"`;
  }
}
