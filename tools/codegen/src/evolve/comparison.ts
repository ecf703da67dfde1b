import type { Direction } from "../load/dialect.ts";
import { referredType, type ApiDocument, type PlainSchema } from "../project/plain-schema.ts";
import { objectForms, type ObjectForms } from "./object-forms.ts";
import type { RenameTable } from "./rename-table.ts";

/** One of the two versions that are compared. */
export class Side {
  readonly document: ApiDocument;
  readonly objects: Map<string, ObjectForms>;
  readonly #objectOfType = new Map<string, string>();

  constructor(document: ApiDocument) {
    this.document = document;
    this.objects = objectForms(document);
    for (const [name, forms] of this.objects) for (const type of Object.values(forms)) this.#objectOfType.set(type, name);
  }

  /** The object that a reference leads to; undefined when it leads to another type. */
  objectOf({ $ref }: PlainSchema): string | undefined {
    return $ref === undefined ? undefined : this.#objectOfType.get(referredType($ref));
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
export function leadToSameObject({ before: older, after: newer, renames }: Comparison, before: PlainSchema, after: PlainSchema): boolean {
  const object = newer.objectOf(after);
  return object !== undefined && older.objectOf(before) === renames.entity("object", object);
}

/** The schema behind references. */
export function resolve(side: Side, schema: PlainSchema): PlainSchema {
  return schema.$ref === undefined ? schema : resolve(side, side.type(referredType(schema.$ref)));
}
