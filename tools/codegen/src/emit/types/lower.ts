import { isDeepStrictEqual } from "node:util";

import type { JSONSchema } from "json-schema-to-typescript";

import type { TypeName } from "../../load/dialect.ts";
import { isEmptyObject, isFreeObject, openEnumeration } from "../../model/shapes.ts";
import { referredType, type PlainSchema } from "../../project/plain-schema.ts";
import { docOf } from "../doc-comment.ts";
import { identifier, scalarLiteral } from "../encode.ts";

/** The types of a version by their names. */
type Types = Record<string, PlainSchema>;

/** A schema as json-schema-to-typescript is to see it: references, literals and free objects are TypeScript already. */
export function lower(schema: PlainSchema, types: Types): JSONSchema {
  const doc = docOf(schema);
  return { ...lowerBody(schema, types), ...(doc === undefined ? {} : { description: doc }) };
}

/**
 * An editor shows of a reference no more than the name of its type, and of a type of texts not even that. So a property
 * without a sentence has that of its type, and says how a text is written.
 */
function withBorrowedText(schema: PlainSchema, types: Types): PlainSchema {
  const type = schema.$ref === undefined ? undefined : types[referredType(schema.$ref)];
  return type === undefined ? schema : { ...textOf(type), ...schema };
}

/** What a type lends to those who refer to it. */
export function textOf({ description, format }: PlainSchema): Pick<PlainSchema, "description" | "format"> {
  return {
    ...(description === undefined ? {} : { description: description.split("\n\n")[0]! }),
    ...(format === undefined ? {} : { format }),
  };
}

function lowerBody(schema: PlainSchema, types: Types): JSONSchema {
  const open = openEnumeration(schema);
  if (schema.$ref !== undefined) return { tsType: identifier(referredType(schema.$ref)) };
  if (open !== undefined)
    return { tsType: union([...open.values.map(scalarLiteral), ...[open.type].flat().map(openMember)]) };
  if (schema.enum !== undefined) return { tsType: union(schema.enum.map(scalarLiteral)) };
  if (schema.const !== undefined) return { tsType: scalarLiteral(schema.const) };
  if (schema.anyOf !== undefined) return lowerUnion(schema.anyOf, types);
  if (schema.type === undefined) return { tsType: "unknown" };
  if (isFreeObject(schema)) return withOtherTypes("Record<string, unknown>", schema);
  if (isEmptyObject(schema))
    return withOtherTypes(`Record<string, ${schema.additionalProperties === false ? "never" : "unknown"}>`, schema);
  return {
    type: schema.type as never,
    ...(schema.required === undefined ? {} : { required: schema.required }),
    ...(schema.properties === undefined
      ? {}
      : { properties: mapValues(schema.properties, (property) => lower(withBorrowedText(property, types), types)) }),
    ...(typeof schema.additionalProperties === "object"
      ? { additionalProperties: lower(schema.additionalProperties, types) }
      : {}),
    ...(schema.items === undefined ? {} : { items: lower(schema.items, types) }),
  };
}

/** A type that keeps the known values in completion beside it. */
function openMember(type: TypeName): string {
  const wide: Partial<Record<TypeName, string>> = {
    string: "(string & {})",
    integer: "(number & {})",
    number: "(number & {})",
  };
  return wide[type] ?? type;
}

/** In parentheses, as it may be the type of the items of a list. */
function union(members: readonly string[]): string {
  return `(${[...new Set(members)].join(" | ")})`;
}

/** In a closed union without a tag, what belongs to one member is kept out of the others. */
function lowerUnion(members: readonly PlainSchema[], types: Types): JSONSchema {
  const closed = members.every((member) => member.properties !== undefined && member.additionalProperties === false);
  const constants = (member: PlainSchema): string[] =>
    Object.keys(member.properties!).filter((name) => member.properties![name]!.const !== undefined);
  const tagged =
    closed && constants(members[0]!).some((name) => members.every((member) => constants(member).includes(name)));
  if (!closed || tagged) return { anyOf: members.map((member) => lower(member, types)) };
  const shared = sharedBy(members);
  const own = members.map((member) => without(member, Object.keys(shared.properties!)));
  const names = [...new Set(own.flatMap(({ properties }) => Object.keys(properties!)))];
  const anyOf = own.map((member) => {
    const foreign = names.filter((name) => member.properties![name] === undefined);
    const lowered = isEmptyObject(member) ? { type: "object" as const, properties: {} } : lower(member, types);
    return {
      ...lowered,
      properties: { ...lowered.properties, ...Object.fromEntries(foreign.map((name) => [name, { tsType: "never" }])) },
    };
  });
  // an editor shows a property only where it is one for all members
  return isEmptyObject(shared) ? { anyOf } : { allOf: [lower(shared, types), { anyOf }] };
}

/** What all members of a union have alike. */
function sharedBy([first, ...others]: readonly PlainSchema[]): PlainSchema {
  const isRequired = ({ required }: PlainSchema, name: string): boolean => required?.includes(name) ?? false;
  const isAlike = (name: string): boolean =>
    others.every(
      (other) =>
        isDeepStrictEqual(other.properties![name], first!.properties![name]) &&
        isRequired(other, name) === isRequired(first!, name),
    );
  const alike = new Set(Object.keys(first!.properties!).filter(isAlike));
  const names = Object.keys(first!.properties!).filter((name) => !alike.has(name));
  const { description: _, ...shared } = without(first!, names);
  return shared;
}

function without({ properties, required, ...schema }: PlainSchema, names: readonly string[]): PlainSchema {
  return {
    ...schema,
    ...(required === undefined ? {} : { required: required.filter((name) => !names.includes(name)) }),
    properties: Object.fromEntries(Object.entries(properties!).filter(([name]) => !names.includes(name))),
  };
}

/** A type of ours for the objects, and what else a schema allows. */
function withOtherTypes(
  tsType: string,
  { properties: _p, required: _r, additionalProperties: _a, ...schema }: PlainSchema,
): JSONSchema {
  const others = [schema.type ?? []].flat().filter((name) => name !== "object");
  return others.length === 0
    ? { tsType }
    : { anyOf: [{ tsType }, ...others.map((type) => lowerBody({ ...schema, type }, {}))] };
}

function mapValues<V, W>(record: Record<string, V>, map: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
