import type { JsonFile, Path } from "../json-file.ts";
import { NAME } from "../layout.ts";
import { problemAt, quote } from "../problem.ts";
import type { Entity } from "../spec.ts";
import { rangeCovers, versionsCovered } from "../version-range.ts";
import { entityVersions, schemasOf } from "../walk.ts";
import { entityRule } from "./rule.ts";

export const versionsHaveOneName = entityRule(
  "Each version has one name, and the newest that of the key or the file.",
  (entity, sentence) =>
    namesIn(entity).flatMap(({ file, path, names, versions }) =>
      Object.entries(names).flatMap(([range, name], index, all) => {
        const at = (found: string, expected: string) => [
          problemAt(file, [...path, "names", range], sentence, found, expected, "key"),
        ];
        const earlier = all.slice(0, index).map(([other]) => other);
        const second = versions.find(
          (version) => rangeCovers(range, version) && earlier.some((other) => rangeCovers(other, version)),
        );
        if (second !== undefined)
          return at(`${quote(name)} as a second name in ${second}`, "ranges without a version in common");
        const newest = versions.at(-1);
        if (newest === undefined || !rangeCovers(range, newest)) return [];
        return at(`${quote(name)} in ${newest}, the newest`, "older versions only");
      }),
    ),
);

export const fileNamesAreInSnakeCase = entityRule(
  "Every name of a file is in snake case.",
  ({ file, names }, sentence) =>
    Object.entries(names)
      .filter(([, name]) => !NAME.test(name))
      .map(([range, name]) =>
        problemAt(
          file,
          ["names", range],
          sentence,
          quote(name),
          "lower-case letters, digits and underscores, a letter first",
        ),
      ),
);

/** `names` as it stands in a file, with the versions of what it names. */
interface NamesSite {
  file: JsonFile;
  path: Path;
  names: Record<string, string>;
  versions: readonly string[];
}

function namesIn(entity: Entity): NamesSite[] {
  const { file } = entity;
  // the schemas of objects and envelopes are their files
  const ofFile =
    entity.kind === "objects" || entity.kind === "envelopes"
      ? []
      : [{ file, path: [], names: entity.names, versions: entityVersions(entity) }];
  const ofSchemas = schemasOf(entity).map(({ path, schema, versions }) => ({
    file,
    path,
    names: schema.names ?? {},
    versions,
  }));
  return [...ofFile, ...namesOfEntries(entity), ...ofSchemas];
}

function namesOfEntries(entity: Entity): NamesSite[] {
  const sites = (key: string, entries: { versions?: string; names?: Record<string, string> }[]): NamesSite[] =>
    entries.map(({ versions, names = {} }, index) => ({
      file: entity.file,
      path: [key, index],
      names,
      versions: versionsCovered(versions, entityVersions(entity)),
    }));
  if (entity.kind === "errors") return sites("errors", entity.content.errors);
  if (entity.kind === "disconnects") return sites("reasons", entity.content.reasons);
  return [];
}
