/** How deep each property stands on a line of its own: `actions`, `send_event`, `examples`. */
const DEPTH = 3;
/** How deep the facts of an entity stand: in `actions`, at `send_event`. */
export const ENTITY_DEPTH = 2;

/** What is printed already, as it stands so deep among the others. */
export class Printed {
  readonly text: string;

  constructor(value: object, depth: number) {
    this.text = printFacts(value, depth);
  }
}

/** JSON that a person can review and that is not mostly white space. */
export function printFacts(value: unknown, depth = 0): string {
  if (value instanceof Printed) return value.text;
  const isList = Array.isArray(value);
  if (typeof value !== "object" || value === null || isList || depth >= DEPTH) return JSON.stringify(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  const indent = "  ".repeat(depth + 1);
  const lines = entries.map(([key, item]) => `${indent}${JSON.stringify(key)}: ${printFacts(item, depth + 1)}`);
  return `{\n${lines.join(",\n")}\n${"  ".repeat(depth)}}`;
}
