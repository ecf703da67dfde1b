import { isOpen, resolve, typesOf, type Schema } from "./break-one.ts";

type Types = Readonly<Record<string, Schema>>;

/** Keywords by the schema that they stand in. */
export class Sites {
  readonly #keywords = new Map<Schema, Set<string>>();

  /** Says whether it was new. */
  add(schema: Schema, keyword: string): boolean {
    const known = this.#keywords.get(schema) ?? new Set();
    this.#keywords.set(schema, known);
    return known.size < known.add(keyword).size;
  }

  has(schema: Schema, keyword: string): boolean {
    return this.#keywords.get(schema)?.has(keyword) ?? false;
  }
}

export interface Site {
  /** `ArchiveFilters/properties/chat_ids`. */
  path: string;
  schema: Schema;
  keyword: string;
}

/** Keywords that can be broken alone; of alternatives that is done below them. */
const BREAKABLE = new Set<keyof Schema>([
  "additionalProperties",
  "anyOf",
  "const",
  "enum",
  "exclusiveMaximum",
  "exclusiveMinimum",
  "maxItems",
  "maxLength",
  "maxProperties",
  "maximum",
  "minItems",
  "minLength",
  "minProperties",
  "minimum",
  "not",
  "pattern",
  "required",
  "type",
  "uniqueItems",
]);

/** Every keyword of a type that some value can break alone, without those of the types that it refers to. */
export function* sitesOf(schema: Schema, types: Types, path: string): Generator<Site> {
  for (const keyword of Object.keys(schema) as (keyof Schema)[])
    if (BREAKABLE.has(keyword) && isBreakable(schema, keyword)) yield { path, schema, keyword };
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    yield* sitesOf(property, types, `${path}/properties/${name}`);
  for (const keyword of ["items", "additionalProperties"] as const) {
    const below = schema[keyword];
    if (typeof below === "object") yield* sitesOf(below, types, `${path}/${keyword}`);
  }
  yield* sitesOfUnion(schema.anyOf ?? [], types, `${path}/anyOf`);
}

function isBreakable({ const: only, enum: values, not, required, ...schema }: Schema, keyword: keyof Schema): boolean {
  // what has another type than the values that are listed breaks both keywords
  if (keyword === "type") return only === undefined && values === undefined && not === undefined;
  if (keyword === "required") return required!.length > 0;
  return keyword !== "additionalProperties" || schema.additionalProperties === false;
}

/** What another member of the union takes breaks nothing. */
function* sitesOfUnion(members: readonly Schema[], types: Types, path: string): Generator<Site> {
  for (const [index, member] of members.entries()) {
    const others = members.filter((each) => each !== member).map((each) => resolve(each, types));
    const isScalar = !typesOf(member).some((type) => type === "object" || type === "array" || type === "any");
    for (const site of sitesOf(member, types, `${path}/${index}`)) {
      const tag = site.path.slice(`${path}/${index}/properties/`.length);
      if (site.schema === member && isScalar && SCALAR.has(site.keyword)) continue;
      if (site.keyword === "const" && others.some((other) => isOpen(other, tag))) continue;
      yield site;
    }
  }
}

/** Another scalar breaks the whole union, or nothing. */
const SCALAR = new Set(["const", "enum", "type"]);
