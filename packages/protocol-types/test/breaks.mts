type Container = Record<string | number, unknown>;

/** Every value that differs from the given one by one break: something removed, added, or of another type. */
export function* breaksOf(value: unknown): Generator<unknown> {
  yield* othersThan(value);
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    if (!Array.isArray(value)) yield without(value as Container, key);
    for (const broken of breaksOf((value as Container)[key])) yield withKey(value as Container, key, broken);
  }
}

/** Of another type, of no enumeration, or with a property that nothing has. */
function othersThan(value: unknown): unknown[] {
  if (typeof value === "string") return [7, "no such value"];
  if (typeof value !== "object" || value === null) return ["text"];
  return Array.isArray(value) ? [7] : [7, { ...value, unexpected: true }];
}

function without(value: Container, key: string): unknown {
  const { [key]: _, ...rest } = value;
  return rest;
}

function withKey(value: Container, key: string, item: unknown): unknown {
  return Array.isArray(value) ? value.with(Number(key), item) : { ...value, [key]: item };
}
