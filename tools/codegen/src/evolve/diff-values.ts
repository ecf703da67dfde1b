import type { Change } from "./change.ts";
import type { RenameTable } from "./rename-table.ts";
import type { Shape } from "./shape.ts";
import type { Spot } from "./spot.ts";

type Enumeration = Extract<Shape, { is: "enumeration" }>;

/** Compares two enumerations. Whether they are open follows from the direction, and is no change. */
export function diffValues(renames: RenameTable, { place, site }: Spot, before: Enumeration, after: Enumeration): Change[] {
  const former = after.values.map((value) => renames.value(site, value));
  return [
    ...before.values.filter((value) => !former.includes(value)).map((value): Change => ({ ...place, kind: "value-removed", value })),
    ...after.values.flatMap((value, index): Change[] => {
      const was = former[index]!;
      if (!before.values.includes(was)) return [{ ...place, kind: "value-added", value }];
      return was === value ? [] : [{ ...place, kind: "value-renamed", value, was }];
    }),
  ];
}
