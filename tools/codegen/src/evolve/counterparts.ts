import { isDeepStrictEqual } from "node:util";

import type { DialectSchema } from "../load/dialect.ts";
import type { Entity, Spec } from "../load/spec.ts";

/** What a thing is called in older versions. */
interface Named {
  names?: Record<string, string> | undefined;
}

/** A thing as two states of the spec have it: each with its newest name. */
export interface Counterparts<T> {
  was: T;
  is: T;
  oldKey: string;
  newKey: string;
}

/** Pairs things by their newest names; what was renamed goes by a former name that either state gives it. */
export function pairByNewestName<T extends Named>(before: Entries<T>, after: Entries<T>): Counterparts<T>[] {
  const kept = new Set(after.map(([key]) => key));
  return after.flatMap(([newKey, is]): Counterparts<T>[] => {
    const names = [newKey, ...formerNames(is)];
    const oldKey = names.find((name) => before.some(([key]) => key === name)) ?? renamedSince(newKey, before, kept);
    const found = before.filter(([key]) => key === oldKey).map(([, was]) => was);
    // one name may stand twice, for different versions
    const was = found.find((each) => isDeepStrictEqual(each, is)) ?? found[0];
    return was === undefined ? [] : [{ was, is, oldKey: oldKey!, newKey }];
  });
}

type Entries<T> = readonly (readonly [key: string, value: T])[];

const formerNames = ({ names }: Named): string[] => Object.values(names ?? {});

/** What is gone under its newest name, and had this name once. */
function renamedSince(key: string, before: Entries<Named>, kept: ReadonlySet<string>): string | undefined {
  return before.find(([name, named]) => !kept.has(name) && formerNames(named).includes(key))?.[0];
}

/** The entity that another state of the spec has for this one. */
export function counterpartOf<E extends Entity>(before: Spec, after: Spec, entity: E): E | undefined {
  const alike = (spec: Spec): [string, Entity][] =>
    [...spec.entities.values()]
      .filter(({ kind, tree }) => kind === entity.kind && tree.name === entity.tree.name)
      .map((each) => [each.name, each]);
  const same = before === after ? entity : before.entities.get(entity.file.path);
  const found = same ?? pairByNewestName(alike(before), alike(after)).find(({ is }) => is === entity)?.was;
  return found as E | undefined;
}

/** The member of a `oneOf` that another state has for each of this one, where it has one. */
export function pairMembers(
  before: readonly DialectSchema[],
  after: readonly DialectSchema[],
): { was: DialectSchema; is: DialectSchema }[] {
  return after.flatMap((is, index) => {
    const was = before.find((member) => isDeepStrictEqual(member, is)) ?? before[index];
    return was === undefined ? [] : [{ was, is }];
  });
}
