import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Packages } from "../evolve/findings.ts";

const SCOPE = "@chatwire/";

/** The packages that are published, by their names without the scope, each with its version. */
export function packagesIn(root: string): Packages {
  const folder = join(root, "packages");
  const files = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, "package.json")) : [];
  const read = files
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, "utf8")) as Manifest);
  const published = read.filter((manifest) => manifest.private !== true);
  return new Map(published.map(({ name, version }) => [name.slice(SCOPE.length), version]));
}

interface Manifest {
  name: string;
  version: string;
  private?: boolean;
}
