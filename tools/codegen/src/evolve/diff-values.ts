import type { Change } from "./change.ts";
import { matchNames } from "./match-names.ts";
import type { RenameTable } from "./rename-table.ts";
import type { Shape } from "./shape.ts";
import type { Spot } from "./spot.ts";

type Enumeration = Extract<Shape, { is: "enumeration" }>;

/** Compares two enumerations. Whether they are open follows from the direction, and is no change. */
export function diffValues(
  renames: RenameTable,
  { place, site }: Spot,
  before: Enumeration,
  after: Enumeration,
): Change[] {
  const { gone, came, kept } = matchNames(before.values, after.values, (value) => renames.value(site, value));
  return [
    ...gone.map((value): Change => ({ ...place, kind: "value-removed", value })),
    ...came.map((value): Change => ({ ...place, kind: "value-added", value })),
    ...kept
      .filter(({ was, is }) => was !== is)
      .map(({ was, is }): Change => ({ ...place, kind: "value-renamed", value: is, was })),
  ];
}
