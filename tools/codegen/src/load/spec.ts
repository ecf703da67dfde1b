import type { ActionFile, DialectSchema, DisconnectEntry, ErrorEntry, ExampleFile, PushFile } from "./dialect.ts";
import type { JsonFile } from "./json-file.ts";

/** The whole spec, read and found to follow its meta-schemas; rules may still be broken. */
export interface Spec {
  /** apis.json. */
  apisFile: JsonFile;
  apis: Api[];
  /** By name: `agent`, `customer-0.3`, `shared`. */
  trees: Map<string, Tree>;
  /** Everything with a file of its own, by its path. */
  entities: Map<string, Entity>;
  /** The examples, by the path of the entity that they belong to. */
  examples: Map<string, ExampleSet>;
  /** The documents that `source` may name. */
  sources: string[];
}

export interface Api {
  name: string;
  title: string;
  description?: string;
  versions: ApiVersion[];
}

export interface ApiVersion {
  version: string;
  status: string;
  tree?: string;
  endpoints?: Record<string, string>;
  query?: { name: string; type: string; description?: string }[];
  headers?: { name: string; value: string; description?: string }[];
  heartbeat?: { ping?: number; inactivity: number; login?: number };
}

/** A folder of the spec, and the versions that it describes, oldest first. */
export interface Tree {
  name: string;
  versions: string[];
}

interface EntityBase {
  tree: Tree;
  /** The name on the wire in the newest version; of an object its name in snake case. */
  name: string;
  file: JsonFile;
  versions: string | undefined;
  names: Record<string, string>;
}

export type Entity =
  | (EntityBase & { kind: "objects"; content: DialectSchema })
  | (EntityBase & { kind: "envelopes"; content: DialectSchema })
  | (EntityBase & { kind: "pushes"; content: PushFile })
  | (EntityBase & { kind: "webhooks"; content: PushFile })
  | (EntityBase & { kind: "actions"; content: ActionFile })
  | (EntityBase & { kind: "errors"; content: { errors: ErrorEntry[] } })
  | (EntityBase & { kind: "disconnects"; content: { reasons: DisconnectEntry[] } });

export type Kind = Entity["kind"];
export type EntityOf<K extends Kind> = Extract<Entity, { kind: K }>;

/** The kinds that have a folder in each tree, a file an entity; the others are one file. */
export const FOLDERS = ["actions", "pushes", "webhooks", "objects", "envelopes"] as const satisfies Kind[];
export const LISTS = ["errors", "disconnects"] as const satisfies Kind[];

export interface ExampleSet {
  file: JsonFile;
  content: ExampleFile;
}

const byKind = new WeakMap<Spec, Map<string, Entity[]>>();

/** The entities of a kind in a tree, gathered once. */
export function entitiesOf<K extends Kind>(spec: Spec, tree: Tree, kind: K): readonly EntityOf<K>[] {
  const known = byKind.get(spec) ?? gather(spec);
  byKind.set(spec, known);
  return (known.get(`${tree.name} ${kind}`) ?? []) as EntityOf<K>[];
}

function gather(spec: Spec): Map<string, Entity[]> {
  const found = new Map<string, Entity[]>();
  for (const entity of spec.entities.values()) {
    const key = `${entity.tree.name} ${entity.kind}`;
    const others = found.get(key);
    if (others === undefined) found.set(key, [entity]);
    else others.push(entity);
  }
  return found;
}
