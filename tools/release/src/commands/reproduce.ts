import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { nodePath, type NodeMajor } from "@chatwire/runtimes/node";

import { compare } from "../publish/compare.ts";
import { type Plan, readPlan } from "../publish/publish-plan.ts";
import { startRegistry } from "../registry/loopback-registry.ts";
import { differences, tarballs } from "../reproduce/differences.ts";
import { rebuild } from "../reproduce/rebuild.ts";
import { run } from "../run.ts";
import { ROOT } from "../workspace.ts";

/** Beside the workspace's own: another that can run the tools. */
const OTHER_NODE: NodeMajor = 26;

export interface ReproduceOptions {
  /** A commit, a branch or a tag. */
  ref: string;
  /** The registry to compare with; undefined compares two builds only. */
  registry: string | undefined;
  print: (line: string) => void;
}

/** Builds a commit twice, in two places and on two Nodes, and compares the bytes; false when any differ. */
export async function reproduce({ ref, registry, print }: ReproduceOptions): Promise<boolean> {
  const versions = registry === undefined ? [] : await versionsTaggedAt(ref);
  const folder = mkdtempSync(join(tmpdir(), "chatwire-reproduce-"));
  const empty = await startRegistry();
  try {
    const environment = empty.environment;
    const first = await rebuild({ ref, folder: join(folder, "first"), node: undefined, environment });
    print(`built ${ref} once, on the Node of the workspace`);
    const elsewhere = join(folder, "a/longer path");
    mkdirSync(elsewhere, { recursive: true });
    const node = nodePath(OTHER_NODE);
    const second = await rebuild({ ref, folder: join(elsewhere, "second"), node, environment });
    print(`built it again in another folder${node === undefined ? "" : `, on Node ${OTHER_NODE}`}`);
    const found = await differences(first, second);
    for (const difference of found) print(`✗ ${difference}`);
    if (found.length === 0) for (const name of tarballs(first).keys()) print(`✓ ${name} has the same bytes`);
    const same = found.length === 0;
    if (registry === undefined) return same;
    return (await equalsPublished(first, only(readPlan(first), versions), registry, print)) && same;
  } finally {
    await empty.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The versions that have their tag at a commit; the others of its packages were published from other commits. */
async function versionsTaggedAt(ref: string): Promise<string[]> {
  // a tag may be an object of its own, which other tags do not point at
  const tags = (await run("git", ["tag", "--points-at", `${ref}^{commit}`], { cwd: ROOT })).split("\n");
  const versions = tags.filter((tag) => /^@chatwire\/[^@]+@\d/.test(tag));
  if (versions.length > 0) return versions;
  throw new Error(`${ref} has no tag of a version, such as @chatwire/validators@1.0.0: nothing was published from it`);
}

function only(plan: Plan, versions: readonly string[]): Plan {
  return plan.map((group) => group.filter(({ name, version }) => versions.includes(`${name}@${version}`)));
}

async function equalsPublished(folder: string, plan: Plan, registry: string, print: Print): Promise<boolean> {
  const { same, missing, different } = await compare(folder, plan, registry);
  for (const name of same) print(`✓ ${name} equals what ${registry} has`);
  for (const name of different) print(`✗ ${name} differs from what ${registry} has`);
  for (const name of missing) print(`✗ ${name} is not on ${registry}`);
  return missing.length === 0 && different.length === 0;
}

type Print = ReproduceOptions["print"];
