/** Steps into an array and into a map. */
export const ITEM = "[]";
export const VALUE = "{}";

/** A path with one step more, escaped as in a JSON Pointer. */
export function stepInto(path: string, step: string): string {
  return `${path}/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
