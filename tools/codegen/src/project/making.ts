import type { Direction } from "../load/dialect.ts";
import { entitiesBehind } from "../load/files-behind.ts";
import type { Entity, Spec, Tree } from "../load/spec.ts";
import { reachIn } from "./reach-in.ts";
import { tagsIn } from "./tags.ts";

/** By what it was made from. */
const made = new Map<string, { of: unknown }>();
/** Several times what all versions have. */
const MOST_MADE = 100_000;

/**
 * What is made of an entity for a version. It follows from the entity, all that this leads to, which ways these go in
 * the version, and which properties are tags; while they stay the same, a save after the other, so does the object.
 */
export class Making {
  readonly #spec: Spec;
  readonly #tree: Tree;
  readonly #version: string;
  readonly #keys = new Map<Entity, number>();

  constructor(spec: Spec, tree: Tree, version: string) {
    this.#spec = spec;
    this.#tree = tree;
    this.#version = version;
  }

  /** What was made of the same before, or is made now; `what` tells apart what else is made of an entity. */
  of<T>(what: string, entity: Entity, make: () => T): T {
    return this.ofAll(what, [entity], [], make);
  }

  /** The same of several entities, and of what else is the same object until it changes. */
  ofAll<T>(what: string, entities: readonly Entity[], others: readonly object[], make: () => T): T {
    const key = [what, ...entities.map((entity) => this.#keyOf(entity)), ...others.map(numberOf)].join(" & ");
    const known = made.get(key);
    if (known !== undefined) return known.of as T;
    const now = make();
    if (made.size >= MOST_MADE) made.clear();
    made.set(key, { of: now });
    return now;
  }

  #keyOf(entity: Entity): number {
    const known = this.#keys.get(entity);
    if (known !== undefined) return known;
    const reach = reachIn(this.#spec, this.#tree, this.#version);
    const behind = entitiesBehind(this.#spec, entity).map((each) => numberOf(each) * 4 + waysOf(reach.get(each)));
    const key = numberOfText(`${this.#version} ${tagsKey(this.#spec)} ${behind.join(" ")}`);
    this.#keys.set(entity, key);
    return key;
  }
}

const makings = new WeakMap<Spec, Map<string, Making>>();

/** The making of a version of a tree. */
export function makingIn(spec: Spec, tree: Tree, version: string): Making {
  const ofSpec = makings.get(spec) ?? new Map<string, Making>();
  makings.set(spec, ofSpec);
  const key = `${tree.name} ${version}`;
  const making = ofSpec.get(key) ?? new Making(spec, tree, version);
  ofSpec.set(key, making);
  return making;
}

const waysOf = (ways: Set<Direction> | undefined): number =>
  ways === undefined ? 0 : (ways.has("sent") ? 1 : 0) + (ways.has("received") ? 2 : 0);

const numbers = new WeakMap<object, number>();
let last = 0;

/** The number of an entity or a file, which is the same object until its text changes. */
function numberOf(thing: object): number {
  const known = numbers.get(thing) ?? (last += 1);
  numbers.set(thing, known);
  return known;
}

const texts = new Map<string, number>();

function numberOfText(text: string): number {
  const known = texts.get(text) ?? texts.size;
  texts.set(text, known);
  return known;
}

const tagsOfSpec = new WeakMap<Spec, number>();

function tagsKey(spec: Spec): number {
  const known = tagsOfSpec.get(spec) ?? numberOfText([...tagsIn(spec)].sort().join(" "));
  tagsOfSpec.set(spec, known);
  return known;
}
