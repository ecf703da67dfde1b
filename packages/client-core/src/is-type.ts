/** The tags of a union that were known when its types were written. */
export type KnownType<Value extends { type: string }> = Value extends unknown
  ? string extends Value["type"]
    ? never
    : Value["type"]
  : never;

/**
 * Narrows a value to the members of its union that have this `type`. A plain `===` does not, as long as
 * the union has a member for whatever else may come.
 */
export function isType<Value extends { type: string }, Type extends KnownType<Value>>(
  value: Value,
  type: Type,
): value is Extract<Value, { type: Type }> {
  return value.type === type;
}
