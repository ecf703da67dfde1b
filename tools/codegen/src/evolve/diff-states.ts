import type { Api, ApiVersion, Spec } from "../load/spec.ts";
import { compareVersions } from "../load/version-range.ts";
import { projectVersion } from "../project/project-version.ts";
import type { Change, Place } from "./change.ts";
import { diffExamples } from "./diff-examples.ts";
import { diffKeywords } from "./diff-keywords.ts";
import { diffTexts } from "./diff-texts.ts";
import { diffVersions } from "./diff-versions.ts";
import { goneTypes } from "./gone-types.ts";
import { renamesAcross, renamesBetween, type Moment } from "./renames.ts";

/** What is different in one version of an API. */
export interface VersionChanges {
  api: string;
  version: string;
  changes: Change[];
  /** Of a new version, what it brings beside the one before it. */
  since?: { version: string; changes: Change[] };
}

/** What an edit of the spec changes, in each version of each API. */
export function diffStates(before: Spec, after: Spec): VersionChanges[] {
  const apis = new Set([...before.apis, ...after.apis].map(({ name }) => name));
  return [...apis].flatMap((name) => {
    const [older, newer] = [before, after].map((spec) => spec.apis.find((api) => api.name === name));
    const listed = [older, newer].flatMap((api) => api?.versions ?? []).map(({ version }) => version);
    const versions = [...new Set(listed)].sort(compareVersions);
    return versions.flatMap((version): VersionChanges[] => {
      const [was, is] = [momentOf(before, older, version), momentOf(after, newer, version)];
      if (was === undefined && is !== undefined) return [diffNewVersion(is)];
      const changes = was && is ? diffMoments(was, is) : [comeOrGone(version, false)];
      return changes.length === 0 ? [] : [{ api: name, version, changes }];
    });
  });
}

/** What a move from one version of an API to another changes. */
export function diffMove(spec: Spec, api: Api, from: ApiVersion, to: ApiVersion): VersionChanges {
  const renames = renamesBetween(spec, api, from.version, to.version);
  const changes = diffVersions(projectVersion(spec, api, from), projectVersion(spec, api, to), renames);
  return { api: api.name, version: to.version, changes };
}

/** A new version, and what it brings if there is one before it. */
function diffNewVersion({ spec, api, version, facts }: KnownMoment): VersionChanges {
  const former = api.versions[api.versions.indexOf(facts) - 1];
  const since = former && { version: former.version, changes: diffMove(spec, api, former, facts).changes };
  return { api: api.name, version, changes: [comeOrGone(version, true)], ...(since && { since }) };
}

interface KnownMoment extends Moment {
  facts: ApiVersion;
}

function momentOf(spec: Spec, api: Api | undefined, version: string): KnownMoment | undefined {
  const facts = api?.versions.find((each) => each.version === version);
  return api && facts && { spec, api, version, facts };
}

function diffMoments(was: KnownMoment, is: KnownMoment): Change[] {
  const before = projectVersion(was.spec, was.api, was.facts);
  const after = projectVersion(is.spec, is.api, is.facts);
  const renames = renamesAcross(was, is);
  const status = diffStatus(is.version, was.facts, is.facts);
  const changes = [...status, ...diffVersions(before, after, renames)];
  return [
    ...changes,
    ...goneTypes(before, after, changes),
    ...diffTexts(before, after, renames, changes),
    ...diffExamples(was, is, changes),
  ];
}

/** What became of a version as such. */
export function diffStatus(version: string, was: Pick<ApiVersion, "status">, is: Pick<ApiVersion, "status">): Change[] {
  return diffKeywords(versionPlace(version), ["status"], was, is);
}

const versionPlace = (version: string): Place => ({
  entity: "version",
  name: version,
  part: "whole",
  path: "",
  direction: "received",
});

/** That a version is new, or gone. */
export const comeOrGone = (version: string, came: boolean): Change => ({
  ...versionPlace(version),
  kind: came ? "entity-added" : "entity-removed",
});
