import type { Place } from "../../../src/evolve/change.ts";
import type { Side } from "../../../src/evolve/comparison.ts";
import { ITEM, stepInto } from "../../../src/evolve/path.ts";
import { referredType, type PlainSchema } from "../../../src/project/plain-schema.ts";

/** A way through the schemas of a version. */
export interface Way {
  /** The place of each step, the last being where the way ends. */
  places: Place[];
  /** What stands there, behind references, and the place of that. */
  end: PlainSchema;
  behind: Place;
}

/** `chats[].thread` as steps. */
export function stepsOf(path: string): string[] {
  return path.split(".").flatMap((part) => [part.replace("[]", ""), ...(part.endsWith("[]") ? [ITEM] : [])]);
}

/**
 * Follows steps from a schema, through every member of a union; a reference to an object leads to the place of that object.
 * Where no way starts at the schema, it may start anywhere below: the changelogs often leave out how to get to a field.
 */
export function walk(side: Side, place: Place, schema: PlainSchema, steps: readonly string[]): Way[] {
  const direct = follow(side, place, schema, steps, []);
  return direct.length > 0
    ? direct
    : placesBelow(side, place, schema, new Set()).flatMap(([here, sub]) => follow(side, here, sub, steps, []));
}

function follow(
  side: Side,
  place: Place,
  schema: PlainSchema,
  steps: readonly string[],
  trail: readonly Place[],
): Way[] {
  const [step, ...rest] = steps;
  const { here, target } = enter(side, place, schema);
  if (step === undefined) return [{ places: [...trail, place], end: target, behind: here }];
  return membersOf(target).flatMap((member) => {
    if (member !== target) return follow(side, here, member, steps, trail);
    const next = nextOf(target, step);
    return next === undefined
      ? []
      : follow(side, { ...here, path: stepInto(here.path, step) }, next, rest, [...trail, here]);
  });
}

const membersOf = (schema: PlainSchema): PlainSchema[] => schema.anyOf ?? [schema];
const nextOf = (schema: PlainSchema, step: string): PlainSchema | undefined =>
  step === ITEM ? schema.items : schema.properties?.[step];

/** Every object below a schema, each once. */
function placesBelow(side: Side, place: Place, schema: PlainSchema, seen: Set<PlainSchema>): [Place, PlainSchema][] {
  const { here, target } = enter(side, place, schema);
  if (seen.has(target)) return [];
  seen.add(target);
  if (target.anyOf !== undefined) return target.anyOf.flatMap((member) => placesBelow(side, here, member, seen));
  const steps = [...(target.items === undefined ? [] : [ITEM]), ...Object.keys(target.properties ?? {})];
  const deeper = steps.flatMap((step) =>
    placesBelow(side, { ...here, path: stepInto(here.path, step) }, nextOf(target, step)!, seen),
  );
  return target.properties === undefined ? deeper : [[here, target], ...deeper];
}

/** The schema behind references, and its place. */
function enter(side: Side, place: Place, schema: PlainSchema): { here: Place; target: PlainSchema } {
  if (schema.$ref === undefined) return { here: place, target: schema };
  const object = side.objectOf(schema);
  const here: Place =
    object === undefined ? place : { ...place, entity: "object", name: object, part: "whole", path: "" };
  return enter(side, here, side.type(referredType(schema.$ref)));
}
