import type { Direction } from "../load/dialect.ts";
import { DISCONNECT_REASON, ERROR_TYPE } from "../load/naming.ts";
import { referredType, type ApiDocument, type PlainSchema } from "../project/plain-schema.ts";
import { objectForms, type ObjectForms } from "./object-forms.ts";
import type { RenameTable } from "./rename-table.ts";

/** One of the two versions that are compared. */
export class Side {
  readonly document: ApiDocument;
  readonly objects: Map<string, ObjectForms>;
  /** The lists of error types and reasons are compared as such. */
  readonly #objectOfType = new Map([ERROR_TYPE, DISCONNECT_REASON].map((type) => [type, type]));

  constructor(document: ApiDocument) {
    this.document = document;
    this.objects = objectForms(document);
    for (const [name, forms] of this.objects)
      for (const type of Object.values(forms)) this.#objectOfType.set(type, name);
  }

  /** The object that a reference leads to, perhaps by way of a type that is just another name for it. */
  objectOf({ $ref }: PlainSchema): string | undefined {
    if ($ref === undefined) return undefined;
    return this.#objectOfType.get(referredType($ref)) ?? this.objectOf(this.type(referredType($ref)));
  }

  type(name: string): PlainSchema {
    return this.document.$defs[name]!;
  }

  form(object: string, direction: Direction): PlainSchema | undefined {
    const type = this.objects.get(object)?.[direction];
    return type === undefined ? undefined : this.type(type);
  }
}

/** The two versions, and what the newer one calls otherwise. */
export interface Comparison {
  before: Side;
  after: Side;
  renames: RenameTable;
}

/** References to one object, whatever it is called in each version. */
export function leadToSameObject(
  { before: older, after: newer, renames }: Comparison,
  before: PlainSchema,
  after: PlainSchema,
): boolean {
  const object = newer.objectOf(after);
  return object !== undefined && older.objectOf(before) === renames.entity("object", object);
}

/** The schema behind references. */
export function resolve(side: Side, schema: PlainSchema): PlainSchema {
  return schema.$ref === undefined ? schema : resolve(side, side.type(referredType(schema.$ref)));
}
