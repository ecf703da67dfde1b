import { camelCase } from "../load/naming.ts";
import {
  referredType,
  type ApiDocument,
  type PlainSchema,
  type ProjectedAction,
  type Reference,
} from "../project/plain-schema.ts";
import type { ActionModel, ApiModel, LaterPages, ModuleName, PayloadModel, TypeKind, TypeModel } from "./model.ts";
import { openEnumeration, subschemas } from "./shapes.ts";

/** Decides, from the projected schemas of a version, what is to be emitted. */
export function buildModel(document: ApiDocument): ApiModel {
  const { $defs, title, "x-chatwire": wire } = document;
  const modules = modulesOf(document);
  const types = Object.entries($defs).map(([name, schema]): TypeModel => ({
    name,
    kind: kindOf(schema),
    module: modules.get(name) ?? "objects",
    schema,
    references: referencesOf(schema).filter((type) => type !== name),
  }));
  const byName = new Map(types.map((type) => [type.name, type]));
  const payloads = (list: Record<string, Reference | null>): PayloadModel[] =>
    Object.entries(list).map(([name, reference]) => {
      const type = nameOf(reference);
      return { name, type, description: type === undefined ? undefined : $defs[type]?.description };
    });
  return {
    api: wire.api,
    version: wire.version,
    title,
    types,
    actions: Object.entries(wire.actions).map(([name, action]) => buildAction(name, action, $defs)),
    pushes: payloads(wire.pushes),
    webhooks: payloads(wire.webhooks),
    envelopes: Object.fromEntries(
      Object.entries(wire.envelopes).map(([name, { $ref }]) => [name, byName.get(referredType($ref))!]),
    ),
    endpoints: wire.endpoints ?? {},
    query: (wire.query ?? []).map(({ name }) => name),
    errors: Object.fromEntries(Object.entries(wire.errors).map(([name, { retry }]) => [name, retry])),
    disconnects: Object.fromEntries(Object.entries(wire.disconnects).map(([name, { reconnect }]) => [name, reconnect])),
  };
}

function buildAction(name: string, action: ProjectedAction, types: Record<string, PlainSchema>): ActionModel {
  const request = nameOf(action.request);
  return {
    name,
    method: camelCase(name),
    description: action.description,
    deprecated: action.deprecated ?? false,
    request,
    requestIsOptional: request !== undefined && acceptsNothing(types[request]!, types),
    response: nameOf(action.response),
    transports: action.transports,
    scopes: action.scopes,
    everyScope: action.everyScope ?? false,
    pushes: action.pushes,
    webhooks: action.webhooks,
    http: action.method ?? "POST",
    upload: action.upload ?? false,
    pagination: action.pagination && { ...action.pagination, ...laterPages(types[request ?? ""], types) },
  };
}

/** Whether `{}` fits a schema. */
function acceptsNothing(schema: PlainSchema, types: Record<string, PlainSchema>): boolean {
  if (schema.$ref !== undefined) return acceptsNothing(types[referredType(schema.$ref)]!, types);
  if (schema.anyOf !== undefined) return schema.anyOf.some((member) => acceptsNothing(member, types));
  return schema.type === "object" && (schema.required ?? []).length === 0 && schema.minProperties === undefined;
}

/** How a request asks for a later page: by the `page_id` of an earlier response, or by a count. */
function laterPages(schema: PlainSchema | undefined, types: Record<string, PlainSchema>): LaterPages {
  if (schema?.$ref !== undefined) return laterPages(types[referredType(schema.$ref)], types);
  const forms = (schema?.anyOf ?? [schema]).map((form) => form?.properties ?? {});
  const takes = (name: string): boolean => forms.some((properties) => Object.hasOwn(properties, name));
  if (takes("page_id")) return { keep: keptBesidePageId(schema) };
  return { by: takes("offset") ? "offset" : "page" };
}

/** What stands beside `page_id` where the request asks for a later page. */
function keptBesidePageId(schema: PlainSchema | undefined): string[] {
  const later = (schema?.anyOf ?? [schema]).find((member) => member?.properties?.["page_id"] !== undefined);
  const names = schema?.anyOf === undefined ? (later?.required ?? []) : Object.keys(later?.properties ?? {});
  return names.filter((name) => name !== "page_id");
}

function nameOf(reference: Reference | null): string | undefined {
  return reference === null ? undefined : referredType(reference.$ref);
}

function kindOf(schema: PlainSchema): TypeKind {
  if (schema.$ref !== undefined) return "alias";
  if (openEnumeration(schema) !== undefined || schema.enum !== undefined) return "enumeration";
  if (schema.anyOf !== undefined) return "union";
  return schema.properties !== undefined ? "object" : "value";
}

const references = new WeakMap<PlainSchema, string[]>();

/** The types that a schema refers to, sorted. Most schemas are the same objects as before a save. */
function referencesOf(schema: PlainSchema): string[] {
  const known = references.get(schema) ?? [...new Set(referencesIn(schema))].sort();
  references.set(schema, known);
  return known;
}

function referencesIn(schema: PlainSchema): string[] {
  return [
    ...(schema.$ref === undefined ? [] : [referredType(schema.$ref)]),
    ...subschemas(schema).flatMap(referencesIn),
  ];
}

/** Which module declares a type that is not an object: that of what it is the request, response, payload or body of. */
function modulesOf({ $defs, "x-chatwire": wire }: ApiDocument): Map<string, ModuleName> {
  const modules = new Map<string, ModuleName>();
  const assign = (module: ModuleName, given: (Reference | null)[]): void => {
    for (const type of given.map(nameOf)) if (type !== undefined) modules.set(type, module);
  };
  assign("envelopes", Object.values(wire.envelopes));
  assign("pushes", Object.values(wire.pushes));
  assign(
    "actions",
    Object.keys(wire.actions).flatMap((name) => [wire.actions[name]!.request, wire.actions[name]!.response]),
  );
  const bodies = Object.values(wire.webhooks);
  assign("webhooks", bodies);
  // the payloads of webhooks that are no objects of their own
  const payloads = bodies
    .flatMap((body) => $defs[nameOf(body) ?? ""]?.properties?.["payload"]?.$ref ?? [])
    .filter(($ref) => wire.objects[referredType($ref)] === undefined);
  assign(
    "webhooks",
    payloads.map(($ref) => ({ $ref })),
  );
  return modules;
}
