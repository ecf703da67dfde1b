import type { DialectSchema, Direction, Scalar, TypeName } from "../load/dialect.ts";
import { nameIn } from "../load/naming.ts";
import { annotationsIn } from "./notes.ts";
import type { PlainSchema } from "./plain-schema.ts";
import { isPresent, type Scope } from "./scope.ts";

export interface EnumerationValue {
  value: Scalar;
  description?: string | undefined;
}

/** The values that a schema lists in a version; undefined when it is no enumeration. A `const` alone is none. */
export function enumerationIn(
  schema: DialectSchema,
  { version, versions, direction }: Pick<Scope, "version" | "versions" | "direction">,
): EnumerationValue[] | undefined {
  if (schema.enum !== undefined) return schema.enum.map((value) => ({ value }));
  if (schema.oneOf === undefined || !schema.oneOf.every((member) => member.const !== undefined)) return undefined;
  return schema.oneOf
    .filter((member) => isPresent(member, { version, direction }))
    .map((member) => ({
      value: typeof member.const === "string" ? nameIn(version, member.const, member.names) : member.const!,
      description: annotationsIn(version, member, versions).description,
    }));
}

/** Closed in what is sent; in what is received any value of the same type passes. */
export function projectEnumeration(values: readonly EnumerationValue[], direction: Direction): PlainSchema {
  const type = typeOfValues(values);
  const listed = values.map(({ value }) => value);
  return direction === "sent" ? { type, enum: listed } : { anyOf: [{ enum: listed }, { type }] };
}

/** The values with their sentences, as a list for the description. */
export function describeValues(values: readonly EnumerationValue[]): string | undefined {
  const lines = values
    .filter(({ description }) => description !== undefined)
    .map(({ value, description }) => `- \`${String(value)}\`: ${description}`);
  return lines.length > 0 ? lines.join("\n") : undefined;
}

function typeOfValues(values: readonly EnumerationValue[]): TypeName | TypeName[] {
  const types = [...new Set(values.map(({ value }) => typeOfValue(value)))].sort();
  return types.length === 1 ? types[0]! : types;
}

export function typeOfValue(value: Scalar): TypeName {
  if (value === null) return "null";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value === "string" ? "string" : "boolean";
}
