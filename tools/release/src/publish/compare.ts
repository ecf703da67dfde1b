import { createHash } from "node:crypto";

import { publishedIntegrity } from "../registry/published.ts";
import { type Plan, readTarball, releases } from "./publish-plan.ts";

/** What a registry has of a plan, as `name@version`. */
export interface Comparison {
  /** There, byte for byte. */
  same: string[];
  missing: string[];
  /** There, with other bytes. */
  different: string[];
}

/** Compares the tarballs of a plan with what a registry holds. */
export async function compare(folder: string, plan: Plan, registry: string): Promise<Comparison> {
  const comparison: Comparison = { same: [], missing: [], different: [] };
  for (const release of releases(plan)) {
    const { name, version } = release;
    const packed = sha512(readTarball(folder, release));
    const published = await publishedIntegrity(registry, name, version);
    comparison[verdict(packed, published)].push(`${name}@${version}`);
  }
  return comparison;
}

function verdict(packed: string, published: string | undefined): keyof Comparison {
  if (published === undefined) return "missing";
  return published === packed ? "same" : "different";
}

function sha512(bytes: Buffer): string {
  return `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
}
