import { memberName, memberRange, type DialectSchema, type Scalar } from "../load/dialect.ts";
import { resolveReference } from "../load/references.ts";
import type { Spec } from "../load/spec.ts";
import { rangeCovers } from "../load/version-range.ts";
import { schemasOf } from "../load/walk.ts";
import { enumerationIn } from "./enumeration.ts";
import type { Scope } from "./scope.ts";

type TagScope = Pick<Scope, "spec" | "file" | "version" | "versions" | "direction">;

/** The property that tells the members of a union apart, by its newest name. */
export function tagOf(scope: TagScope, members: readonly DialectSchema[]): string | undefined {
  const objects = members.map((member) => objectBehind(scope.spec, scope.file, member));
  if (objects.length < 2 || objects.some((object) => object === undefined)) return undefined;
  return Object.keys(objects[0]!.properties ?? {}).find((key) => {
    const values = objects.flatMap((object) => tagValues(object!, key, scope) ?? [undefined]);
    return !values.includes(undefined) && new Set(values).size === values.length;
  });
}

function objectBehind(spec: Spec, file: string, member: DialectSchema): DialectSchema | undefined {
  if (member.properties !== undefined) return member;
  const target = member.$ref === undefined ? undefined : resolveReference(spec, file, member.$ref);
  if (target?.kind !== "objects") return undefined;
  return target.content.properties === undefined ? undefined : target.content;
}

/** The values of a required property that holds nothing else; undefined when it may hold more. */
function tagValues(object: DialectSchema, key: string, scope: TagScope): Scalar[] | undefined {
  const { version } = scope;
  const property = object.properties?.[key];
  const required = object.required?.some(
    (member) => memberName(member) === key && rangeCovers(memberRange(member), version),
  );
  if (property === undefined || !required || !rangeCovers(property.versions, version)) return undefined;
  if (property.const !== undefined) return [property.const];
  return enumerationIn(property, scope)?.map(({ value }) => value);
}

const tagsOfSpec = new WeakMap<Spec, Set<string>>();

/** Whether a property tells an object apart in some union: then its values stay closed, whichever way the data goes. */
export function isTag(spec: Spec, file: string, key: string): boolean {
  return tagsIn(spec).has(`${file}#${key}`);
}

/** Every property that is a tag, as `<file>#<key>`. */
export function tagsIn(spec: Spec): ReadonlySet<string> {
  const known = tagsOfSpec.get(spec) ?? collectTags(spec);
  tagsOfSpec.set(spec, known);
  return known;
}

function collectTags(spec: Spec): Set<string> {
  const tags = new Set<string>();
  for (const entity of spec.entities.values()) {
    for (const { schema, versions, file } of schemasOf(entity)) {
      for (const version of schema.oneOf === undefined ? [] : versions) {
        const members = schema.oneOf!.filter((member) => rangeCovers(member.versions, version));
        const tag = tagOf({ spec, file: file.path, version, versions: [], direction: "received" }, members);
        if (tag === undefined) continue;
        for (const { $ref } of members) {
          const target = $ref === undefined ? undefined : resolveReference(spec, file.path, $ref);
          if (target !== undefined) tags.add(`${target.file.path}#${tag}`);
        }
      }
    }
  }
  return tags;
}
