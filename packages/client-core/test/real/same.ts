/** What `toEqual` of the test runner says, where there is none: what is undefined counts as absent. */
export function same(got: unknown, want: unknown): boolean {
  if (Object.is(got, want)) return true;
  if (typeof got !== "object" || typeof want !== "object" || !got || !want) return asks(want)?.(got) ?? false;
  const ask = asks(want);
  if (ask) return ask(got);
  if (Array.isArray(got) !== Array.isArray(want)) return false;
  const [one, other] = [got, want] as Record<string, unknown>[];
  const names = new Set([...Object.keys(one!), ...Object.keys(other!)]);
  return [...names].every((name) => same(one![name], other![name]));
}

/** A value that compares itself, as those of the test runner do. */
function asks(want: unknown): ((got: unknown) => boolean) | undefined {
  return (want as { asymmetricMatch?: (got: unknown) => boolean } | null | undefined)?.asymmetricMatch;
}
