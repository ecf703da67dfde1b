import { entitiesOf, FOLDERS, LISTS, type Entity, type Spec, type Tree } from "../load/spec.ts";
import { rangeCovers } from "../load/version-range.ts";
import { reachFrom, type Reach } from "./reach.ts";

const known = new WeakMap<Spec, Map<string, Reach>>();

/** What a version of a tree has and refers to, each with its directions; worked out once. */
export function reachIn(spec: Spec, tree: Tree, version: string): Reach {
  const ofSpec = known.get(spec) ?? new Map<string, Reach>();
  known.set(spec, ofSpec);
  const key = `${tree.name} ${version}`;
  const reach = ofSpec.get(key) ?? reachFrom(spec, live(spec, tree, version), version);
  ofSpec.set(key, reach);
  return reach;
}

/** The entities of a version, and the objects of other trees that they refer to. */
export function entitiesIn(spec: Spec, tree: Tree, version: string): Entity[] {
  return [
    ...new Set([
      ...live(spec, tree, version),
      ...[...reachIn(spec, tree, version).keys()].filter(({ kind }) => kind === "objects"),
    ]),
  ];
}

function live(spec: Spec, tree: Tree, version: string): Entity[] {
  return [...FOLDERS, ...LISTS]
    .flatMap((kind): readonly Entity[] => entitiesOf(spec, tree, kind))
    .filter(({ versions }) => rangeCovers(versions, version));
}
