/** Names that every object inherits. */
export const INHERITED = Object.getOwnPropertyNames(Object.prototype);

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object with one more property, as `JSON.parse` makes it: `__proto__` is a name like any other. */
export function withName(value: unknown, name: string, item: unknown): unknown {
  const base = isObject(value) ? { ...value } : {};
  if (!(name in base)) base[name] = item;
  else Object.defineProperty(base, name, { value: item, enumerable: true, configurable: true, writable: true });
  return base;
}

/** Lists and objects in turn, around a value. */
export function nest(value: unknown, levels: number): unknown {
  let nested = value;
  for (let level = 0; level < levels; level += 1) nested = level % 2 === 0 ? [nested] : { id: nested };
  return nested;
}
