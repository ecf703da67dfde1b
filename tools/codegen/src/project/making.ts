import type { Direction } from "../load/dialect.ts";
import { entitiesBehind } from "../load/files-behind.ts";
import type { JsonFile } from "../load/json-file.ts";
import { stateIn } from "../load/ranges-in.ts";
import type { Entity, Spec, Tree } from "../load/spec.ts";
import { Memo } from "../memo.ts";
import { reachIn } from "./reach-in.ts";
import { tagsIn } from "./tags.ts";

/** By what it is, and by what it was made from. */
const made = new Map<string, Memo<number | string, unknown>>();
/** Several times what all versions have of one. */
const MOST_MADE = 20_000;

/**
 * What is made of entities for a version. It follows from their files and all that these lead to: what the version has
 * of each, by which names, which ways it goes, and which properties are tags. Most versions have the same of most
 * entities, and most saves leave it; so it is made once, and is the same object wherever it is the same. It must not
 * hold on to a spec.
 */
export class Making {
  readonly #spec: Spec;
  readonly #tree: Tree;
  readonly #version: string;
  readonly #entities = new Map<Entity, number>();

  constructor(spec: Spec, tree: Tree, version: string) {
    this.#spec = spec;
    this.#tree = tree;
    this.#version = version;
  }

  /** What was made of the same before, or is made now; `what` tells apart what else is made of it. */
  of<T>(what: string, entity: Entity, make: () => T): T {
    return unlessMade(what, this.#entityKey(entity), make);
  }

  /** The same of several entities, and of files beside them. */
  ofAll<T>(what: string, entities: readonly Entity[], files: readonly JsonFile[], make: () => T): T {
    const keys = [
      ...files.map((file) => fileKey(file, this.#version)),
      ...entities.map((each) => this.#entityKey(each)),
    ];
    return unlessMade(what, keys.join(" "), make);
  }

  #entityKey(entity: Entity): number {
    const known = this.#entities.get(entity);
    if (known !== undefined) return known;
    const reach = reachIn(this.#spec, this.#tree, this.#version);
    const behind = entitiesBehind(this.#spec, entity).map(
      (each) => fileKey(each.file, this.#version) + waysOf(reach.get(each)),
    );
    const key = numberOfText(`${numberOfSpec(this.#spec)} ${behind.join(" ")}`);
    this.#entities.set(entity, key);
    return key;
  }
}

function unlessMade<T>(what: string, key: number | string, make: () => T): T {
  const ofKind = made.get(what) ?? new Memo<number | string, unknown>(MOST_MADE);
  made.set(what, ofKind);
  return ofKind.of(key, make) as T;
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

const waysOf = (ways: ReadonlySet<Direction> | undefined): string =>
  ways === undefined ? "" : `${ways.has("sent") ? "s" : ""}${ways.has("received") ? "r" : ""}`;

const fileKeys = new WeakMap<JsonFile, { number: number; keys: Map<string, number> }>();
let lastFile = 0;

/** What tells a file, which is the same object until its text changes, and the state of its ranges in a version. */
function fileKey(file: JsonFile, version: string): number {
  const ofFile = fileKeys.get(file) ?? { number: (lastFile += 1), keys: new Map<string, number>() };
  fileKeys.set(file, ofFile);
  const key = ofFile.keys.get(version) ?? numberOfText(`${ofFile.number}:${stateIn(file, version)}`);
  ofFile.keys.set(version, key);
  return key;
}

const texts = new Map<string, number>();

function numberOfText(text: string): number {
  const known = texts.get(text) ?? texts.size;
  texts.set(text, known);
  return known;
}

const specs = new WeakMap<Spec, number>();

/** What matters of the spec as a whole: which properties are tags, and which versions there are to say "since" of. */
function numberOfSpec(spec: Spec): number {
  const versions = [...spec.trees.values()].map((tree) => tree.versions.join(" "));
  const known = specs.get(spec) ?? numberOfText([...versions, ...[...tagsIn(spec)].sort()].join("\n"));
  specs.set(spec, known);
  return known;
}
