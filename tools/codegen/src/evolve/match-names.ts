/** The names of two versions, matched: what went, what came, and what stayed by its name of then and now. */
export interface Matches<Name> {
  gone: Name[];
  came: Name[];
  kept: { was: Name; is: Name }[];
}

/** Matches names in the order of each version. A name that a renamed thing had is not that of a thing which takes it later. */
export function matchNames<Name>(
  before: readonly Name[],
  after: readonly Name[],
  formerName: (name: Name) => Name,
): Matches<Name> {
  const older = new Set(before);
  const former = after.map((is) => ({ was: formerName(is), is }));
  const claimed = new Set(former.filter(({ was, is }) => was !== is).map(({ was }) => was));
  const kept = former.filter(({ was, is }) => older.has(was) && (was !== is || !claimed.has(was)));
  const left = new Set(kept.map(({ was }) => was));
  const arrived = new Set(kept.map(({ is }) => is));
  return { gone: before.filter((name) => !left.has(name)), came: after.filter((name) => !arrived.has(name)), kept };
}
