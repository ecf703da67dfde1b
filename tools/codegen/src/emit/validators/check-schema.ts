import { openEnumeration } from "../../model/shapes.ts";
import { referredType, type PlainSchema } from "../../project/plain-schema.ts";
import { roomForUnknown } from "../../project/project-union.ts";
import { tagOf, tagValues } from "../../model/tags-of-union.ts";

/**
 * The part of JSON Schema that Ajv is handed, and two keywords of ours: `calls` names the type that a reference leads
 * to, `select` holds the members of a tagged union and, last, what holds for other tags.
 */
export type CheckSchema = Record<string, unknown>;

/**
 * A schema as Ajv is to check it: the same verdicts, without text, with unions told apart by their tag, so that the
 * issues of a value are those of the member that it is meant to be.
 */
export function toCheckSchema(schema: PlainSchema, types: Record<string, PlainSchema>): CheckSchema {
  const open = openEnumeration(schema);
  if (schema.$ref !== undefined) return { calls: referredType(schema.$ref) };
  if (open !== undefined) return { type: open.type };
  if (schema.anyOf !== undefined) return checkUnion(schema.anyOf, types);
  const {
    description: _d,
    default: _v,
    deprecated: _p,
    properties,
    items,
    additionalProperties: rest,
    not,
    ...checks
  } = schema;
  // what has one value has its type, too
  if (schema.const !== undefined) return { const: schema.const };
  return {
    ...checks,
    ...(properties === undefined
      ? {}
      : { properties: mapValues(properties, (property) => toCheckSchema(property, types)) }),
    ...(items === undefined ? {} : { items: toCheckSchema(items, types) }),
    ...(rest === undefined || rest === true
      ? {}
      : { additionalProperties: rest === false ? false : toCheckSchema(rest, types) }),
    ...(not === undefined ? {} : { not: toCheckSchema(not, types) }),
  };
}

function checkUnion(members: readonly PlainSchema[], types: Record<string, PlainSchema>): CheckSchema {
  const resolved = members.map((member) => resolve(member, types));
  const tag = tagOf(resolved);
  if (tag === undefined) return { anyOf: members.map((member) => toCheckSchema(member, types)) };
  const room = roomForUnknown({ anyOf: resolved });
  const known = room === undefined ? members : members.slice(0, -1);
  const values = known.map((_, index) => tagValues(resolved[index]!, tag)!);
  const fallback =
    room === undefined ? { properties: { [tag]: { enum: values.flat() } } } : toCheckSchema(members.at(-1)!, types);
  return {
    type: "object",
    required: [tag],
    selectBy: { tag, values },
    select: [...known.map((member) => toCheckSchema(member, types)), fallback],
  };
}

function resolve(schema: PlainSchema, types: Record<string, PlainSchema>): PlainSchema {
  return schema.$ref === undefined ? schema : resolve(types[referredType(schema.$ref)]!, types);
}

function mapValues<V, W>(record: Record<string, V>, map: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
