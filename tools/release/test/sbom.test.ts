import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { billsByTag } from "../src/commands/attach.ts";
import { writeBillsOfMaterials } from "../src/publish/sbom.ts";
import { publishedPackages, readJson } from "../src/workspace.ts";

let folder: string;
let bills: Map<string, string>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chatwire-sbom-"));
  bills = new Map(billsByTag(await writeBillsOfMaterials(folder)));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("every published package has a bill of materials", () => {
  expect([...bills.keys()].sort()).toEqual(
    publishedPackages()
      .map(({ name, version }) => `${name}@${version}`)
      .sort(),
  );
});

test.each(publishedPackages())(
  "the bill of $name lists what it brings along, and nothing else",
  ({ name, version, manifest }) => {
    const { bomFormat, components } = readJson<Bill>(bills.get(`${name}@${version}`)!);
    expect(bomFormat).toBe("CycloneDX");
    const listed = components.map((each) => (each.group === undefined ? each.name : `${each.group}/${each.name}`));
    expect(listed).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies ?? {})));
    if (manifest.dependencies === undefined && manifest.peerDependencies === undefined) expect(listed).toEqual([]);
  },
);

interface Bill {
  bomFormat: string;
  components: { group?: string; name: string }[];
}
