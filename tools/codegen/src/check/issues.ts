import { isObject, type Json, type JsonObject, type Path } from "../load/json-file.ts";
import { wordsOfPattern } from "../model/expectation.ts";
import { openEnumeration } from "../model/shapes.ts";
import { tagOf, tagValues } from "../model/tags-of-union.ts";
import { typeOfValue } from "../project/enumeration.ts";
import { referredType, type PlainSchema } from "../project/plain-schema.ts";

/** A keyword of a schema that says no. A missing and an unknown property are at fault themselves, not their holder. */
export interface Issue {
  path: Path;
  keyword: string;
  /** What the keyword asks for; of an unknown property the names of those that are known. */
  detail?: unknown;
  /** Of alternatives of which none fits, what each says. */
  alternatives?: Issue[][];
}

/**
 * What is wrong with a value: the issues that the generated validators give, found by walking the schema.
 * A walk over thousands of examples costs less than one compilation of their schemas.
 */
export function issuesOf(value: Json, schema: PlainSchema, types: Types): Issue[] {
  return walked(value, schema, types, true);
}

/** The same, and properties that are not known, which what is received may have; not those of unknown tags. */
export function issuesOfKnown(value: Json, schema: PlainSchema, types: Types): Issue[] {
  return walked(value, schema, types, false);
}

function walked(value: Json, schema: PlainSchema, types: Types, isOpen: boolean): Issue[] {
  const issues: Issue[] = [];
  examine(value, schema, { types, path: [], issues, isOpen });
  return issues;
}

/** Each issue, and those of alternatives. */
export function allIssues(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => [issue, ...allIssues((issue.alternatives ?? []).flat())]);
}

type Types = Readonly<Record<string, PlainSchema>>;

interface Walk {
  types: Types;
  /** The way to the value at hand. */
  path: (string | number)[];
  issues: Issue[];
  /** Whether properties pass of which a schema says nothing. */
  isOpen: boolean;
}

function examine(value: Json, schema: PlainSchema, walk: Walk): void {
  if (schema.$ref !== undefined) return examine(value, walk.types[referredType(schema.$ref)]!, walk);
  if (schema.anyOf !== undefined) return examineUnion(value, schema.anyOf, walk);
  if (schema.const !== undefined) return value === schema.const ? undefined : refuse(walk, "const", schema.const);
  if (schema.type !== undefined && !hasTypes(value, schema.type)) refuse(walk, "type", schema.type);
  if (schema.enum !== undefined && !(schema.enum as Json[]).includes(value)) refuse(walk, "enum", schema.enum);
  if (schema.not !== undefined && issuesOf(value, schema.not, walk.types).length === 0) refuse(walk, "not");
  if (typeof value === "string") examineText(value, schema, walk);
  else if (typeof value === "number") examineNumber(value, schema, walk);
  else if (Array.isArray(value)) examineArray(value, schema, walk);
  else if (isObject(value)) examineObject(value, schema, walk);
}

const hasTypes = (value: Json, types: string | readonly string[]): boolean =>
  typeof types === "string" ? hasType(value, types) : types.some((type) => hasType(value, type));

function hasType(value: Json, type: string): boolean {
  if (Array.isArray(value)) return type === "array";
  if (typeof value === "object" && value !== null) return type === "object";
  if (typeof value === "number" && !Number.isFinite(value)) return false;
  const own = typeOfValue(value);
  return own === type || (own === "integer" && type === "number");
}

function examineText(value: string, { minLength, maxLength, pattern, format }: PlainSchema, walk: Walk): void {
  if (minLength !== undefined && [...value].length < minLength) refuse(walk, "minLength", minLength);
  if (maxLength !== undefined && [...value].length > maxLength) refuse(walk, "maxLength", maxLength);
  if (pattern !== undefined && !regExpOf(pattern).test(value)) refuse(walk, "pattern", wordsOfPattern(pattern, format));
}

const regExps = new Map<string, RegExp>();

function regExpOf(pattern: string): RegExp {
  const known = regExps.get(pattern) ?? new RegExp(pattern, "u");
  regExps.set(pattern, known);
  return known;
}

function examineNumber(value: number, schema: PlainSchema, walk: Walk): void {
  const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below } = schema;
  if (minimum !== undefined && value < minimum) refuse(walk, "minimum", minimum);
  if (maximum !== undefined && value > maximum) refuse(walk, "maximum", maximum);
  if (above !== undefined && value <= above) refuse(walk, "exclusiveMinimum", above);
  if (below !== undefined && value >= below) refuse(walk, "exclusiveMaximum", below);
}

