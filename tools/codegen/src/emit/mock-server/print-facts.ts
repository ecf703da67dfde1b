/** How deep each property stands on a line of its own: `actions`, `send_event`, `examples`. */
const DEPTH = 3;
/** How deep the facts of an entity stand, and those of a type: in `actions`, at `send_event`. */
const KEPT = 2;

const printed = new WeakMap<object, string>();

/** JSON that a person can review and that is not mostly white space. What is the same object as before is not printed again. */
export function printFacts(value: unknown, depth = 0): string {
  if (typeof value !== "object" || value === null || depth !== KEPT) return print(value, depth);
  const text = printed.get(value) ?? print(value, depth);
  printed.set(value, text);
  return text;
}

function print(value: unknown, depth: number): string {
  const isList = Array.isArray(value);
  if (typeof value !== "object" || value === null || isList || depth >= DEPTH) return JSON.stringify(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  const indent = "  ".repeat(depth + 1);
  const lines = entries.map(([key, item]) => `${indent}${JSON.stringify(key)}: ${printFacts(item, depth + 1)}`);
  return `{\n${lines.join(",\n")}\n${"  ".repeat(depth)}}`;
}
