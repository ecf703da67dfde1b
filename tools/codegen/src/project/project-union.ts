import { isDeepStrictEqual } from "node:util";

import type { DialectSchema, Scalar } from "../load/dialect.ts";
import { nameIn } from "../load/naming.ts";
import { resolveReference } from "../load/references.ts";
import type { PlainSchema } from "./plain-schema.ts";
import { scopeOf, type Scope } from "./scope.ts";

/** The projection of a schema, which calls this module and is called by it. */
type Project = (schema: DialectSchema, scope: Scope, closedProperty?: string) => PlainSchema;

/** A union; where it is received and tagged, a member for unknown tags comes last. */
export function projectUnion(
  members: readonly DialectSchema[],
  plain: PlainSchema[],
  tag: string | undefined,
  scope: Scope,
  project: Project,
): PlainSchema {
  if (tag === undefined || scope.direction === "sent") return { anyOf: plain };
  return { anyOf: [...plain, unknownMember(members, tag, scope, project)] };
}

/** Whether a projected schema is a union that leaves room for unknown tags; then the room is its last member. */
export function roomForUnknown(schema: PlainSchema): { tag: string; known: Scalar[] } | undefined {
  const last = schema.anyOf?.at(-1);
  const found = Object.entries(last?.properties ?? {}).find(([, property]) => property.not?.enum !== undefined);
  return found && { tag: found[0], known: found[1].not!.enum! };
}

/** Any tag but the known ones, and the properties that all members have in common. */
function unknownMember(members: readonly DialectSchema[], tag: string, scope: Scope, project: Project): PlainSchema {
  const objects = members.map((member) => projectBehind(member, tag, scope, project));
  const [first, ...others] = objects;
  const inAll = Object.entries(first!.properties ?? {}).filter(([name, property]) =>
    others.every(({ properties }) => isDeepStrictEqual(withoutText(properties?.[name]), withoutText(property))),
  );
  const tagName = nameIn(scope.version, tag, tagProperty(members[0]!, tag, scope)?.names);
  const tags = objects.flatMap(({ properties }) => properties![tagName]!.enum ?? [properties![tagName]!.const!]);
  const names = [tagName, ...inAll.map(([name]) => name)];
  return {
    type: "object",
    description: `What has another \`${tagName}\` than those known when this was written.`,
    required: names.filter((name) => objects.every(({ required }) => required?.includes(name))),
    properties: {
      [tagName]: { type: "string", not: { enum: tags } },
      ...Object.fromEntries(inAll.filter(([name]) => name !== tagName)),
    },
  };
}

function projectBehind(member: DialectSchema, tag: string, scope: Scope, project: Project): PlainSchema {
  const target = member.$ref === undefined ? undefined : resolveReference(scope.spec, scope.file, member.$ref);
  if (target?.kind !== "objects") return project(member, scope, tag);
  return project(target.content, scopeOf(scope, target), tag);
}

function tagProperty(member: DialectSchema, tag: string, scope: Scope): DialectSchema | undefined {
  const target = member.$ref === undefined ? undefined : resolveReference(scope.spec, scope.file, member.$ref);
  return (target?.kind === "objects" ? target.content : member).properties?.[tag];
}

function withoutText(schema: PlainSchema | undefined): PlainSchema | undefined {
  if (schema === undefined) return undefined;
  const { description: _, ...rest } = schema;
  return rest;
}
