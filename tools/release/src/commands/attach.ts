import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";

import { run } from "../run.ts";
import { readJson, ROOT } from "../workspace.ts";

interface BillOfMaterials {
  metadata: { component: { group?: string; name: string; version: string } };
}

/** Attaches each bill of materials to the GitHub release of its package; a package that was not released has none. */
export async function attach({ folder, print }: { folder: string; print: (line: string) => void }): Promise<void> {
  const tags = new Set((await run("git", ["tag", "--points-at", "HEAD"], { cwd: ROOT })).split("\n"));
  for (const [tag, file] of billsByTag(resolve(folder, "sbom"))) {
    if (!tags.has(tag)) continue;
    await run("gh", ["release", "upload", tag, file, "--clobber"], { cwd: ROOT });
    print(`${tag} has its bill of materials`);
  }
}

/** `@chatwire/validators@1.2.0`, and the file. */
export function billsByTag(folder: string): [tag: string, file: string][] {
  return readdirSync(folder).map((name) => {
    const file = join(folder, name);
    const { group, name: own, version } = readJson<BillOfMaterials>(file).metadata.component;
    return [`${group === undefined ? "" : `${group}/`}${own}@${version}`, file];
  });
}
