import type { Direction } from "../load/dialect.ts";
import { entitiesBehind } from "../load/files-behind.ts";
import type { JsonFile } from "../load/json-file.ts";
import { coveredIn } from "../load/ranges-in.ts";
import type { Entity, Spec, Tree } from "../load/spec.ts";
import { reachIn } from "./reach-in.ts";
import { tagsIn } from "./tags.ts";

/** By what it was made from. */
const made = new Map<string, { of: unknown }>();
/** Several times what all versions have. */
const MOST_MADE = 100_000;

/**
 * What is made of examples for some versions. It follows from their file, from the entities that they are of and from all
 * that these lead to: what each version has of it, by which names, and which ways it goes. Most versions have the same
 * of most entities, and most saves leave it; so it is made once, and must not hold on to a spec.
 */
export class Sharing {
  readonly #spec: Spec;
  readonly #tree: Tree;
  readonly #version: string;
  readonly #keys = new Map<Entity, number>();
  readonly #tags: number;

  constructor(spec: Spec, tree: Tree, version: string) {
    this.#spec = spec;
    this.#tree = tree;
    this.#version = version;
    this.#tags = tagsNumber(spec);
  }

  of<T>(what: string, entities: readonly Entity[], file: JsonFile, make: () => T): T {
    const key = [what, this.#fileKey(file), ...entities.map((entity) => this.#keyOf(entity))].join(" ");
    const known = made.get(key);
    if (known !== undefined) return known.of as T;
    const now = make();
    if (made.size >= MOST_MADE) made.clear();
    made.set(key, { of: now });
    return now;
  }

  readonly #files = new Map<JsonFile, string>();

  #fileKey(file: JsonFile): string {
    const known = this.#files.get(file) ?? `${numberOf(file)}:${coveredIn(file, this.#version)}`;
    this.#files.set(file, known);
    return known;
  }

  #keyOf(entity: Entity): number {
    const known = this.#keys.get(entity);
    if (known !== undefined) return known;
    const reach = reachIn(this.#spec, this.#tree, this.#version);
    const behind = entitiesBehind(this.#spec, entity).map(
      (each) => `${this.#fileKey(each.file)}${waysOf(reach.get(each))}`,
    );
    const key = numberOfText(`${this.#tags} ${behind.join(" ")}`);
    this.#keys.set(entity, key);
    return key;
  }
}

const sharings = new WeakMap<Spec, Map<string, Sharing>>();

/** The sharing of a version of a tree. */
export function sharingIn(spec: Spec, tree: Tree, version: string): Sharing {
  const ofSpec = sharings.get(spec) ?? new Map<string, Sharing>();
  sharings.set(spec, ofSpec);
  const key = `${tree.name} ${version}`;
  const sharing = ofSpec.get(key) ?? new Sharing(spec, tree, version);
  ofSpec.set(key, sharing);
  return sharing;
}

const waysOf = (ways: ReadonlySet<Direction> | undefined): string =>
  `${ways?.has("sent") ? "s" : ""}${ways?.has("received") ? "r" : ""}`;

const numbers = new WeakMap<JsonFile, number>();
let last = 0;

/** The number of a file, which is the same object until its text changes. */
function numberOf(file: JsonFile): number {
  const known = numbers.get(file) ?? (last += 1);
  numbers.set(file, known);
  return known;
}

const texts = new Map<string, number>();

function numberOfText(text: string): number {
  const known = texts.get(text) ?? texts.size;
  texts.set(text, known);
  return known;
}

const tagsOfSpec = new WeakMap<Spec, number>();

function tagsNumber(spec: Spec): number {
  const known = tagsOfSpec.get(spec) ?? numberOfText([...tagsIn(spec)].sort().join(" "));
  tagsOfSpec.set(spec, known);
  return known;
}
