import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { type Api, entryPoints } from "@chatwire/check-packages/entry-points";

export const ROOT: string = fileURLToPath(new URL("../../..", import.meta.url));

export interface PublishedPackage {
  name: string;
  version: string;
  /** Its folder, from the root. */
  folder: string;
  /** What can be imported: `@chatwire/validators/agent/v3.6`. */
  entryPoints: string[];
  manifest: Manifest;
}

export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  exports: Record<string, unknown>;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

/** The packages that are published, by their names. */
export function publishedPackages(root: string = ROOT): PublishedPackage[] {
  const { apis } = readJson<{ apis: Api[] }>(join(root, "spec/apis.json"));
  return readdirSync(join(root, "packages"))
    .filter((folder) => existsSync(join(root, "packages", folder, "package.json")))
    .map((folder) => ({ folder, manifest: readJson<Manifest>(join(root, "packages", folder, "package.json")) }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ folder, manifest }) => ({
      name: manifest.name,
      version: manifest.version,
      folder: `packages/${folder}`,
      entryPoints: entryPoints(manifest.name, Object.keys(manifest.exports), apis).map(
        (path) => `${manifest.name}${path.slice(1)}`,
      ),
      manifest,
    }));
}

export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}
