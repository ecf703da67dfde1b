import type { Change } from "./change.ts";
import { matchNames } from "./match-names.ts";
import type { RenameTable } from "./rename-table.ts";
import type { Shape } from "./shape.ts";
import { below, type DiffInside, type Spot } from "./spot.ts";

type ObjectShape = Extract<Shape, { is: "object" }>;

/** Pairs the properties of an object, by their names of then, and compares each pair. */
export function diffProperties(
  renames: RenameTable,
  spot: Spot,
  before: ObjectShape,
  after: ObjectShape,
  inside: DiffInside,
): Change[] {
  const formerName = (name: string): string => renames.property(below(spot, name).site, name);
  const { gone, came, kept } = matchNames(Object.keys(before.properties), Object.keys(after.properties), formerName);
  const at = (name: string) => below(spot, name).place;
  return [
    ...gone.map((name): Change => ({
      ...at(name),
      kind: "property-removed",
      required: before.required.includes(name),
    })),
    ...came.map((name): Change => ({ ...at(name), kind: "property-added", required: after.required.includes(name) })),
    ...kept.flatMap(({ was, is }): Change[] => {
      const required = after.required.includes(is);
      return [
        ...(was === is ? [] : [{ ...at(is), kind: "property-renamed", was } as const]),
        ...(required === before.required.includes(was)
          ? []
          : [{ ...at(is), kind: "required-changed", required } as const]),
        ...inside(below(spot, is), before.properties[was]!, after.properties[is]!),
      ];
    }),
  ];
}
