import type { Scalar, TypeName } from "../load/dialect.ts";
import type { PlainSchema } from "../project/plain-schema.ts";

/** An enumeration that lets other values of its type pass. */
export function openEnumeration({ anyOf }: PlainSchema): { values: Scalar[]; type: TypeName | TypeName[] } | undefined {
  const [listed, rest, ...others] = anyOf ?? [];
  if (listed?.enum === undefined || rest?.type === undefined || others.length > 0) return undefined;
  return Object.keys(rest).length === 1 ? { values: listed.enum, type: rest.type } : undefined;
}

export const isFreeObject = (schema: PlainSchema): boolean => schema.additionalProperties === true;

/** A closed object without any property. */
export function isEmptyObject(schema: PlainSchema): boolean {
  return schema.properties !== undefined && Object.keys(schema.properties).length === 0;
}

/** The schemas right below a schema. */
export function subschemas(schema: PlainSchema): PlainSchema[] {
  const rest = schema.additionalProperties;
  return [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items ? [schema.items] : []),
    ...(typeof rest === "object" ? [rest] : []),
    ...(schema.anyOf ?? []),
  ];
}
