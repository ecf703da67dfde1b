/** The value of a table under a name that came from elsewhere: `constructor` and `__proto__` are in no table. */
export function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
