import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { run } from "../run.ts";
import { ROOT } from "../workspace.ts";

/** Writes a bill of materials (CycloneDX) for each published package, of what it brings along, beside the tarballs. */
export async function writeBillsOfMaterials(folder: string, root: string = ROOT): Promise<string> {
  const target = join(folder, "sbom");
  mkdirSync(target, { recursive: true });
  const of = ["--split", "--prod", "--lockfile-only", "--filter", "./packages/*"];
  await run("pnpm", ["sbom", "--sbom-format", "cyclonedx", ...of, "--out", join(target, "%s-%v.cdx.json")], {
    cwd: root,
  });
  return target;
}
