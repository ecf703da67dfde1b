import type { DialectSchema } from "../load/dialect.ts";
import { rangeCovers, versionsCovered } from "../load/version-range.ts";

interface Annotated {
  versions?: string | undefined;
  names?: Record<string, string> | undefined;
  description?: string | undefined;
  deprecated?: DialectSchema["deprecated"];
}

/** The annotations of a version: the sentence, since when, the name of before, and whether to leave it. */
export function annotationsIn(
  version: string,
  { description, deprecated, ...history }: Annotated,
  versions: readonly string[],
): { description?: string; deprecated?: true } {
  if (history.versions === undefined && history.names === undefined && deprecated === undefined)
    return description ? { description } : {};
  const retired = deprecationIn(version, deprecated);
  const text = [description, ...historyNotes(version, history, versions)]
    .filter((part) => part !== undefined)
    .join(" ");
  const paragraphs = [text, retired?.reason === undefined ? undefined : `Deprecated: ${retired.reason}`].filter(
    Boolean,
  );
  return {
    ...(paragraphs.length > 0 ? { description: paragraphs.join("\n\n") } : {}),
    ...(retired ? { deprecated: true } : {}),
  };
}

function deprecationIn(
  version: string,
  deprecated: DialectSchema["deprecated"],
): { reason: string | undefined } | undefined {
  if (deprecated === undefined) return undefined;
  if (deprecated === true) return { reason: undefined };
  if (typeof deprecated === "string") return { reason: deprecated };
  return rangeCovers(deprecated.versions, version) ? { reason: deprecated.description } : undefined;
}

/** Notes look back only, so that a version keeps its text when later ones are added. */
function historyNotes(version: string, { versions: range, names }: Annotated, versions: readonly string[]): string[] {
  const since = versionsCovered(range, versions)[0];
  const isNew = range !== undefined && since !== undefined && since !== versions[0];
  const former = Object.entries(names ?? {}).flatMap(([span, name]) => {
    const next = versions[versions.indexOf(versionsCovered(span, versions).at(-1) ?? "") + 1];
    return next !== undefined && versions.indexOf(next) <= versions.indexOf(version)
      ? [`Was \`${name}\` before ${next}.`]
      : [];
  });
  return [...(isNew ? [`(since ${since})`] : []), ...former];
}
