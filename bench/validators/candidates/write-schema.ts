import { openEnumeration } from "../../../tools/codegen/src/model/shapes.ts";
import { taggedUnion } from "../../../tools/codegen/src/emit/validators/union-branches.ts";
import type { PlainSchema, Writer } from "./schemas.ts";

/** A schema in the code of a library. */
export function writeSchema(schema: PlainSchema, types: Record<string, PlainSchema>, writer: Writer): string {
  const write = (below: PlainSchema): string => writeSchema(below, types, writer);
  if (schema.$ref !== undefined) return writer.reference(schema.$ref.slice("#/$defs/".length));
  const open = openEnumeration(schema);
  if (open !== undefined) return write({ type: open.type });
  if (schema.anyOf !== undefined) {
    const tagged = taggedUnion(schema.anyOf, types);
    if (tagged?.room === undefined) return writer.union(schema.anyOf.map(write), tagged?.tag, undefined);
    return writer.union(schema.anyOf.slice(0, -1).map(write), tagged.tag, write(schema.anyOf.at(-1)!));
  }
  if (schema.const !== undefined) return writer.oneOf([schema.const]);
  if (schema.enum !== undefined) return writer.oneOf(schema.enum);
  const kinds = [schema.type ?? []].flat();
  if (kinds.length > 1)
    return writer.union(
      kinds.map((type) => write({ ...schema, type })),
      undefined,
      undefined,
    );
  const { required = [], additionalProperties: rest } = schema;
  switch (kinds[0]) {
    case undefined:
      return writer.any();
    case "boolean":
    case "null":
      return writer.scalar(kinds[0]);
    case "string":
      return writer.text({ ...schema, ...(schema.not?.enum === undefined ? {} : { noneOf: schema.not.enum }) });
    case "integer":
    case "number":
      return writer.number({ ...schema, integer: kinds[0] === "integer" });
    case "array":
      return writer.array(write(schema.items ?? {}), schema);
    default: {
      if (typeof rest === "object") return writer.map(write(rest));
      if (schema.properties === undefined) return writer.map(writer.any());
      const properties = Object.entries(schema.properties).map(([name, property]) => ({
        name,
        schema: write(property),
        required: required.includes(name),
      }));
      return writer.object(properties, rest === false);
    }
  }
}

export const key = (name: string): string => JSON.stringify(name);
