import { memberName, memberRange, type DialectSchema, type ListMember } from "../load/dialect.ts";
import { isObject, type Json } from "../load/json-file.ts";
import { nameIn } from "../load/naming.ts";
import type { Entity } from "../load/spec.ts";
import { rangeCovers } from "../load/version-range.ts";
import { isPresent, type Scope } from "./scope.ts";

/** A schema of the dialect where a value stands, and the file that its references start from. */
export interface Site {
  schema: DialectSchema;
  file: string;
}

/** The version and the direction that a value is projected to. */
export type View = Pick<Scope, "spec" | "version" | "direction">;

/** What is below a site by a key of the value. */
export interface Step {
  /** What the key is called in the version. */
  name: string;
  /** Whether the version and the direction have it. */
  isThere: boolean;
  site: Site;
}

const ANYTHING: DialectSchema = {};

/** A step into a settled site; undefined where the schema knows nothing of the key. */
export function stepInto({ schema, file }: Site, key: string, value: Json | undefined, view: View): Step | undefined {
  const property = Object.hasOwn(schema.properties ?? {}, key) ? schema.properties![key]! : undefined;
  if (property !== undefined) {
    return {
      name: nameIn(view.version, key, property.names),
      isThere: isPresent(property, view),
      site: { schema: property, file },
    };
  }
  if (Array.isArray(value)) return { name: key, isThere: true, site: { schema: schema.items ?? ANYTHING, file } };
  if (schema.additionalProperties === undefined || schema.additionalProperties === true) return undefined;
  return { name: key, isThere: true, site: { schema: schema.additionalProperties, file } };
}

/** What is below a value by a key, if anything is. */
export function valueBelow(value: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(value)) return value[Number(key)];
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The names that a site requires of a version and direction, by their newest names. */
export function requiredIn({ schema }: Site, { version, direction }: View): string[] {
  const applies = (member: ListMember): boolean => {
    const way = typeof member === "string" ? undefined : member.direction;
    return rangeCovers(memberRange(member), version) && (way === undefined || way === direction);
  };
  return (schema.required ?? []).filter(applies).map(memberName);
}

export const isEnumeration = (schema: DialectSchema): boolean =>
  schema.oneOf?.every((member) => member.const !== undefined) ?? false;

/** Where the schema of an entity that can be referred to starts. */
export function siteOf(entity: Entity): Site {
  const file = entity.file.path;
  switch (entity.kind) {
    case "pushes":
    case "webhooks":
      return { schema: entity.content.payload ?? ANYTHING, file };
    case "errors":
      return {
        schema: enumeration(entity.content.errors.map(({ type, ...entry }) => ({ const: type, ...entry }))),
        file,
      };
    case "disconnects":
      return {
        schema: enumeration(entity.content.reasons.map(({ reason, ...entry }) => ({ const: reason, ...entry }))),
        file,
      };
    case "objects":
      return { schema: entity.content, file };
    default:
      return { schema: ANYTHING, file };
  }
}

function enumeration(values: readonly Pick<DialectSchema, "const" | "names" | "versions">[]): DialectSchema {
  return {
    oneOf: values.map(({ const: value, names, versions }) => ({
      const: value!,
      ...(names ? { names } : {}),
      ...(versions ? { versions } : {}),
    })),
  };
}
