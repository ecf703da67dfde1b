import type { DialectSchema, Scalar } from "../load/dialect.ts";
import { isObject, type Json } from "../load/json-file.ts";
import { resolveReference } from "../load/references.ts";
import type { Spec } from "../load/spec.ts";
import { typeOfValue } from "./enumeration.ts";
import { isEnumeration, requiredIn, siteOf, stepInto, valueBelow, type Site, type View } from "./site.ts";
import { isPresent } from "./scope.ts";
import { tagOf } from "./tags.ts";

/** The site of a value with its references followed and the member of a union chosen that the value is meant to be. */
export function settle(value: Json | undefined, site: Site, view: View): Site {
  const { schema, file } = site;
  if (schema.$ref !== undefined) return settle(value, siteOf(resolveReference(view.spec, file, schema.$ref)!), view);
  if (schema.oneOf === undefined || isEnumeration(schema)) return site;
  return choose(value, unionOf(schema, file, view), view);
}

/** The members of a union that a version and direction have, and what tells them apart. */
interface Union {
  members: Site[];
  tag?: { name: string; values: (Scalar | undefined)[][]; objects: Site[]; inCommon: Site };
}

const unions = new WeakMap<Spec, Map<string, WeakMap<DialectSchema, Union>>>();

/** Many values are of few unions. */
function unionOf(schema: DialectSchema, file: string, view: View): Union {
  const ofSpec = unions.get(view.spec) ?? new Map<string, WeakMap<DialectSchema, Union>>();
  unions.set(view.spec, ofSpec);
  const key = `${view.version} ${view.direction}`;
  const ofView = ofSpec.get(key) ?? new WeakMap<DialectSchema, Union>();
  ofSpec.set(key, ofView);
  const union = ofView.get(schema) ?? readUnion(schema.oneOf!, file, view);
  ofView.set(schema, union);
  return union;
}

function readUnion(oneOf: readonly DialectSchema[], file: string, view: View): Union {
  const present = oneOf.filter((member) => isPresent(member, view));
  const members = present.map((member) => ({ schema: member, file }));
  const name = tagOf({ ...view, file, versions: [] }, present);
  if (name === undefined) return { members };
  const objects = members.map((member) => behind(member, view));
  const values = objects.map(({ schema }) => valuesOf(schema.properties![name]!));
  return { members, tag: { name, values, objects, inCommon: inCommon(objects) } };
}

/** The member that a value is meant to be, by its tag where there is one, else by how well it fits. */
function choose(value: Json | undefined, { members, tag }: Union, view: View): Site {
  if (members.length === 1) return settle(value, members[0]!, view);
  if (tag === undefined)
    return settle(
      value,
      bestBy(members, (member) => misfit(value, member, view)),
      view,
    );
  const given = valueBelow(value, tag.name) as Scalar;
  return tag.objects.find((_, index) => tag.values[index]!.includes(given)) ?? tag.inCommon;
}

/** A tag that no member has: only the properties that all members have are known. */
function inCommon([first, ...others]: readonly Site[]): Site {
  const shared = Object.entries(first!.schema.properties!).filter(([key]) =>
    others.every(({ schema }) => Object.hasOwn(schema.properties!, key)),
  );
  return { schema: { properties: Object.fromEntries(shared) }, file: first!.file };
}

function behind({ schema, file }: Site, { spec }: View): Site {
  const target = schema.$ref === undefined ? undefined : resolveReference(spec, file, schema.$ref);
  return target === undefined ? { schema, file } : { schema: target.content as DialectSchema, file: target.file.path };
}

function valuesOf({ const: value, enum: values, oneOf }: DialectSchema): (Scalar | undefined)[] {
  return values ?? oneOf?.map((member) => member.const) ?? [value];
}

function bestBy(members: readonly Site[], cost: (member: Site) => number): Site {
  const costs = members.map(cost);
  return members[costs.indexOf(Math.min(...costs))]!;
}

/** What is the only value of a member tells it apart, whatever else fits. */
const WRONG_CONST = 1000;
const WRONG_TYPE = 100;
const WRONG_VALUE = 10;
const WRONG_KEY = 1;

/** How badly a value in newest names fits a site, in all its depth. */
function misfit(value: Json | undefined, outer: Site, view: View): number {
  if (value === undefined) return 0;
  const site = settle(value, outer, view);
  const { schema } = site;
  if (!hasType(value, schema, view)) return WRONG_TYPE;
  if (typeof value !== "object" || value === null) {
    if (isListed(value, schema)) return 0;
    return schema.const === undefined ? WRONG_VALUE : WRONG_CONST;
  }
  const missing = isObject(value) ? requiredIn(site, view).filter((key) => !Object.hasOwn(value, key)).length : 0;
  return Object.entries(value).reduce((sum, [key, below]) => {
    const step = stepInto(site, key, value, view);
    const isUnknown = step === undefined ? schema.properties !== undefined : !step.isThere;
    return sum + (isUnknown ? WRONG_KEY : 0) + (step === undefined ? 0 : misfit(below, step.site, view));
  }, missing * WRONG_KEY);
}

function hasType(value: Json, schema: DialectSchema, view: View): boolean {
  const types = [schema.type ?? typesOfValues(schema, view)].flat();
  const type = Array.isArray(value) ? "array" : isObject(value) ? "object" : typeOfValue(value);
  return types.length === 0 || types.includes(type) || (type === "integer" && types.includes("number"));
}

function typesOfValues(schema: DialectSchema, view: View): string[] {
  const listed = schema.oneOf?.filter((member) => isPresent(member, view)).map((member) => member.const!) ??
    schema.enum ?? [schema.const];
  return listed.flatMap((value) => (value === undefined ? [] : [typeOfValue(value)]));
}

function isListed(value: Scalar, schema: DialectSchema): boolean {
  const isFree = schema.const === undefined && schema.enum === undefined && !isEnumeration(schema);
  return isFree || valuesOf(schema).includes(value);
}
