import { memberName, memberRange, type DialectSchema, type ListMember } from "../load/dialect.ts";
import { nameIn } from "../load/naming.ts";
import { resolveReference } from "../load/references.ts";
import { rangeCovers } from "../load/version-range.ts";
import { describeValues, enumerationIn, projectEnumeration, typeOfValue } from "./enumeration.ts";
import { annotationsIn } from "./notes.ts";
import { inOrder, referenceTo, type PlainSchema } from "./plain-schema.ts";
import { projectUnion } from "./project-union.ts";
import { isPresent, type Scope } from "./scope.ts";
import { isTag, tagOf } from "./tags.ts";

/** Keywords that pass as they are. */
const KEPT = ["default", "type", "const", "pattern"] as const;
/** Limits are checked in what is sent; in what is received they are the server's to keep. */
const LIMITS = [
  ...(["minProperties", "maxProperties", "minItems", "maxItems", "uniqueItems", "minLength", "maxLength"] as const),
  ...(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] as const),
];

/** What a schema is in one version and direction. */
export function projectSchema(schema: DialectSchema, scope: Scope, closedProperty?: string): PlainSchema {
  return inOrder(projectKeywords(schema, scope, closedProperty));
}

function projectKeywords(schema: DialectSchema, scope: Scope, closedProperty: string | undefined): PlainSchema {
  const annotations = annotationsIn(scope.version, schema, scope.versions);
  const values = enumerationIn(schema, scope);
  if (values !== undefined) {
    const description = [annotations.description, describeValues(values)].filter(Boolean).join("\n\n");
    return {
      ...pick(schema, ["default"]),
      ...projectEnumeration(values, scope.direction),
      ...annotations,
      ...(description ? { description } : {}),
    };
  }
  if (schema.oneOf !== undefined)
    return { ...projectAlternatives(schema.oneOf, scope), ...pick(schema, ["default"]), ...annotations };
  if (schema.$ref !== undefined)
    return { ...projectReference(schema.$ref, scope), ...pick(schema, ["default"]), ...annotations };
  return {
    ...annotations,
    ...pick(schema, KEPT),
    ...(schema.const !== undefined && schema.type === undefined ? { type: typeOfValue(schema.const) } : {}),
    ...(schema.pattern === undefined ? {} : pick(schema, ["format"])),
    ...(scope.direction === "sent" ? pick(schema, LIMITS) : {}),
    ...(schema.properties === undefined ? {} : projectProperties(schema, scope, closedProperty)),
    ...(schema.additionalProperties === undefined
      ? {}
      : { additionalProperties: projectRest(schema.additionalProperties, scope) }),
    ...(schema.items === undefined ? {} : { items: projectSchema(schema.items, scope) }),
  };
}

function projectReference(reference: string, scope: Scope): PlainSchema {
  const target = resolveReference(scope.spec, scope.file, reference)!;
  return referenceTo(scope.typeOf(target, scope.direction));
}

/** One alternative that is left takes the place of all; several are a union. */
function projectAlternatives(members: readonly DialectSchema[], scope: Scope): PlainSchema {
  const left = members.filter((member) => isPresent(member, scope));
  // the history of an alternative is that of its holder's type, which needs no note
  if (left.length === 1) return projectSchema({ ...left[0]!, versions: undefined as never }, scope);
  const tag = tagOf(scope, left);
  const plain = left.map((member) => projectSchema({ ...member, versions: undefined as never }, scope, tag));
  return projectUnion(left, plain, tag, scope, projectSchema);
}

function projectRest(rest: true | DialectSchema, scope: Scope): true | PlainSchema {
  return rest === true ? true : projectSchema(rest, scope);
}

function projectProperties(schema: DialectSchema, scope: Scope, closedProperty: string | undefined): PlainSchema {
  const properties = Object.entries(schema.properties!).filter(([, property]) => isPresent(property, scope));
  const names = new Map(properties.map(([key, property]) => [key, nameIn(scope.version, key, property.names)]));
  const required = (schema.required ?? [])
    .filter((member) => applies(member, scope))
    .flatMap((member) => names.get(memberName(member)) ?? []);
  return {
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries(
      properties.map(([key, property]) => {
        const closed = key === closedProperty || isTag(scope.spec, scope.file, key);
        return [names.get(key)!, closed ? projectTag(property, scope) : projectSchema(property, scope)];
      }),
    ),
    ...(scope.direction === "sent" ? { additionalProperties: false } : {}),
  };
}

/** The values of a tag stay closed, whichever way the data goes: others belong to other members. */
function projectTag(property: DialectSchema, scope: Scope): PlainSchema {
  const values = enumerationIn(property, scope);
  const plain = projectSchema(property, scope);
  if (values === undefined) return plain;
  const { anyOf: _, ...annotations } = plain;
  return inOrder({ ...annotations, ...projectEnumeration(values, "sent") });
}

function applies(member: ListMember, { version, direction }: Scope): boolean {
  const way = typeof member === "string" ? undefined : member.direction;
  return rangeCovers(memberRange(member), version) && (way === undefined || way === direction);
}

function pick<K extends keyof DialectSchema & keyof PlainSchema>(
  schema: DialectSchema,
  keywords: readonly K[],
): Pick<PlainSchema, K> {
  return Object.fromEntries(
    keywords.filter((keyword) => schema[keyword] !== undefined).map((keyword) => [keyword, schema[keyword]]),
  ) as Pick<PlainSchema, K>;
}
