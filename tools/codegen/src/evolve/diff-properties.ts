import type { Change } from "./change.ts";
import type { Comparison } from "./comparison.ts";
import { diffSchema } from "./diff-schema.ts";
import type { Shape } from "./shape.ts";
import { below, type Spot } from "./spot.ts";

type ObjectShape = Extract<Shape, { is: "object" }>;

/** Pairs the properties of an object, by their names of then, and compares each pair. */
export function diffProperties(comparison: Comparison, spot: Spot, before: ObjectShape, after: ObjectShape): Change[] {
  const formerNames = Object.keys(after.properties).map((name) => comparison.renames.property(below(spot, name).site, name));
  const gone = Object.keys(before.properties).filter((name) => !formerNames.includes(name));
  return [
    ...gone.map((name): Change => ({ ...below(spot, name).place, kind: "property-removed", required: before.required.includes(name) })),
    ...Object.entries(after.properties).flatMap(([name, property], index): Change[] => {
      const here = below(spot, name);
      const required = after.required.includes(name);
      const was = formerNames[index]!;
      const former = Object.hasOwn(before.properties, was) ? before.properties[was] : undefined;
      if (former === undefined) return [{ ...here.place, kind: "property-added", required }];
      return [
        ...(was === name ? [] : [{ ...here.place, kind: "property-renamed", was } as const]),
        ...(required === before.required.includes(was) ? [] : [{ ...here.place, kind: "required-changed", required } as const]),
        ...diffSchema(comparison, here, former, property),
      ];
    }),
  ];
}
