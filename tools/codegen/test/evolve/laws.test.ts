import { join } from "node:path";
import { describe, expect, test } from "vitest";

import type { Change } from "../../src/evolve/change.ts";
import { diffVersions } from "../../src/evolve/diff-versions.ts";
import { renamesBetween } from "../../src/evolve/renames.ts";
import { load } from "../../src/load/load.ts";
import { readSpecFolder } from "../../src/load/read-spec-folder.ts";
import type { Api } from "../../src/load/spec.ts";
import type { ApiDocument } from "../../src/project/plain-schema.ts";
import { projectVersion } from "../../src/project/project-version.ts";

const spec = load(readSpecFolder(join(import.meta.dirname, "../../../../spec")));
const versions = spec.apis.flatMap((api) => api.versions.map(({ version }) => ({ api: api.name, version })));
const pairs = spec.apis.flatMap((api) =>
  api.versions
    .slice(1)
    .map((newer, index) => ({ api: api.name, from: api.versions[index]!.version, to: newer.version })),
);

test.each(versions)("$api $version has no change against itself", ({ api, version }) => {
  expect(changesBetween(api, version, version)).toEqual([]);
});

/** What a change is called when the versions are exchanged. */
const OPPOSITE: Partial<Record<Change["kind"], Change["kind"]>> = {
  "entity-added": "entity-removed",
  "property-added": "property-removed",
  "value-added": "value-removed",
  "member-added": "member-removed",
  listed: "unlisted",
};

describe.each(pairs)("$api $from to $to", ({ api, from, to }) => {
  test("backwards, what came goes and what went comes", () => {
    const [forth, back] = [changesBetween(api, from, to), changesBetween(api, to, from)];
    const opposites = Object.entries(OPPOSITE).flatMap(
      ([a, b]) =>
        [
          [a, b],
          [b, a],
        ] as [string, string][],
    );
    for (const [kind, opposite] of opposites) expect(count(back, kind), kind).toBe(count(forth, opposite));
    const same = forth.map(({ kind }) => kind).filter((kind) => !opposites.some(([a]) => a === kind));
    for (const kind of new Set(same)) expect(count(back, kind), kind).toBe(count(forth, kind));
  });

  test("no change stands twice", () => {
    const changes = changesBetween(api, from, to).map((change) => JSON.stringify(change));
    expect(changes.filter((change, index) => changes.indexOf(change) !== index)).toEqual([]);
  });
});

const documents = new Map<string, ApiDocument>();

function documentOf(api: Api, version: string): ApiDocument {
  const key = `${api.name} ${version}`;
  const document =
    documents.get(key) ??
    projectVersion(
      spec,
      api,
      api.versions.find((each) => each.version === version)!,
    );
  documents.set(key, document);
  return document;
}

function changesBetween(name: string, from: string, to: string): Change[] {
  const api = spec.apis.find((each) => each.name === name)!;
  return diffVersions(documentOf(api, from), documentOf(api, to), renamesBetween(spec, api, from, to));
}

const count = (changes: readonly Change[], kind: string): number =>
  changes.filter((change) => change.kind === kind).length;
