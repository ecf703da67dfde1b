import { FOLDERS, LISTS, type Kind } from "./spec.ts";

/** What a file is, by its path alone. */
export type Place =
  | { is: "apis" | "sources" | "released" | "meta-schema" }
  | { is: "entity"; tree: string; kind: Kind; name: string }
  | { is: "example"; entity: string };

const META_SCHEMAS: Record<Kind, string> = {
  actions: "action",
  pushes: "push",
  webhooks: "webhook",
  objects: "object",
  envelopes: "envelope",
  errors: "errors",
  disconnects: "disconnects",
};

/** The meta-schemas that must be there. */
export const META_SCHEMA_FILES = ["apis", "sources", "schema", "example", ...Object.values(META_SCHEMAS)].map(
  (name) => `${name}.schema.json`,
);

/** The names of entities, from which types are named. */
export const NAME = /^[a-z][a-z0-9_]*$/;
const TREE = /^[a-z][a-z0-9.-]*$/;

/** The place of a file in the layout; undefined when it has none. */
export function placeOfFile(path: string): Place | undefined {
  if (!path.endsWith(".json")) return undefined;
  if (path === "apis.json") return { is: "apis" };
  if (path === "sources.json") return { is: "sources" };
  if (path === "released.json") return { is: "released" };
  const steps = path.slice(0, -".json".length).split("/");
  if (steps[0] === "dialect" && steps.length === 2) return { is: "meta-schema" };
  if (steps[0] === "examples") {
    const entity = placeOfFile(path.slice("examples/".length));
    return entity?.is === "entity" && steps.length === 4
      ? { is: "example", entity: path.slice("examples/".length) }
      : undefined;
  }
  const [tree, second, third] = steps;
  if (tree === undefined || second === undefined || !TREE.test(tree)) return undefined;
  if (steps.length === 2) {
    const kind = LISTS.find((list) => list === second);
    return kind && { is: "entity", tree, kind, name: second };
  }
  const kind = foldersOf(tree).find((folder) => folder === second);
  if (kind === undefined || third === undefined || steps.length !== 3 || !NAME.test(third)) return undefined;
  return { is: "entity", tree, kind, name: third };
}

/** What a tree can hold: objects alone where both APIs share it, and webhooks alone are made of webhooks. */
export function foldersOf(tree: string): readonly (typeof FOLDERS)[number][] {
  if (tree === "shared") return ["objects"];
  return FOLDERS.filter((kind) =>
    tree === "webhooks" ? kind !== "actions" && kind !== "pushes" : kind !== "webhooks",
  );
}

/** The file name of the meta-schema that a file follows; undefined for the meta-schemas themselves, and for what a command writes. */
export function metaSchemaOf(place: Place): string | undefined {
  if (place.is === "meta-schema" || place.is === "released") return undefined;
  if (place.is === "entity") return `${META_SCHEMAS[place.kind]}.schema.json`;
  return `${place.is}.schema.json`;
}

/** What `$schema` of a file must say. */
export function schemaReference(path: string, metaSchema: string): string {
  return `${"../".repeat(path.split("/").length - 1)}dialect/${metaSchema}`;
}
