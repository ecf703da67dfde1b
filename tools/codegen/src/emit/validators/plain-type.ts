import type { TypeName } from "../../load/dialect.ts";
import { openEnumeration } from "../../model/shapes.ts";
import { referredType, type PlainSchema } from "../../project/plain-schema.ts";
import { withoutText } from "./union-branches.ts";

/** The types that a schema asks for, where it asks for nothing else. */
export function plainType(schema: PlainSchema, types: Record<string, PlainSchema>): TypeName[] | undefined {
  if (schema.$ref !== undefined) return plainType(types[referredType(schema.$ref)]!, types);
  const open = openEnumeration(schema);
  if (open !== undefined) return [open.type].flat();
  const { type, ...others } = withoutText(schema);
  return type === undefined || Object.keys(others).length > 0 ? undefined : [type].flat();
}