function examineArray(value: Json[], { items, minItems, maxItems, uniqueItems }: PlainSchema, walk: Walk): void {
  if (minItems !== undefined && value.length < minItems) refuse(walk, "minItems", minItems);
  if (maxItems !== undefined && value.length > maxItems) refuse(walk, "maxItems", maxItems);
  if (uniqueItems && new Set(value).size < value.length) refuse(walk, "uniqueItems");
  if (items !== undefined) value.forEach((item, index) => examineBelow(index, item, items, walk));
}

function examineObject(value: JsonObject, schema: PlainSchema, walk: Walk): void {
  const { properties = {}, required = [], minProperties, maxProperties } = schema;
  const rest = schema.additionalProperties ?? (walk.isOpen || schema.properties === undefined);
  const keys = Object.keys(value);
  if (minProperties !== undefined && keys.length < minProperties) refuse(walk, "minProperties", minProperties);
  if (maxProperties !== undefined && keys.length > maxProperties) refuse(walk, "maxProperties", maxProperties);
  for (const name of required) if (!Object.hasOwn(value, name)) refuseBelow(name, "required", walk);
  for (const key of keys) {
    if (Object.hasOwn(properties, key)) examineBelow(key, value[key]!, properties[key]!, walk);
    else if (rest === false) refuseBelow(key, "additionalProperties", walk, Object.keys(properties));
    else if (rest !== true) examineBelow(key, value[key]!, rest, walk);
  }
}

/** In a tagged union the tag says which member is meant; else the issues are those of every member. */
function examineUnion(value: Json, anyOf: readonly PlainSchema[], walk: Walk): void {
  const open = openEnumeration({ anyOf: [...anyOf] });
  if (open !== undefined) return examine(value, { type: open.type }, walk);
  const union = unionOf(anyOf, walk.types);
  if (union.tag !== undefined) return examineTagged(value, union, union.tag, walk);
  const alternatives = union.members.map((member) => {
    const issues: Issue[] = [];
    examine(value, member, { ...walk, issues });
    return issues;
  });
  if (alternatives.every(({ length }) => length > 0))
    walk.issues.push({ path: [...walk.path], keyword: "anyOf", alternatives });
}

function examineTagged(value: Json, { members, values }: Union, tag: string, walk: Walk): void {
  if (!isObject(value)) return refuse(walk, "type", "object");
  if (!Object.hasOwn(value, tag)) return refuseBelow(tag, "required", walk);
  const meant = values.findIndex((own) => own?.includes(value[tag]));
  const room = values.indexOf(undefined);
  if (meant >= 0) return examine(value, members[meant]!, walk);
  if (room >= 0) return examine(value, members[room]!, { ...walk, isOpen: true });
  examineBelow(tag, value[tag]!, { enum: values.flat() as string[] }, walk);
}

interface Union {
  members: PlainSchema[];
  tag: string | undefined;
  /** The values of the tag in each member; undefined in one that takes all others. */
  values: (unknown[] | undefined)[];
}

const unions = new WeakMap<Types, Map<readonly PlainSchema[], Union>>();

function unionOf(anyOf: readonly PlainSchema[], types: Types): Union {
  const ofTypes = unions.get(types) ?? new Map<readonly PlainSchema[], Union>();
  unions.set(types, ofTypes);
  const known = ofTypes.get(anyOf);
  if (known !== undefined) return known;
  const behind = (schema: PlainSchema): PlainSchema =>
    schema.$ref === undefined ? schema : behind(types[referredType(schema.$ref)]!);
  const members = anyOf.map(behind);
  const tag = tagOf(members);
  const values = tag === undefined ? [] : members.map((member) => tagValues(member, tag));
  const union = { members, tag, values };
  ofTypes.set(anyOf, union);
  return union;
}

function examineBelow(key: string | number, value: Json, schema: PlainSchema, walk: Walk): void {
  walk.path.push(key);
  examine(value, schema, walk);
  walk.path.pop();
}

function refuse({ path, issues }: Walk, keyword: string, detail?: unknown): void {
  issues.push({ path: [...path], keyword, detail });
}

function refuseBelow(name: string, keyword: string, { path, issues }: Walk, detail?: unknown): void {
  issues.push({ path: [...path, name], keyword, detail });
}
