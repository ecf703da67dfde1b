import { problemAt, quote } from "../problem.ts";
import { formatVersions, isBackwards, versionsCovered, versionsNamed } from "../version-range.ts";
import { rangesIn } from "./range-sites.ts";
import { rule } from "./rule.ts";

export const rangesAreKnown = rule("Every range names known versions.", (spec, sentence) =>
  rangesIn(spec).flatMap(({ file, path, at, range, known }) => {
    const unknown = versionsNamed(range).some((version) => !known.includes(version));
    if (!unknown && !isBackwards(range)) return [];
    return [
      problemAt(
        file,
        path,
        sentence,
        quote(range),
        unknown ? `versions among ${known.join(", ")}` : "the older version first",
        at,
      ),
    ];
  }),
);

export const rangesStayInside = rule("No range reaches outside its parent's.", (spec, sentence) =>
  rangesIn(spec).flatMap(({ file, path, at, range, known, parent }) => {
    // an open end means "to the end of the parent's", so only its start can reach outside
    const covered = range
      .split(",")
      .flatMap((span) => (span.endsWith("+") ? versionsNamed(span) : versionsCovered(span, known)));
    const outside = covered.some((version) => known.includes(version) && !parent.includes(version));
    // a parent without versions has a range that is wrong itself
    if (!outside || parent.length === 0) return [];
    return [problemAt(file, path, sentence, quote(range), `a part of ${formatVersions(parent, known)}`, at)];
  }),
);
