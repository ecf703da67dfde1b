import { load } from "../load/load.ts";
import { nameIn, objectType } from "../load/naming.ts";
import { readSpecFolder } from "../load/read-spec-folder.ts";
import type { Entity, Spec } from "../load/spec.ts";
import { entityVersions } from "../load/walk.ts";
import { referredType, type ApiDocument, type PlainSchema } from "../project/plain-schema.ts";
import { projectVersion } from "../project/project-version.ts";
import { UsageError } from "../select.ts";

/** The projection of an entity to a version, as JSON; what it refers to stands in `$defs`. */
export function show(specFolder: string, what: string, version: string): string {
  const spec = load(readSpecFolder(specFolder));
  const entity = findEntity(spec, what, version);
  const versions = entityVersions(entity);
  if (!entity.tree.versions.includes(version))
    throw new UsageError(
      `there is no version ${version} of ${entity.tree.name}; there is ${entity.tree.versions.join(", ")}`,
    );
  if (!versions.includes(version))
    throw new UsageError(`${what} is not there in ${version}; it is in ${versions.join(", ")}`);
  const document = documentOf(spec, entity, version);
  const name = nameIn(version, entity.name, entity.names);
  const wire = document["x-chatwire"];
  const part = entity.kind === "objects" ? undefined : (wire[entity.kind] as Record<string, unknown>);
  const shown = part === undefined ? { $ref: `#/$defs/${objectType(name)}` } : (part[name] ?? part);
  const $defs = Object.fromEntries([...reached(shown, document)].sort().map((type) => [type, document.$defs[type]!]));
  return JSON.stringify({ ...(shown as object), $defs }, null, 2);
}

/** `agent/pushes/incoming_chat`, by its newest name or that of the version. */
function findEntity(spec: Spec, what: string, version: string): Entity {
  const path = `${what.replace(/^spec\//, "").replace(/\.json$/, "")}`;
  const exact = spec.entities.get(`${path}.json`);
  if (exact !== undefined) return exact;
  const [tree, kind, name] = path.split("/");
  const entities = [...spec.entities.values()].filter((entity) => entity.tree.name === tree && entity.kind === kind);
  const former = entities.find((entity) => nameIn(version, entity.name, entity.names) === name);
  if (former !== undefined) return former;
  const like = entities
    .map((entity) => entity.name)
    .filter((other) => name !== undefined && (other.includes(name) || name.includes(other)));
  const hint =
    entities.length === 0
      ? `write it as agent/pushes/incoming_chat`
      : like.length > 0
        ? `there is ${like.join(", ")}`
        : `see spec/${tree}/${kind}`;
  throw new UsageError(`there is no ${JSON.stringify(what)} in the spec; ${hint}`);
}

function documentOf(spec: Spec, { tree }: Entity, version: string): ApiDocument {
  const api =
    spec.apis.find(({ name, versions }) =>
      versions.some((each) => each.version === version && (each.tree ?? name) === tree.name),
    ) ?? spec.apis[0]!;
  return projectVersion(
    spec,
    api,
    api.versions.find((each) => each.version === version)!,
  );
}

function reached(value: unknown, document: ApiDocument, types = new Set<string>()): Set<string> {
  for (const reference of JSON.stringify(value).matchAll(/"\$ref":"(#\/\$defs\/\w+)"/g)) {
    const type = referredType(reference[1]!);
    if (types.has(type)) continue;
    types.add(type);
    reached(document.$defs[type] satisfies PlainSchema | undefined, document, types);
  }
  return types;
}
