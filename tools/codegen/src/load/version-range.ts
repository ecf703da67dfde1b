/** Orders versions by their numbers: 3.10 comes after 3.9. */
export function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}

/** One part of a range: `3.1-3.3` has both ends, `3.4+` no last. */
interface Span {
  first: string;
  last: string | undefined;
}

const SPAN = /^(\d+\.\d+)(?:(\+)|-(\d+\.\d+))?$/;

const parsed = new Map<string, Span[]>();

/** The parts of a range; there are few ranges, and each is asked about often. */
function spansOf(range: string): Span[] {
  const known = parsed.get(range) ?? parseSpans(range);
  parsed.set(range, known);
  return known;
}

function parseSpans(range: string): Span[] {
  return range.split(",").flatMap((part) => {
    const match = SPAN.exec(part.trim());
    if (match === null) return [];
    const [, first, open, last] = match;
    return [{ first: first!, last: open === undefined ? (last ?? first!) : undefined }];
  });
}

/** Every version that a range names. */
export function versionsNamed(range: string): string[] {
  return spansOf(range).flatMap(({ first, last }) => (last === undefined || last === first ? [first] : [first, last]));
}

/** The versions of a list that a range covers; without a range all of them. */
export function versionsCovered(range: string | undefined, versions: readonly string[]): string[] {
  if (range === undefined) return [...versions];
  return versions.filter((version) => rangeCovers(range, version));
}

/** By range and version: there are few of each, and every schema asks many times. */
const verdicts = new Map<string, Map<string, boolean>>();

export function rangeCovers(range: string | undefined, version: string): boolean {
  if (range === undefined) return true;
  const known = verdicts.get(range)?.get(version);
  if (known !== undefined) return known;
  const verdict = spansOf(range).some((span) => covers(span, version));
  verdicts.set(range, (verdicts.get(range) ?? new Map<string, boolean>()).set(version, verdict));
  return verdict;
}

/** Whether a version comes after all that a range covers. */
export function isPast(range: string, version: string): boolean {
  return spansOf(range).every(({ last }) => last !== undefined && compareVersions(last, version) < 0);
}

/** A span whose end comes before its start covers nothing. */
export function isBackwards(range: string): boolean {
  return spansOf(range).some(({ first, last }) => last !== undefined && compareVersions(first, last) > 0);
}

function covers({ first, last }: Span, version: string): boolean {
  return compareVersions(first, version) <= 0 && (last === undefined || compareVersions(version, last) <= 0);
}

/** Versions for people: `3.1-3.4`, or `3.1, 3.4-3.7` where some between are missing. */
export function formatVersions(some: readonly string[], all: readonly string[]): string {
  const spans: [string, string][] = [];
  for (const version of [...some].sort(compareVersions)) {
    const last = spans.at(-1);
    if (last !== undefined && all.indexOf(version) === all.indexOf(last[1]) + 1) last[1] = version;
    else spans.push([version, version]);
  }
  return spans.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(", ") || "no version";
}
