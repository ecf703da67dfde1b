import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { applyPlan } from "./apply.ts";
import { generatedFiles, type Plan } from "./plan.ts";

/** Lists what the last whole run produced. turbo keeps it with the files, and brings both back. */
const OUTPUTS = join("node_modules", ".cache", "chatwire-outputs.json");

export function listOutputs(root: string, { write, unchanged }: Plan): void {
  const place = join(root, OUTPUTS);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, JSON.stringify([...write.map(({ path }) => path), ...unchanged].sort()));
}

/** Removes what no run for the files at hand would leave: turbo adds what it remembers, and takes nothing away. */
export function removeOthers(root: string): string[] {
  const place = join(root, OUTPUTS);
  if (!existsSync(place)) return [];
  const listed = new Set(JSON.parse(readFileSync(place, "utf8")) as string[]);
  const others = generatedFiles(root).filter((path) => !listed.has(path));
  if (others.length > 0) applyPlan(root, { write: [], unchanged: [], remove: others });
  return others;
}
