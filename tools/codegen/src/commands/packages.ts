import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SCOPE = "@chatwire/";

/** The packages that are published, by their names without the scope. */
export function packagesIn(root: string): Set<string> {
  const folder = join(root, "packages");
  const files = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, "package.json")) : [];
  const read = files
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, "utf8")) as Manifest);
  return new Set(read.filter((manifest) => manifest.private !== true).map(({ name }) => name.slice(SCOPE.length)));
}

interface Manifest {
  name: string;
  private?: boolean;
}
