import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A package with its tarball, as `changeset pack` lists it in `publish-plan.json`. */
export interface Release {
  kind: "publish" | "tag-only";
  name: string;
  version: string;
  tarball?: { path: string; integrity: string };
}

/** Groups of releases; a group is published when those before it are there. */
export type Plan = Release[][];

const FILE = "publish-plan.json";

export function readPlan(folder: string): Plan {
  const path = join(folder, FILE);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new Error(`${path} is missing: expected a folder that \`npx -y pnpm@12 release pack ${folder}\` has written`);
  }
  const { version, plan } = JSON.parse(text) as { version: number; plan: Plan };
  if (version !== 1) throw new Error(`${path} has the version ${version}; expected 1, which this command knows`);
  return plan;
}

export function writePlan(folder: string, plan: Plan): void {
  writeFileSync(join(folder, FILE), `${JSON.stringify({ version: 1, plan }, undefined, 2)}\n`);
}

/** What is to be published, in order. */
export function releases(plan: Plan): (Release & { tarball: { path: string; integrity: string } })[] {
  return plan.flat().filter((release) => release.kind === "publish" && release.tarball !== undefined) as never;
}

/** The bytes of a tarball, which must be those that were packed. */
export function readTarball(folder: string, { name, tarball }: Release): Buffer {
  const bytes = readFileSync(join(folder, tarball!.path));
  const found = `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
  if (found !== tarball!.integrity) {
    throw new Error(`${tarball!.path} of ${name} was changed after packing: ${found}, expected ${tarball!.integrity}`);
  }
  return bytes;
}
