import { resolve } from "node:path";

import { pack } from "../publish/pack.ts";
import { releases } from "../publish/publish-plan.ts";
import { writeBillsOfMaterials } from "../publish/sbom.ts";
import { run } from "../run.ts";
import { ROOT } from "../workspace.ts";
import { registryEnvironment } from "../registry/configured-registry.ts";

export interface PackOptions {
  /** Where the tarballs, the plan and the bills of materials go. */
  out: string;
  registry: string | undefined;
  print: (line: string) => void;
}

/** Builds everything from nothing, so that no file of another state of the spec is packed; packs what the registry lacks. */
export async function packCommand({ out, registry, print }: PackOptions): Promise<void> {
  const folder = resolve(out);
  await run("git", ["clean", "-fdXq", "--", "packages/*/dist", "packages/*/generated"], { cwd: ROOT });
  await run("turbo", ["run", "build", "--force"], { cwd: ROOT });
  const packed = releases(await pack(folder, registryEnvironment(registry)));
  const bills = await writeBillsOfMaterials(folder);
  for (const { name, version, tarball } of packed) print(`packed ${name}@${version} ${tarball.integrity}`);
  print(packed.length === 0 ? "The registry has every version already." : `${packed.length} packages are in ${folder}`);
  print(`bills of materials: ${bills}`);
}
