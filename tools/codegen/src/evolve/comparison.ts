import type { Direction } from "../load/dialect.ts";
import { DISCONNECT_REASON, ERROR_TYPE } from "../load/naming.ts";
import { referredType, type ApiDocument, type PlainSchema } from "../project/plain-schema.ts";
import { matchNames } from "./match-names.ts";
import { objectForms, type ObjectForms } from "./object-forms.ts";
import type { RenameTable } from "./rename-table.ts";

/** The error types and the disconnect reasons are compared as lists, not as the enumerations that they make. */
const LISTS = [ERROR_TYPE, DISCONNECT_REASON];

/** One of the two versions that are compared. */
export class Side {
  readonly document: ApiDocument;
  readonly objects: Map<string, ObjectForms>;
  readonly #objectOfType = new Map(LISTS.map((type) => [type, type]));

  constructor(document: ApiDocument) {
    this.document = document;
    this.objects = objectForms(document);
    for (const [name, forms] of this.objects)
      for (const type of Object.values(forms)) this.#objectOfType.set(type, name);
  }

  /** The objects, and what is compared by itself as they are. */
  get objectNames(): string[] {
    return [...this.objects.keys(), ...LISTS];
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
  /** What the older version called each object that both have. */
  formerObjects: Map<string, string>;
}

export function createComparison(before: Side, after: Side, renames: RenameTable): Comparison {
  const formerName = (name: string): string => renames.entity("object", name);
  const { kept } = matchNames(before.objectNames, after.objectNames, formerName);
  return { before, after, renames, formerObjects: new Map(kept.map(({ was, is }) => [is, was])) };
}

/** Whether references lead to one object, whatever it is called in each version. */
export function leadToSameObject(comparison: Comparison, before: PlainSchema, after: PlainSchema): boolean {
  const [was, is] = [comparison.before.objectOf(before), comparison.after.objectOf(after)];
  return was !== undefined && is !== undefined && comparison.formerObjects.get(is) === was;
}

/** The schema behind references. */
export function resolve(side: Side, schema: PlainSchema): PlainSchema {
  return schema.$ref === undefined ? schema : resolve(side, side.type(referredType(schema.$ref)));
}
