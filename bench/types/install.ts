import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const MODULES = fileURLToPath(new URL("../node_modules", import.meta.url));

/**
 * Copies packages of this workspace into a folder as npm lays them out for a project that has nothing else: flat, what is
 * asked for before what that asks for in turn. A link into the workspace would let the compiler see what else is there,
 * such as a second `@types/node`.
 */
export function installInto(folder: string, names: readonly string[]): void {
  const places = new Map<string, string>();
  const found = names.map((name): [string, string] => [name, join(MODULES, name)]);
  // a list goes on to what is added while it is gone through
  for (const [name, link] of found) {
    if (places.has(name)) continue;
    const place = realpathSync(link);
    places.set(name, place);
    const { dependencies = {} } = JSON.parse(readFileSync(join(place, "package.json"), "utf8")) as {
      dependencies?: Record<string, string>;
    };
    found.push(...Object.keys(dependencies).map((needed): [string, string] => [needed, placeOf(needed, place)]));
  }
  for (const [name, place] of places) {
    const copy = join(folder, "node_modules", name);
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(place, copy, { recursive: true, filter: (path) => basename(path) !== "node_modules" });
  }
}

/** Where a package gets another from: the nearest `node_modules` that has it. */
function placeOf(name: string, from: string): string {
  const place = join(from, "node_modules", name);
  if (existsSync(place)) return place;
  if (dirname(from) === from) throw new Error(`${name} is not installed; run: npx -y pnpm@12 install`);
  return placeOf(name, dirname(from));
}
