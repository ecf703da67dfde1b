import type { Scalar } from "../load/dialect.ts";
import type { Change } from "./change.ts";
import { matchNames } from "./match-names.ts";
import type { RenameTable } from "./rename-table.ts";
import type { Shape } from "./shape.ts";
import type { Spot } from "./spot.ts";

type Enumeration = Extract<Shape, { is: "enumeration" }>;

/** Compares what two enumerations list. */
export function diffValues(
  renames: RenameTable,
  { place, site }: Spot,
  before: Enumeration,
  after: Enumeration,
): Change[] {
  const { gone, came, kept } = matchNames(before.values, after.values, (value) => renames.value(site, value));
  return [
    ...gone.map((value): Change => ({ ...place, kind: "value-removed", value, ...passes(value, after) })),
    ...came.map((value): Change => ({ ...place, kind: "value-added", value, ...passes(value, before) })),
    ...kept
      .filter(({ was, is }) => was !== is)
      .map(({ was, is }): Change => ({ ...place, kind: "value-renamed", value: is, was })),
  ];
}

/** An open enumeration lets any value of its type pass. */
function passes(value: Scalar, { open, values }: Enumeration): { open?: true } {
  return open && values.some((other) => typeof other === typeof value) ? { open: true } : {};
}
