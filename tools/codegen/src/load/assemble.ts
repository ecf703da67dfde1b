import type { JsonFile } from "./json-file.ts";
import type { Place } from "./layout.ts";
import type { Api, Entity, Spec, Tree } from "./spec.ts";
import { compareVersions } from "./version-range.ts";

export interface PlacedFile {
  file: JsonFile;
  place: Place;
}

/** The spec that files make together. */
export function assemble(files: readonly PlacedFile[], apisFile: JsonFile): Spec {
  const { apis } = apisFile.value as unknown as { apis: Api[] };
  const trees = treesIn(apisFile, apis);
  const entities = new Map<string, Entity>();
  const examples: Spec["examples"] = new Map();
  const listed = files.find(({ place }) => place.is === "sources")?.file.value ?? {};
  const sources = Object.keys(listed).filter((key) => key !== "$schema");
  for (const { file, place } of files) {
    if (place.is === "example") examples.set(place.entity, { file, content: file.value as never });
    if (place.is !== "entity") continue;
    const tree = trees.get(place.tree) ?? { name: place.tree, versions: [] };
    entities.set(file.path, entityIn(file, place, tree));
  }
  return { apisFile, apis, trees, entities, examples, sources };
}

/** By their files: an entity is the same object until its file or apis.json changes, so what is known of it stays known. */
const entityOf = new WeakMap<JsonFile, Entity>();
const treesOf = new WeakMap<JsonFile, Map<string, Tree>>();

function entityIn(file: JsonFile, { kind, name }: Extract<Place, { is: "entity" }>, tree: Tree): Entity {
  const known = entityOf.get(file);
  if (known?.tree === tree) return known;
  const content = file.value as { versions?: string; names?: Record<string, string> };
  const { versions, names = {} } = content;
  const entity = { tree, kind, name, file, versions, names, content } as unknown as Entity;
  entityOf.set(file, entity);
  return entity;
}

/** The trees that the versions of the APIs need; `shared` holds for every version that more than one of them has. */
function treesIn(apisFile: JsonFile, apis: readonly Api[]): Map<string, Tree> {
  const known = treesOf.get(apisFile);
  if (known !== undefined) return known;
  const versions = new Map<string, string[]>();
  for (const api of apis) {
    for (const { version, tree = api.name } of api.versions)
      versions.set(tree, [...new Set(versions.get(tree)).add(version)]);
  }
  const all = [...versions.values()].flat();
  versions.set("shared", [...new Set(all.filter((version, index) => all.indexOf(version) < index))]);
  const trees = new Map(
    [...versions].map(([name, those]): [string, Tree] => [name, { name, versions: those.sort(compareVersions) }]),
  );
  treesOf.set(apisFile, trees);
  return trees;
}
