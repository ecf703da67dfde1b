import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { diffVersions } from "../evolve/diff-versions.ts";
import { findingsOf } from "../evolve/findings.ts";
import { fingerprint } from "../evolve/fingerprint.ts";
import { printText } from "../evolve/print-text.ts";
import { thawed, type Releases, type Thaw } from "../evolve/releases.ts";
import type { Api, Spec } from "../load/spec.ts";
import type { ApiDocument } from "../project/plain-schema.ts";
import { projectVersion } from "../project/project-version.ts";
import type { Plan, Selection } from "../write/plan.ts";
import { Failure } from "./failure.ts";
import { lastCommitOf, readFileAt } from "./revision.ts";

/** The versions that count as released, each with the fingerprint of its projection. */
export const RELEASED = "spec/released.json";

const SCHEMAS = /^packages\/schemas\/generated\/.+\.json$/;

/** Fails when a released version changes and no changeset says so. Of a selection only that version is looked at. */
export function assertFrozen(root: string, documents: () => ApiDocument[], only?: Selection): void {
  const releases = readReleases(root);
  if (Object.keys(releases).length === 0 || hasChangeset(root)) return;
  const isSelected = ({ api, version }: Selection): boolean =>
    only === undefined || (api === only.api && version === only.version);
  const changed = thawed(releases, documents()).filter(isSelected);
  if (changed.length > 0) throw new Failure(describe(root, changed));
}

/** The projections that a plan brings or leaves on the disk. */
export function documentsOf(root: string, { write, unchanged }: Plan): ApiDocument[] {
  const brought = write.filter(({ path }) => SCHEMAS.test(path)).map(({ content }) => content);
  const left = unchanged.filter((path) => SCHEMAS.test(path)).map((path) => readFileSync(join(root, path), "utf8"));
  return [...brought, ...left].map((text) => JSON.parse(text) as ApiDocument);
}

/** The projections of every version. */
export function projectAll({ apis, ...spec }: Spec): ApiDocument[] {
  return apis.flatMap((api: Api) => api.versions.map((version) => projectVersion({ apis, ...spec }, api, version)));
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

/** Whether a changeset that waits for its release names the package that has the projections. */
function hasChangeset(root: string): boolean {
  const folder = join(root, ".changeset");
  if (!existsSync(folder)) return false;
  const files = readdirSync(folder).filter((name) => name.endsWith(".md"));
  const heads = files.map((name) => /^---\r?\n(.*?)\n---/s.exec(readFileSync(join(folder, name), "utf8"))?.[1] ?? "");
  return heads.some((head) => /^["']?@chatwire\/schemas["']?: *(?:major|minor|patch)\s*$/m.test(head));
}

function describe(root: string, changed: readonly Thaw[]): string {
  const commit = lastCommitOf(root, RELEASED);
  const found = changed.map((thaw) => ({ ...thaw, before: releasedDocument(root, commit, thaw) }));
  const changes = found.flatMap(({ api, version, now, before }) =>
    now && before ? [{ api, version, changes: diffVersions(before.document, now, []) }] : [],
  );
  const names = changed.map(({ api, version, now }) => `${api}@${version}${now === undefined ? " (gone)" : ""}`);
  const base = found.some(({ before }) => before?.committed) ? `${commit!.slice(0, 7)} ` : "";
  return [
    `A released version changes, and no changeset says so: ${names.join(", ")}.`,
    ...(changes.length === 0 ? [] : [printText(findingsOf(changes, "edit"), {}, [], "edit")]),
    `Run: npx -y pnpm@12 spec diff ${base}--changeset`,
  ].join("\n\n");
}

/** The projection as it was released: from the disk, or else from the commit of the release where there is one. */
function releasedDocument(
  root: string,
  commit: string | undefined,
  { api, version, released }: Thaw,
): { document: ApiDocument; committed: boolean } | undefined {
  const path = `packages/schemas/generated/${api}/v${version}.json`;
  const onDisk = existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
  const texts = [onDisk, commit === undefined ? undefined : readFileAt(root, commit, path)];
  const [index, document] =
    [...texts.entries()]
      .flatMap(([at, text]) => (text === undefined ? [] : [[at, JSON.parse(text) as ApiDocument] as const]))
      .find(([, each]) => fingerprint(each) === released) ?? [];
  return document && { document, committed: index === 1 };
}
