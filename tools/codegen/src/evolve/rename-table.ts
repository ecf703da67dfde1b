import type { Scalar } from "../load/dialect.ts";
import type { EntityKind } from "./change.ts";
import type { Rename } from "./renames.ts";

/** Where a schema stands in the newer version: a type, and the path from its root. */
export interface Site {
  type: string;
  path: string;
}

/** Says what the older version called the things of the newer one. */
export class RenameTable {
  readonly #former = new Map<string, string>();

  constructor(renames: readonly Rename[]) {
    for (const rename of renames) this.#former.set(keyOf(rename), rename.from);
  }

  entity(kind: EntityKind, name: string): string {
    return this.#former.get(key(kind, name)) ?? name;
  }

  /** The site is that of the property. */
  property({ type, path }: Site, name: string): string {
    return this.#former.get(key("property", type, path)) ?? name;
  }

  /** The site is that of the enumeration. */
  value({ type, path }: Site, value: Scalar): Scalar {
    return typeof value === "string" ? (this.#former.get(key("value", type, path, value)) ?? value) : value;
  }
}

function keyOf(rename: Rename): string {
  if (rename.kind === "property") return key("property", rename.type, rename.path);
  return rename.kind === "value" ? key("value", rename.type, rename.path, rename.to) : key(rename.kind, rename.to);
}

const key = (...parts: string[]): string => JSON.stringify(parts);
