import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { comeOrGone, diffStatus, type VersionChanges } from "../evolve/diff-states.ts";
import { diffVersions } from "../evolve/diff-versions.ts";
import { findingsOf, nextReleases, type Finding } from "../evolve/findings.ts";
import { foldAlike } from "../evolve/fold-alike.ts";
import { fingerprint } from "../evolve/fingerprint.ts";
import { isBelow } from "../evolve/levels.ts";
import { printText } from "../evolve/print-text.ts";
import { thawed, type Releases, type Thaw } from "../evolve/releases.ts";
import type { Api, Spec } from "../load/spec.ts";
import type { ApiDocument } from "../project/plain-schema.ts";
import { projectVersion } from "../project/project-version.ts";
import type { Plan, Selection } from "../write/plan.ts";
import { levelSaid } from "./changesets.ts";
import { Failure } from "./failure.ts";
import { packagesIn } from "./packages.ts";
import { lastCommitOf, readFileAt } from "./revision.ts";

/** The versions that count as released, each with the fingerprint of its projection. */
export const RELEASED = "spec/released.json";

/** The package that has the projections. */
const CARRIER = "schemas";

const SCHEMAS = /^packages\/schemas\/generated\/.+\.json$/;

/** Fails when a released version changes and no changeset says so. Of a selection only that version is looked at. */
export function assertFrozen(root: string, documents: () => ApiDocument[], only?: Selection): void {
  const releases = readReleases(root);
  if (Object.keys(releases).length === 0 || levelSaid(root, CARRIER) !== undefined) return;
  const isSelected = ({ api, version }: Selection): boolean =>
    only === undefined || (api === only.api && version === only.version);
  const changed = thawed(releases, documents()).filter(isSelected);
  if (changed.length === 0) return;
  const names = changed.map(({ api, version, now }) => `${api}@${version}${now === undefined ? " (gone)" : ""}`);
  const head = `A released version changes, and no changeset says so: ${names.join(", ")}.`;
  throw new Failure([head, ...tell(root, changed).text].join("\n\n"));
}

/** The projections that a plan brings or leaves on the disk. */
export function documentsOf(root: string, { write, unchanged }: Plan): ApiDocument[] {
  const brought = write.filter(({ path }) => SCHEMAS.test(path)).map(({ content }) => content);
  const left = unchanged.filter((path) => SCHEMAS.test(path)).map((path) => readFileSync(join(root, path), "utf8"));
  return [...brought, ...left].map((text) => JSON.parse(text) as ApiDocument);
}

/** The projections of every version. */
export function projectAll(spec: Spec): ApiDocument[] {
  return spec.apis.flatMap((api: Api) => api.versions.map((version) => projectVersion(spec, api, version)));
}

function readReleases(root: string): Releases {
  const path = join(root, RELEASED);
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Releases;
  } catch (error) {
    throw new Failure(`${RELEASED} is no JSON: ${(error as Error).message}`);
  }
}

/** Fails when the changesets say less of the package that has the projections than what changes. */
export function assertSaid(root: string, documents: readonly ApiDocument[]): void {
  const said = levelSaid(root, CARRIER);
  if (said === undefined) return;
  const { findings, text } = tell(root, thawed(readReleases(root), documents));
  const needed = nextReleases(findings, packagesIn(root))[CARRIER];
  if (needed === undefined || !isBelow(said, needed)) return;
  throw new Failure(
    [`The changesets call ${said} what is ${needed} to who uses @chatwire/${CARRIER}.`, ...text].join("\n\n"),
  );
}

/** What changed in released versions, as findings and as text for people. */
function tell(root: string, changed: readonly Thaw[]): { findings: Finding[]; text: string[] } {
  const commit = lastCommitOf(root, RELEASED);
  const found = changed.map((thaw) => ({ ...thaw, before: releasedDocument(root, commit, thaw) }));
  const findings = findingsOf(found.flatMap(changesOf), "edit");
  const base = found.some(({ before }) => before?.committed) ? `${commit!.slice(0, 7)} ` : "";
  return {
    findings,
    text: [
      ...(findings.length === 0 ? [] : [printText(foldAlike(findings), {}, [], "edit")]),
      `Run: npx -y pnpm@12 spec diff ${base}--changeset`,
    ],
  };
}

/** What was released and cannot be found any more has no changes to tell. */
function changesOf({ api, version, now, before }: Thaw & { before: Released | undefined }): VersionChanges[] {
  if (now === undefined) return [{ api, version, changes: [comeOrGone(version, false)] }];
  if (before === undefined) return [];
  const [was, is] = [before.document["x-chatwire"], now["x-chatwire"]];
  return [{ api, version, changes: [...diffStatus(version, was, is), ...diffVersions(before.document, now, [])] }];
}

interface Released {
  document: ApiDocument;
  /** Whether it comes from the commit of the release and not from the disk. */
  committed: boolean;
}

/** The projection as it was released: from the disk, or else from the commit of the release where there is one. */
function releasedDocument(
  root: string,
  commit: string | undefined,
  { api, version, released }: Thaw,
): Released | undefined {
  const path = `packages/schemas/generated/${api}/v${version}.json`;
  const onDisk = existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
  const texts = [onDisk, commit === undefined ? undefined : readFileAt(root, commit, path)];
  const [index, document] =
    [...texts.entries()]
      .flatMap(([at, text]) => (text === undefined ? [] : [[at, JSON.parse(text) as ApiDocument] as const]))
      .find(([, each]) => fingerprint(each) === released) ?? [];
  return document && { document, committed: index === 1 };
}
