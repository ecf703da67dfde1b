import type { JSONSchema } from "json-schema-to-typescript";

import type { TypeName } from "../../load/dialect.ts";
import { isEmptyObject, isFreeObject, openEnumeration } from "../../model/shapes.ts";
import { referredType, type PlainSchema } from "../../project/plain-schema.ts";
import { docOf } from "../doc-comment.ts";
import { identifier, scalarLiteral } from "../encode.ts";

/** A schema as json-schema-to-typescript is to see it: references, literals and free objects are TypeScript already. */
export function lower(schema: PlainSchema): JSONSchema {
  const doc = docOf(schema);
  return { ...lowerBody(schema), ...(doc === undefined ? {} : { description: doc }) };
}

function lowerBody(schema: PlainSchema): JSONSchema {
  const open = openEnumeration(schema);
  if (schema.$ref !== undefined) return { tsType: identifier(referredType(schema.$ref)) };
  if (open !== undefined)
    return { tsType: union([...open.values.map(scalarLiteral), ...[open.type].flat().map(openMember)]) };
  if (schema.enum !== undefined) return { tsType: union(schema.enum.map(scalarLiteral)) };
  if (schema.const !== undefined) return { tsType: scalarLiteral(schema.const) };
  if (schema.anyOf !== undefined) return { anyOf: lowerAlternatives(schema.anyOf) };
  if (schema.type === undefined) return { tsType: "unknown" };
  if (isFreeObject(schema)) return withOtherTypes("Record<string, unknown>", schema);
  if (isEmptyObject(schema))
    return withOtherTypes(`Record<string, ${schema.additionalProperties === false ? "never" : "unknown"}>`, schema);
  return {
    type: schema.type as never,
    ...(schema.required === undefined ? {} : { required: schema.required }),
    ...(schema.properties === undefined ? {} : { properties: mapValues(schema.properties, lower) }),
    ...(typeof schema.additionalProperties === "object"
      ? { additionalProperties: lower(schema.additionalProperties) }
      : {}),
    ...(schema.items === undefined ? {} : { items: lower(schema.items) }),
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
function lowerAlternatives(members: readonly PlainSchema[]): JSONSchema[] {
  const closed = members.every((member) => member.properties !== undefined && member.additionalProperties === false);
  const constants = (member: PlainSchema): string[] =>
    Object.keys(member.properties!).filter((name) => member.properties![name]!.const !== undefined);
  const tagged =
    closed && constants(members[0]!).some((name) => members.every((member) => constants(member).includes(name)));
  if (!closed || tagged) return members.map(lower);
  const names = [...new Set(members.flatMap(({ properties }) => Object.keys(properties!)))];
  return members.map((member) => {
    const foreign = names.filter((name) => member.properties![name] === undefined);
    const lowered = isEmptyObject(member) ? { type: "object" as const, properties: {} } : lower(member);
    return {
      ...lowered,
      properties: { ...lowered.properties, ...Object.fromEntries(foreign.map((name) => [name, { tsType: "never" }])) },
    };
  });
}

/** A type of ours for the objects, and what else a schema allows. */
function withOtherTypes(
  tsType: string,
  { properties: _p, required: _r, additionalProperties: _a, ...schema }: PlainSchema,
): JSONSchema {
  const others = [schema.type ?? []].flat().filter((name) => name !== "object");
  return others.length === 0
    ? { tsType }
    : { anyOf: [{ tsType }, ...others.map((type) => lowerBody({ ...schema, type }))] };
}

function mapValues<V, W>(record: Record<string, V>, map: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
